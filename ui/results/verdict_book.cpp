// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_book.h"

#include "core/base/person_name.h"
#include "core/batch/evidence_bytes.h"
#include "core/library/content_hash.h"
#include "ui/jobs/background_pool.h"

#include <algorithm>

namespace coverscope::ui {

VerdictBook::VerdictBook(QObject* parent) : QObject(parent), m_ledger(new VerdictLedger(this))
{
    connect(m_ledger, &VerdictLedger::changed, this, &VerdictBook::onLedgerChanged);
}

void VerdictBook::setLedger(VerdictLedger* ledger)
{
    m_ledger->disconnect(this);
    if (m_ledger->parent() == this)
        delete m_ledger;
    m_ledger = ledger;
    connect(m_ledger, &VerdictLedger::changed, this, &VerdictBook::onLedgerChanged);
}

void VerdictBook::onLedgerChanged(const QByteArray& clipHash)
{
    if (m_isReady && (clipHash.isEmpty() || clipHash == m_clipHash))
        Q_EMIT changed();
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
    m_ledger->use(library);
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
    m_isReady = false;
}

void VerdictBook::readCurrent()
{
    m_ledger->refresh(m_clipHash, this, [this, reading = ++m_reading](const base::Result<void>& read) {
        if (reading != m_reading)
            return;
        if (!read)
            Q_EMIT failed(read.error());
        if (!std::exchange(m_isReady, true))
            Q_EMIT loaded();
    });
}

const catalogue::VerdictRecord* VerdictBook::verdictOf(const catalogue::Track& track) const
{
    return catalogue::verdictFor(current(), m_region, track);
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

catalogue::KeptEvidence VerdictBook::evidenceOf(const search::Match& match,
                                                const search::Thresholds& thresholds, base::Seconds chunkHop)
{
    return {match.keyShift,
            match.tempoRatio,
            chunkHop,
            thresholds.match,
            thresholds.possible,
            match.evidence ? batch::evidenceToBytes(*match.evidence) : QByteArray()};
}

void VerdictBook::keep(const catalogue::VerdictRecord& record, const catalogue::KeptEvidence& evidence)
{
    m_ledger->keepEvidence(m_library, record, evidence).then(this, [this](const base::Result<void>& kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

void VerdictBook::write(const std::filesystem::path& library, catalogue::VerdictRecord record)
{
    record.decidedAt = QDateTime::currentDateTimeUtc();
    record.decidedBy = base::personName();
    m_ledger->write(library, record)
        .then(this, [this](const base::Result<std::vector<catalogue::VerdictRecord>>& written) {
            if (!written)
                Q_EMIT failed(written.error());
        });
}

} // namespace coverscope::ui
