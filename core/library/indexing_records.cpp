// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/features/averaging.h"
#include "core/features/chunker.h"
#include "core/library/indexing_session.h"
#include "core/notes/stored_rows.h"

// The part of IndexingSession that turns prepared files into rows and tracks, and commits them.
namespace coverscope::library {

namespace {

using base::ErrorCode;
using catalogue::Track;
using catalogue::TrackState;

// The next refresh of the snapshot may cost this share of the time until then.
constexpr double refreshShare = 0.05;

QString titleFromName(const std::filesystem::path& path)
{
    return base::displayPath(path.stem());
}

// Whether the reason lies in the file's content, so that trying again is in vain until that changes.
bool isInContent(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyFile:
    case ErrorCode::UnsupportedFormat:
    case ErrorCode::NoAudioStream:
    case ErrorCode::NoAudioDecoded:
    case ErrorCode::TooShort:
    case ErrorCode::Silent:
    case ErrorCode::Corrupt:
    case ErrorCode::InvalidArgument:
        return true;
    default:
        return false;
    }
}

// Where `item` is, in place of wherever the track was.
Track placedAt(Track track, const WorkItem& item)
{
    if (track.title == titleFromName(track.relativePath))
        track.title = titleFromName(item.file.relativePath);
    track.root = item.root;
    track.relativePath = item.file.relativePath;
    track.fileSize = item.file.size;
    track.modified = item.file.modified;
    track.state = TrackState::Indexed;
    track.problem.clear();
    return track;
}

} // namespace

base::Result<void> IndexingSession::finish(const WorkItem& item, PreparedFile prepared)
{
    // By content, not by what the pool saw: whether another thread was faster must not matter.
    if (reuse(item, prepared.contentHash))
        return {};
    if (!prepared.features) {
        if (prepared.features.error().code == ErrorCode::Cancelled)
            return base::cancelled();
        recordFailure(item, prepared.contentHash, prepared.features.error());
        return {};
    }
    auto embedded = embed(item, prepared);
    if (embedded)
        return {};
    switch (embedded.error().code) {
    case ErrorCode::Cancelled:
    case ErrorCode::NoSpaceLeft:
    case ErrorCode::WriteFailed:
    case ErrorCode::PermissionDenied:
    case ErrorCode::DeviceUnavailable:
        return embedded; // no other file would fare better
    default:
        recordFailure(item, prepared.contentHash, embedded.error());
        return {};
    }
}

base::Result<void> IndexingSession::embed(const WorkItem& item, const PreparedFile& prepared)
{
    const features::TrackFeatures& features = *prepared.features;
    const features::FeatureSettings& settings = m_embedder.info().features;
    const base::Matrix averaged = features::averagedFrames(features.frames, settings);
    const auto chunks = features::planChunks(averaged.rows, settings, m_chunkHop);
    const auto embeddings = m_embedder.embed(averaged, chunks, m_token);
    if (!embeddings)
        return base::fail(embeddings.error());
    const auto embeddingBlock = m_stores->embeddings.append(*embeddings);
    if (!embeddingBlock)
        return base::fail(embeddingBlock.error());

    Track track = item.known.value_or(Track{});
    if (!prepared.fromStore) {
        const auto featureBlock = m_stores->features.append(notes::storedRows(features.frames, settings));
        if (!featureBlock)
            return base::fail(featureBlock.error());
        track.features = *featureBlock;
        track.contentHash = prepared.contentHash;
        track.duration = features.duration;
        track.title =
            features.info.title.isEmpty() ? titleFromName(item.file.relativePath) : features.info.title;
        track.artist = features.info.artist;
        track.album = features.info.album;
        track.date = features.info.date;
    }
    track.embeddings = *embeddingBlock;
    track.chunkCount = embeddingBlock->rowCount;
    put(placedAt(std::move(track), item), item.file);
    ++m_report.indexed;
    m_report.remade += item.isUnreadable ? 1 : 0;
    m_report.audioSeconds += features.duration;
    return {};
}

