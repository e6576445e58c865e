// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/search_thread.h"

#include "core/audio/sound_tracks.h"
#include "core/batch/clip_search.h"
#include "core/features/averaging.h"
#include "core/library/track_presence.h"
#include "core/report/match_presence.h"
#include "ui/jobs/throttle.h"

#include <QElapsedTimer>

#include <shared_mutex>

namespace coverscope::ui {

SearchThread::SearchThread(std::shared_ptr<LibraryHandle> handle) : m_handle(std::move(handle)) {}

void SearchThread::loadModel(const JobTicket& job, const std::filesystem::path& file,
                             model::DevicePreference preference)
{
    auto loaded = model::Embedder::load(file, preference);
    if (!loaded)
        return fail(job, loaded.error()); // the model that was there goes on
    m_embedder = std::move(*loaded);
    m_embedder->setFallbackHandler([this](const QString& reason) {
        Q_EMIT deviceFellBack(reason);
        Q_EMIT modelLoaded(m_embedder->info(), m_embedder->device());
    });
    Q_EMIT ended(job.id);
    Q_EMIT modelLoaded(m_embedder->info(), m_embedder->device());
}

base::Result<std::shared_ptr<const library::Snapshot>> SearchThread::searchableSnapshot() const
{
    if (!m_embedder)
        return base::fail(base::ErrorCode::InvalidArgument, {},
                          tr("No model is loaded. Choose another device or model file in the settings."));
    std::shared_ptr<const library::Snapshot> snapshot;
    {
        const std::shared_lock lock(m_handle->guard);
        if (m_handle->library)
            snapshot = m_handle->library->snapshot();
    }
    if (!snapshot)
        return base::fail(base::ErrorCode::InvalidArgument, {},
                          tr("No library is open. Open or create one first."));
    if (!snapshot->chunks || snapshot->chunks->rowCount() == 0)
        return base::fail(
            base::ErrorCode::InvalidArgument, {},
            tr("There is nothing to search in yet. Add a folder of music to the library first."));
    if (snapshot->identity.modelHash != m_embedder->info().hash)
        return base::fail(
            base::ErrorCode::ModelMismatch, {},
            tr("This library was made with the model “%1”, but “%2” is loaded. Re-index the library "
               "with the loaded model to search it.")
                .arg(snapshot->identity.modelName, m_embedder->info().name));
    return snapshot;
}

void SearchThread::search(const JobTicket& job, const SearchRequest& request)
{
    if (job.token.isCancelled())
        return fail(job, base::cancelled().value());
    Q_EMIT searchStarted(job.id);
    const auto snapshot = searchableSnapshot();
    if (!snapshot)
        return fail(job, snapshot.error());
    auto result = runSearch(job, request, *snapshot);
    if (!result)
        return fail(job, result.error());
    Q_EMIT ended(job.id);
    Q_EMIT searchFinished(job.id, std::make_shared<const search::SearchResult>(std::move(*result)),
                          *snapshot);
}

base::Result<search::SearchResult>
SearchThread::runSearch(const JobTicket& job, const SearchRequest& request,
                        const std::shared_ptr<const library::Snapshot>& snapshot)
{
    Throttle throttle(std::chrono::milliseconds(100));
    search::QueryOptions options;
    options.range = request.region;
    options.chunkHop = request.queryHop > 0 ? request.queryHop : snapshot->identity.chunkHop;
    const auto query = search::prepareQuery(request.clip, *m_embedder, options, job.token,
                                            [this, &job, &throttle](const base::Progress& progress) {
                                                if (throttle.passes())
                                                    Q_EMIT searchProgress(job.id, progress);
                                            });
    if (!query)
        return base::fail(audio::explainRegion(query.error(), request.clip, request.region));
    search::SearchOptions searched = request.options;
    searched.leftOut = library::trackOfFile(*snapshot, request.clip); // that it finds itself is no news
    auto result = search::search(
        *query, *snapshot->chunks, snapshot->graph.get(), snapshot->identity.chunkHop, searched,
        [this, snapshot](TrackId track) { return featuresOf(*snapshot, track); }, job.token);
    if (result)
        report::rankDeletedLast(*result, *snapshot);
    return result;
}

base::Result<base::Matrix> SearchThread::featuresOf(const library::Snapshot& snapshot, TrackId track) const
{
    const catalogue::Track* entry = snapshot.find(track);
    const std::shared_lock lock(m_handle->guard);
    if (!entry || !m_handle->library)
        return base::fail(base::ErrorCode::FileNotFound, {}, tr("This track is no longer in the library."));
    return m_handle->library->features(*entry);
}

void SearchThread::readFeatures(const JobTicket& job, TrackId track)
{
    if (job.token.isCancelled())
        return fail(job, base::cancelled().value());
    const auto snapshot = searchableSnapshot();
    if (!snapshot)
        return fail(job, snapshot.error());
    auto features = featuresOf(**snapshot, track);
    if (!features)
        return fail(job, features.error());
    Q_EMIT ended(job.id);
    Q_EMIT trackFeaturesReady({track, std::make_shared<const base::Matrix>(std::move(*features)),
                               features::storedFramesPerSecond(m_embedder->info().features)});
}

base::Result<search::Query> SearchThread::embedded(const search::Query& recording,
                                                   const base::CancellationToken& token)
{
    search::Query result = recording;
    if (const auto done = search::embedQuery(result, *m_embedder, m_embedder->info().suggestedHop, token);
        !done)
        return base::fail(done.error());
    return result;
}

base::Result<search::Match> SearchThread::runCompare(const JobTicket& job, const CompareRequest& request)
{
    if (job.token.isCancelled())
        return base::cancelled();
    if (!m_embedder || m_embedder->info().hash != request.first->model.hash)
        return base::fail(base::ErrorCode::ModelMismatch, {},
                          tr("Another model was loaded meanwhile. Compare the recordings again."));
    const auto first = embedded(*request.first, job.token);
    if (!first)
        return base::fail(first.error());
    const auto second = embedded(*request.second, job.token);
    if (!second)
        return base::fail(second.error());
    return search::compare(*first, *second, job.token);
}

void SearchThread::compare(const JobTicket& job, const CompareRequest& request)
{
    auto match = runCompare(job, request);
    if (!match)
        return fail(job, match.error());
    Q_EMIT ended(job.id);
    Q_EMIT compareFinished(job.id, std::make_shared<const search::Match>(std::move(*match)));
}

void SearchThread::align(const JobTicket& job, const AlignRequest& request)
{
    constexpr qint64 intervalMilliseconds = 100;
    qint64 nextReport = 500; // milliseconds: what is done before is not worth a word
    QElapsedTimer clock;
    clock.start();
    std::vector<search::Match> aligned = request.matches;
    const auto count = static_cast<double>(aligned.size());
    for (std::size_t i = 0; i < aligned.size(); ++i) {
        if (clock.elapsed() >= nextReport) {
            nextReport = clock.elapsed() + intervalMilliseconds;
            Q_EMIT alignmentProgress(job.id, {static_cast<double>(i), count, tr("Aligning the matches")});
        }
        // Damaged features cost the key and the tempo, not the match.
        const auto features = featuresOf(*request.searched, aligned[i].track);
        const base::Matrix frames =
            features ? features::averagedFrames(*features, request.query->model.features) : base::Matrix();
        aligned[i] = search::withAlignment(std::move(aligned[i]), *request.query, frames, 0.0, job.token);
        if (job.token.isCancelled())
            return fail(job, base::cancelled().value());
    }
    Q_EMIT ended(job.id);
    Q_EMIT alignmentFinished(job.id, std::make_shared<const std::vector<search::Match>>(std::move(aligned)));
}

base::Result<catalogue::BatchClip> SearchThread::runBatchClip(const JobTicket& job,
                                                              const BatchClipRequest& request)
{
    if (job.token.isCancelled())
        return base::cancelled();
    const auto snapshot = searchableSnapshot();
    if (!snapshot)
        return base::fail(snapshot.error());
    {
        std::error_code unknown;
        const std::shared_lock lock(m_handle->guard);
        if (!m_handle->library ||
            m_handle->library->folder() != std::filesystem::weakly_canonical(request.library, unknown))
            return base::cancelled(); // another library was opened meanwhile
    }
    const batch::Searcher searcher{*snapshot, m_embedder.get(),
                                   [this, &snapshot](TrackId track) { return featuresOf(**snapshot, track); },
                                   batch::Searcher::OwnTrack::LeftOut};
    auto outcome = batch::searchClip(request.clip, request.settings, searcher, job.token);
    if (!outcome)
        return outcome;
    auto store = catalogue::BatchStore::open(request.store, catalogue::Catalogue::OpenMode::Existing);
    if (!store)
        return base::fail(store.error());
    if (auto kept = store->putOutcome(*outcome); !kept)
        return base::fail(kept.error());
    return outcome;
}

void SearchThread::searchBatchClip(const JobTicket& job, const BatchClipRequest& request)
{
    auto outcome = runBatchClip(job, request);
    if (!outcome)
        return fail(job, outcome.error());
    Q_EMIT ended(job.id);
    Q_EMIT batchClipFinished(job.id, std::make_shared<const catalogue::BatchClip>(std::move(*outcome)));
}

void SearchThread::fail(const JobTicket& job, const base::Error& error)
{
    Q_EMIT ended(job.id);
    Q_EMIT failed(job.id, job.kind, error);
}

} // namespace coverscope::ui
