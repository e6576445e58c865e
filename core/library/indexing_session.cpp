// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/indexing_session.h"

#include "core/base/path_text.h"
#include "core/features/chunker.h"
#include "core/library/content_hash.h"
#include "core/library/ordered_pool.h"
#include "core/library/root_folders.h"
#include "core/model/feature_settings_json.h"
#include "core/notes/stored_rows.h"
#include "core/notes/track_features.h"

#include <algorithm>
#include <thread>

namespace coverscope::library {

namespace {

// Decoded files that may wait for the network, for each decoding thread: enough to cover a long track.
constexpr std::size_t leadPerThread = 4;

// Files that the person took out of the library. Sorted both.
void leaveOut(const std::vector<catalogue::ExcludedFile>& excluded, ScannedRoot& root)
{
    std::erase_if(root.files, [&](const FoundFile& file) {
        const auto place = [](const catalogue::ExcludedFile& each) {
            return std::pair<std::int64_t, const std::string&>(static_cast<std::int64_t>(each.root),
                                                               each.relativePath.native());
        };
        const catalogue::ExcludedFile wanted{root.root.id, file.relativePath};
        return std::binary_search(excluded.begin(), excluded.end(), wanted,
                                  [&](const auto& a, const auto& b) { return place(a) < place(b); });
    });
}

double secondsBetween(std::chrono::steady_clock::time_point from, std::chrono::steady_clock::time_point to)
{
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

IndexingSession::IndexingSession(Library& library, model::Embedder& embedder, const IndexingOptions& options,
                                 const base::CancellationToken& token)
    : m_library(library), m_state(*library.m_state), m_embedder(embedder), m_options(options), m_token(token)
{
}

base::Result<IndexingReport> IndexingSession::run(std::span<const std::filesystem::path> folders)
{
    if (auto writable = m_state.requireWritable(); !writable)
        return base::fail(std::move(writable.error()));
    if (auto adopted = adoptModel(); !adopted)
        return base::fail(std::move(adopted.error()));
    auto catalogue = m_state.openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    m_catalogue.emplace(std::move(*catalogue));
    m_stores = m_state.currentStores();
    if (auto added = addRootFolders(*m_catalogue, folders, m_state.folder); !added)
        return base::fail(std::move(added.error()));

    auto done = scanAndPlan();
    if (done)
        done = work();
    if (!done && done.error().code != base::ErrorCode::Cancelled)
        return base::fail(std::move(done.error()));
    m_report.wasCancelled = m_token.isCancelled();
    if (auto refreshed = m_state.refresh(*m_catalogue); !refreshed)
        return base::fail(std::move(refreshed.error()));
    if (m_options.snapshotChanged)
        m_options.snapshotChanged();
    reportProgress({});
    m_report.seconds = secondsBetween(m_start, Clock::now());
    return m_report;
}

base::Result<void> IndexingSession::adoptModel()
{
    const catalogue::IndexIdentity present = m_library.snapshot()->identity;
    const model::ModelInfo& info = m_embedder.info();
    if (present.modelHash.isEmpty()) {
        m_chunkHop = info.suggestedHop;
        return m_library.adoptModel(info, m_chunkHop);
    }
    m_chunkHop = present.chunkHop;
    const catalogue::IndexIdentity wanted = identityOf(info, m_chunkHop);
    if (present.modelHash != wanted.modelHash || present.featureSettings != wanted.featureSettings)
        return modelMismatch(m_state.folder, present, wanted);
    return {};
}

base::Result<void> IndexingSession::scanAndPlan()
{
    const auto roots = m_catalogue->roots();
    if (!roots)
        return base::fail(roots.error());
    const auto folders = m_state.openFolderStore();
    const auto excluded = folders ? folders->excludedFiles() : base::fail(folders.error());
    if (!excluded)
        return base::fail(excluded.error());
    std::vector<ScannedRoot> scanned;
    MediaScanner scanner;
    std::size_t filesBefore = 0;
    for (const catalogue::Root& root : *roots) {
        ScannedRoot& result = scanned.emplace_back(ScannedRoot{root, {}, true});
        auto listing = scanner.scan(root.path, foldersToLeaveOut(root, *roots, m_state.folder), m_token,
                                    [&](std::size_t count) {
                                        m_filesTotal = filesBefore + count;
                                        reportProgress(root.path, Stage::Scanning);
                                    });
        if (!listing && listing.error().code == base::ErrorCode::Cancelled)
            return base::fail(std::move(listing.error()));
        result.isPresent = listing.has_value();
        if (!listing)
            continue; // its drive is away: not a failure
        result.files = std::move(listing->files);
        m_report.leftOut.add(listing->leftOut);
        leaveOut(*excluded, result);
        filesBefore += result.files.size();
        for (base::Error& problem : listing->problems)
            m_report.skipped.push_back({problem.path, std::move(problem)});
    }
    const auto tracks = m_catalogue->tracks();
    if (!tracks)
        return base::fail(tracks.error());
    auto store = catalogue::StampStore::open(m_state.folder, catalogue::Catalogue::OpenMode::Existing);
    const auto stamps = store ? store->stamps() : base::fail(store.error());
    if (!stamps)
        return base::fail(stamps.error());
    const auto present = m_library.snapshot();
    const auto unreadable =
        findUnreadable(*present, *tracks, *m_stores, m_options.check, m_token,
                       [this](const base::Progress&) { reportProgress(m_state.folder, Stage::Scanning); });
    if (!unreadable)
        return base::fail(unreadable.error());
    m_plan = planIndexing(*tracks, scanned, *stamps, m_options.rehash ? Trust::Nothing : Trust::FileSystem,
                          *unreadable);
    for (const TrackId id : m_plan.lost) {
        if (const catalogue::Track* track = present->find(id))
            m_report.skipped.push_back({present->pathOf(*track), storedDamage(*present, *track, {})});
    }
    m_filesTotal = filesBefore;
    if (auto kept = store->put(m_plan.newStamps); !kept)
        return kept;
    return applyPlan();
}

base::Result<void> IndexingSession::applyPlan()
{
    if (auto done = m_catalogue->setState(m_plan.back, catalogue::TrackState::Indexed); !done)
        return done;
    if (auto done = m_catalogue->setState(m_plan.away, catalogue::TrackState::Away); !done)
        return done;
    if (auto done = m_catalogue->removeTracks(m_plan.dropped); !done)
        return done;
    m_report.unchanged = m_plan.unchanged;
    m_report.away = m_plan.awayInAll;
    m_report.skipped.insert(m_report.skipped.end(), m_plan.stillFailing.begin(), m_plan.stillFailing.end());
    for (const auto& [hash, content] : m_plan.contents)
        m_knownContents.insert(hash);
    m_filesDone = m_filesTotal - m_plan.work.size();
    for (const WorkItem& item : m_plan.work)
        m_bytesTotal += static_cast<double>(item.file.size);
    return {};
}

// On the pool's threads.
PreparedFile IndexingSession::prepare(const WorkItem& item, const base::CancellationToken& stop) const
{
    PreparedFile prepared;
    if (item.kind == WorkItem::Kind::FromFeatures) {
        if (auto stored = m_stores->features.read(item.known->features)) {
            features::TrackFeatures features;
            features.frames = notes::framesOf(*stored, m_embedder.info().features);
            features.duration = item.known->duration;
            prepared.features = std::move(features);
            prepared.fromStore = true;
            return prepared;
        }
    }
    auto hash = contentHash(item.path, stop);
    if (!hash) {
        prepared.features = base::fail(std::move(hash.error()));
        return prepared;
    }
    prepared.contentHash = std::move(*hash);
    {
        const std::scoped_lock guard(m_contentMutex);
        prepared.contentIsKnown = m_knownContents.contains(prepared.contentHash.toStdString());
    }
    if (!prepared.contentIsKnown)
        prepared.features = notes::extractFeatures(item.path, m_embedder.info().features, {}, stop);
    return prepared;
}

base::Result<void> IndexingSession::work()
{
    m_workStart = Clock::now();
    const std::size_t threads = m_options.decodeThreads > 0
                                    ? static_cast<std::size_t>(m_options.decodeThreads)
                                    : std::max(1U, std::thread::hardware_concurrency());
    OrderedPool<PreparedFile> pool(
        m_plan.work.size(), threads, threads * leadPerThread,
        [this](std::size_t k, const base::CancellationToken& stop) { return prepare(m_plan.work[k], stop); });
    base::Result<void> outcome;
    for (const WorkItem& item : m_plan.work) {
        reportProgress(item.path);
        auto prepared = pool.take(m_token, [&] {
            reportProgress(item.path);
            if (outcome) // a file of hours must not hold up what is done
                outcome = commitWhenDue();
        });
        if (outcome)
            outcome = prepared ? finish(item, std::move(*prepared)) : base::cancelled();
        if (outcome)
            outcome = commitWhenDue();
        if (!outcome)
            break;
        ++m_filesDone;
        m_bytesDone += static_cast<double>(item.file.size);
    }
    // What was done before a failure or a cancellation is kept.
    const auto committed = commit();
    return outcome ? committed : outcome;
}

void IndexingSession::reportProgress(const std::filesystem::path& current, Stage stage)
{
    const auto now = Clock::now();
    const bool isLast = current.empty();
    if (!m_options.progress || (!isLast && now - m_lastReport < std::chrono::milliseconds(100)))
        return;
    m_lastReport = now;
    IndexingProgress progress;
    progress.filesDone = m_filesDone;
    progress.filesTotal = m_filesTotal;
    progress.audioSeconds = m_report.audioSeconds;
    progress.elapsed = secondsBetween(m_start, now);
    progress.currentFile = current;
    progress.scanning = stage == Stage::Scanning;
    if (isLast && !m_report.wasCancelled)
        progress.remaining = 0.0;
    else if (m_bytesDone > 0.0)
        progress.remaining = secondsBetween(m_workStart, now) * (m_bytesTotal - m_bytesDone) / m_bytesDone;
    m_options.progress(progress);
}

} // namespace coverscope::library