// The embeddings of the same content, where the library has them: of this very track (only touched), of one
// that was at another place (moved: it keeps its id), or of one that is there too (a copy).
bool IndexingSession::reuse(const WorkItem& item, const QByteArray& contentHash)
{
    const auto found = m_plan.contents.find(contentHash.toStdString());
    if (contentHash.isEmpty() || found == m_plan.contents.end())
        return false;
    IndexingPlan::Content& content = found->second;
    Track track = placedAt(content.track, item);
    const bool isTouched = item.known && item.known->id == track.id;
    const bool isMoved = !item.known && content.gone;
    if (!isTouched && !isMoved)
        track.id = item.known ? item.known->id : TrackId{};
    if (isTouched || isMoved)
        ++m_report.unchanged;
    else
        ++m_report.indexed;
    m_report.remade += item.isUnreadable ? 1 : 0;
    if (isMoved) {
        --m_report.away;
        content.gone = false;
    }
    put(std::move(track), item.file);
    return true;
}

void IndexingSession::recordFailure(const WorkItem& item, const QByteArray& contentHash,
                                    const base::Error& reason)
{
    m_report.skipped.push_back({item.path, reason});
    const bool isContent = isInContent(reason.code);
    const bool hasEmbeddings = item.known && item.known->embeddings.rowCount > 0;
    // A file that vanished meanwhile is no track; one that cannot be opened just now keeps what it has.
    if (reason.code == ErrorCode::FileNotFound || (!isContent && hasEmbeddings))
        return;
    Track track;
    track.id = item.known ? item.known->id : TrackId{};
    track.root = item.root;
    track.relativePath = item.file.relativePath;
    track.fileSize = item.file.size;
    track.modified = isContent ? item.file.modified : lookAgain;
    track.contentHash = contentHash;
    track.title = titleFromName(item.file.relativePath);
    track.state = TrackState::Failed;
    track.problem = reason.message;
    m_batch.push_back(std::move(track));
    m_batchStamps.push_back(item.file.stamp);
}

void IndexingSession::put(Track track, const FoundFile& file)
{
    const std::string content = track.contentHash.toStdString();
    if (!content.empty()) {
        m_plan.contents.try_emplace(content, IndexingPlan::Content{track, false});
        const std::scoped_lock guard(m_contentMutex);
        m_knownContents.insert(content);
    }
    m_batch.push_back(std::move(track));
    m_batchStamps.push_back(file.stamp);
}

// Segments first, then the transaction that names their blocks.
base::Result<void> IndexingSession::commit()
{
    m_lastCommit = Clock::now();
    if (m_batch.empty())
        return {};
    if (auto synced = m_stores->features.sync(); !synced)
        return synced;
    if (auto synced = m_stores->embeddings.sync(); !synced)
        return synced;
    const auto stored = m_catalogue->putTracks(m_batch);
    if (!stored)
        return base::fail(stored.error());
    m_batch.clear();
    if (auto kept = putStamps(*stored); !kept)
        return kept;
    return refreshWhenCheap();
}

// After the tracks: without a stamp, or with an old one, a file is looked at once more, which costs only
// time.
base::Result<void> IndexingSession::putStamps(std::span<const Track> stored)
{
    auto store = catalogue::StampStore::open(m_state.folder, catalogue::Catalogue::OpenMode::Existing);
    if (!store)
        return base::fail(std::move(store.error()));
    std::vector<std::pair<TrackId, catalogue::FileStamp>> stamps;
    for (std::size_t k = 0; k < stored.size(); ++k)
        stamps.push_back({stored[k].id, m_batchStamps[k]});
    m_batchStamps.clear();
    return store->put(stamps);
}

base::Result<void> IndexingSession::commitWhenDue()
{
    const std::chrono::duration<double> waited = Clock::now() - m_lastCommit;
    if (m_batch.size() < m_options.commitEvery && waited.count() < m_options.commitInterval)
        return {};
    return commit();
}

// A snapshot copies the whole table: in a large library not after each commit.
base::Result<void> IndexingSession::refreshWhenCheap()
{
    const auto start = Clock::now();
    if (start < m_nextRefresh)
        return {};
    if (auto refreshed = m_state.refresh(*m_catalogue); !refreshed)
        return refreshed;
    const auto end = Clock::now();
    m_nextRefresh = end + std::chrono::duration_cast<Clock::duration>((end - start) / refreshShare);
    if (m_options.snapshotChanged)
        m_options.snapshotChanged();
    return {};
}

} // namespace coverscope::library
