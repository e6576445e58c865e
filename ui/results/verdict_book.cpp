// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_book.h"

#include "core/base/person_name.h"
#include "core/library/content_hash.h"
#include "ui/jobs/background_pool.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

using Records = std::vector<catalogue::VerdictRecord>;

bool isSameTime(double a, double b)
{
    return std::llround(a * 1000.0) == std::llround(b * 1000.0);
}

base::Result<Records> readRecords(const std::filesystem::path& library, const QByteArray& clipHash)
{
    const auto store = catalogue::VerdictStore::open(library, catalogue::Catalogue::OpenMode::ReadOnly);
    return store ? store->current(clipHash) : base::fail(store.error());
}

base::Result<Records> writeRecord(const std::filesystem::path& library,
                                  const catalogue::VerdictRecord& record)
{
    auto store = catalogue::VerdictStore::open(library, catalogue::Catalogue::OpenMode::Existing);
    return store ? store->add(std::span(&record, 1)) : base::fail(store.error());
}

} // namespace

bool isSamePair(const catalogue::VerdictRecord& a, const catalogue::VerdictRecord& b)
{
    return a.clip.contentHash == b.clip.contentHash && a.track.contentHash == b.track.contentHash &&
           isSameTime(a.clip.region.start, b.clip.region.start) &&
           isSameTime(a.clip.region.end, b.clip.region.end);
}

VerdictBook::VerdictBook(QObject* parent) : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
}

VerdictBook::~VerdictBook()
{
    m_writer.waitForDone();
}

// Without its hash; nothing where it cannot be found.
std::optional<VerdictBook::HashedFile> VerdictBook::identify(const std::filesystem::path& file)
{
    std::error_code problem;
    HashedFile found{file, std::filesystem::file_size(file, problem), {}, {}};
    if (problem)
        return {};
    found.modified = std::filesystem::last_write_time(file, problem);
    return problem ? std::nullopt : std::optional(found);
}

const VerdictBook::HashedFile* VerdictBook::knownHash(const std::filesystem::path& file) const
{
    const auto wanted = identify(file);
    const auto known = std::find_if(m_hashes.begin(), m_hashes.end(), [&wanted](const HashedFile& other) {
        return wanted && other.path == wanted->path && other.size == wanted->size &&
               other.modified == wanted->modified;
    });
    return known == m_hashes.end() ? nullptr : &*known;
}

void VerdictBook::prepare(const std::filesystem::path& clip)
{
    if (m_hashing == clip || knownHash(clip))
        return;
    m_hashing = clip;
    const auto work = [clip]() -> HashedFile {
        const auto identity = identify(clip);
        HashedFile file = identity.value_or(HashedFile{clip, 0, {}, {}});
        if (const auto hash = library::contentHash(clip, {}); hash)
            file.hash = *hash;
        return file;
    };
    jobs::runInBackground(work).then(this, [this](const HashedFile& file) { onHashed(file); });
}

void VerdictBook::onHashed(const HashedFile& file)
{
    constexpr std::size_t mostKnown = 64;
    if (m_hashing == file.path)
        m_hashing.clear();
    if (!file.hash.isEmpty())
        m_hashes.insert(m_hashes.begin(), file);
    if (m_hashes.size() > mostKnown)
        m_hashes.pop_back();
    if (file.path != m_clip || m_isReady)
        return;
    m_clipHash = file.hash; // empty where it could not be read; writing says so then
    readCurrent();
}

void VerdictBook::load(const std::filesystem::path& library, const std::filesystem::path& clip,
                       const base::TimeRange& region)
{
    clear();
    m_library = library;
    m_clip = clip;
    m_region = region;
    if (const HashedFile* known = knownHash(clip)) {
        m_clipHash = known->hash;
        readCurrent();
    } else {
        prepare(clip);
    }
}

void VerdictBook::clear()
{
    ++m_reading;
    m_library.clear();
    m_clip.clear();
    m_clipHash.clear();
    m_current.clear();
    m_isReady = false;
}

void VerdictBook::readCurrent()
{
    const auto work = [library = m_library, hash = m_clipHash] { return readRecords(library, hash); };
    QtConcurrent::run(&m_writer, work)
        .then(this, [this, reading = ++m_reading](const base::Result<Records>& read) {
            if (reading != m_reading)
                return;
            m_current = read ? *read : Records();
            if (!read)
                Q_EMIT failed(read.error());
            const bool again = std::exchange(m_isReady, true);
            if (again)
                Q_EMIT changed();
            else
                Q_EMIT loaded();
        });
}

const catalogue::VerdictRecord* VerdictBook::verdictOf(const catalogue::Track& track) const
{
    return catalogue::verdictFor(m_current, m_region, track);
}

catalogue::VerdictRecord VerdictBook::blankRecord(const search::Match& match, const catalogue::Track& track,
                                                  const std::filesystem::path& trackFile,
                                                  const model::ModelInfo& model) const
{
    catalogue::VerdictRecord record;
    record.clip = {m_clipHash, m_clip, m_region};
    record.track = {track.contentHash, track.id, trackFile, track.title, track.artist, track.duration};
    record.modelHash = model.hash;
    record.modelName = model.name;
    record.score = static_cast<double>(match.score);
    record.probability = match.probability;
    if (match.evidence) {
        record.queryTimes = match.evidence->segment.query;
        record.trackTimes = match.evidence->segment.track;
    }
    return record;
}

QFuture<base::Result<Records>> VerdictBook::history(const std::filesystem::path& library,
                                                    const QByteArray& clipHash, const QByteArray& trackHash)
{
    return QtConcurrent::run(&m_writer, [library, clipHash, trackHash]() -> base::Result<Records> {
        const auto store = catalogue::VerdictStore::open(library, catalogue::Catalogue::OpenMode::ReadOnly);
        return store ? store->history(clipHash, trackHash) : base::fail(store.error());
    });
}

void VerdictBook::write(const std::filesystem::path& library, catalogue::VerdictRecord record)
{
    record.decidedAt = QDateTime::currentDateTimeUtc();
    record.decidedBy = base::personName();
    if (m_isReady && library == m_library && record.clip.contentHash == m_clipHash)
        takeOver(record);
    const auto work = [library, record] { return writeRecord(library, record); };
    QtConcurrent::run(&m_writer, work).then(this, [this, library](const base::Result<Records>& written) {
        if (written)
            return;
        Q_EMIT failed(written.error());
        if (m_isReady && library == m_library)
            readCurrent(); // what is shown must be what is kept
    });
}

void VerdictBook::takeOver(const catalogue::VerdictRecord& record)
{
    std::erase_if(m_current,
                  [&record](const catalogue::VerdictRecord& other) { return isSamePair(record, other); });
    if (record.decision)
        m_current.insert(m_current.begin(), record);
    Q_EMIT changed();
}

} // namespace coverscope::ui
