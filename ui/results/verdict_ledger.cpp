// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_ledger.h"

#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

using catalogue::Catalogue;
using catalogue::VerdictRecord;
using catalogue::VerdictStore;

namespace {

using Records = VerdictLedger::Records;

bool isSameTime(double a, double b)
{
    return std::llround(a * 1000.0) == std::llround(b * 1000.0);
}

base::Result<Records> readRecords(const std::filesystem::path& library, const QByteArray& clipHash)
{
    const auto store = VerdictStore::open(library, Catalogue::OpenMode::ReadOnly);
    return store ? store->current(clipHash) : base::fail(store.error());
}

base::Result<Records> readAllRecords(const std::filesystem::path& library)
{
    const auto store = VerdictStore::open(library, Catalogue::OpenMode::ReadOnly);
    return store ? store->currentOfAll() : base::fail(store.error());
}

base::Result<Records> writeRecord(const std::filesystem::path& library, const VerdictRecord& record)
{
    auto store = VerdictStore::open(library, Catalogue::OpenMode::Existing);
    return store ? store->add(std::span(&record, 1)) : base::fail(store.error());
}

void takeOver(Records& records, const VerdictRecord& record)
{
    std::erase_if(records, [&record](const VerdictRecord& other) { return isSamePair(record, other); });
    if (record.decision)
        records.insert(records.begin(), record);
}

} // namespace

bool isSamePair(const VerdictRecord& a, const VerdictRecord& b)
{
    return a.clip.contentHash == b.clip.contentHash && a.track.contentHash == b.track.contentHash &&
           isSameTime(a.clip.region.start, b.clip.region.start) &&
           isSameTime(a.clip.region.end, b.clip.region.end);
}

VerdictLedger::VerdictLedger(QObject* parent) : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
}

VerdictLedger::~VerdictLedger()
{
    m_writer.waitForDone();
}

void VerdictLedger::use(const std::filesystem::path& library)
{
    if (library == m_library)
        return;
    m_library = library;
    m_current.clear();
    Q_EMIT changed({});
}

void VerdictLedger::open(const std::filesystem::path& library)
{
    use(library);
    readAll();
}

void VerdictLedger::readAll()
{
    QtConcurrent::run(&m_writer, [library = m_library] {
        return readAllRecords(library);
    }).then(this, [this, library = m_library, writes = m_writeCount](const base::Result<Records>& read) {
        if (library != m_library || !read) // where it cannot be read, that is said when a clip is
            return;
        if (writes != m_writeCount)
            return readAll();
        m_current.clear();
        for (const VerdictRecord& record : *read)
            m_current[record.clip.contentHash].push_back(record);
        Q_EMIT changed({});
    });
}

void VerdictLedger::refresh(const QByteArray& clipHash, QObject* context,
                            const std::function<void(const base::Result<void>&)>& done)
{
    QtConcurrent::run(&m_writer, [library = m_library, clipHash] { return readRecords(library, clipHash); })
        .then(this, [this, library = m_library, writes = m_writeCount, clipHash,
                     waiting = QPointer<QObject>(context), done](const base::Result<Records>& read) {
            if (library != m_library || !waiting)
                return;
            if (writes != m_writeCount)
                return refresh(clipHash, waiting, done);
            m_current[clipHash] = read ? *read : Records();
            Q_EMIT changed(clipHash);
            done(read ? base::Result<void>() : base::fail(read.error()));
        });
}

const Records& VerdictLedger::of(const QByteArray& clipHash) const
{
    static const Records none;
    const auto known = m_current.find(clipHash);
    return clipHash.isEmpty() || known == m_current.end() ? none : known->second;
}

const VerdictRecord* VerdictLedger::between(const catalogue::Track& first, const base::TimeRange& firstRange,
                                            const catalogue::Track& second,
                                            const base::TimeRange& secondRange) const
{
    const VerdictRecord* one = catalogue::verdictFor(of(first.contentHash), firstRange, second);
    const VerdictRecord* other = catalogue::verdictFor(of(second.contentHash), secondRange, first);
    if (!one || !other)
        return one ? one : other;
    return one->decidedAt < other->decidedAt ? other : one;
}

const VerdictRecord* VerdictLedger::between(const catalogue::Track& first,
                                            const catalogue::Track& second) const
{
    return between(first, {0.0, first.duration}, second, {0.0, second.duration});
}

QFuture<base::Result<Records>> VerdictLedger::write(const std::filesystem::path& library,
                                                    const VerdictRecord& record)
{
    ++m_writeCount;
    const QByteArray hash = record.clip.contentHash;
    if (library == m_library) {
        takeOver(m_current[hash], record);
        Q_EMIT changed(hash);
    }
    return QtConcurrent::run(&m_writer, [library, record] { return writeRecord(library, record); })
        .then(this, [this, library, hash](const base::Result<Records>& written) {
            if (!written && library == m_library) // what is shown must be what is kept
                refresh(hash, this, [](const base::Result<void>&) {});
            return written;
        });
}

QFuture<base::Result<void>> VerdictLedger::keepEvidence(const std::filesystem::path& library,
                                                        const VerdictRecord& record,
                                                        const catalogue::KeptEvidence& evidence)
{
    return QtConcurrent::run(&m_writer, [library, record, evidence]() -> base::Result<void> {
        auto store = catalogue::VerdictEvidenceStore::open(library, Catalogue::OpenMode::Existing);
        return store ? store->keep(record, evidence) : base::fail(store.error());
    });
}

QFuture<base::Result<Records>> VerdictLedger::history(const std::filesystem::path& library,
                                                      const QByteArray& clipHash, const QByteArray& trackHash)
{
    return QtConcurrent::run(&m_writer, [library, clipHash, trackHash]() -> base::Result<Records> {
        const auto store = VerdictStore::open(library, Catalogue::OpenMode::ReadOnly);
        return store ? store->history(clipHash, trackHash) : base::fail(store.error());
    });
}

} // namespace coverscope::ui
