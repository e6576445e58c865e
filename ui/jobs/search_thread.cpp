// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/search_thread.h"

#include "core/batch/clip_search.h"
#include "core/features/averaging.h"
#include "ui/jobs/open_session.h"
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

void SearchThread::search(const JobTicket& job, const SearchRequest& request)
{
    if (job.token.isCancelled())
        return fail(job, base::cancelled().value());
    Q_EMIT searchStarted(job.id);
    const auto session = openSession(m_handle, m_embedder.get());
    if (!session)
        return fail(job, session.error());
    auto result = runSearch(job, request, *session);
    if (!result)
        return fail(job, result.error());
    Q_EMIT ended(job.id);
    Q_EMIT searchFinished(job.id, std::make_shared<const search::SearchResult>(std::move(*result)),
                          session->snapshot());
}

base::Result<search::SearchResult> SearchThread::runSearch(const JobTicket& job, const SearchRequest& request,
                                                           const search::Session& session)
{
    Throttle throttle(std::chrono::milliseconds(100));
    auto query = session.prepare(
        request.clip, request.region, request.queryHop, job.token,
        [this, &job, &throttle](const base::Progress& progress) {
            if (throttle.passes())
                Q_EMIT searchProgress(job.id, progress);
        },
        request.kind);
    if (!query)
        return base::fail(std::move(query.error()));
    return session.search(std::move(*query), request.options, job.token);
}

void SearchThread::readFeatures(const JobTicket& job, TrackId track)
{
    if (job.token.isCancelled())
        return fail(job, base::cancelled().value());
    const auto session = openSession(m_handle, m_embedder.get());
    if (!session)
        return fail(job, session.error());
    auto features = session->features()(track);
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
        aligned[i] = search::aligned(std::move(aligned[i]), *request.query,
                                     featuresOf(m_handle, request.searched), job.token);
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
    const auto session = openSession(m_handle, m_embedder.get());
    if (!session)
        return base::fail(session.error());
    {
        std::error_code unknown;
        const std::shared_lock lock(m_handle->guard);
        if (!m_handle->library ||
            m_handle->library->folder() != std::filesystem::weakly_canonical(request.library, unknown))
            return base::cancelled(); // another library was opened meanwhile
    }
    auto outcome = batch::searchClip(request.clip, request.settings, *session, job.token);
    if (!outcome)
        return outcome;
    if (request.stretches == batch::Stretches::Found && batch::isLongClip(*outcome)) {
        auto stretches = batch::stretchesOf(*outcome, request.settings, *session, job.token);
        if (!stretches)
            return base::fail(std::move(stretches.error()));
        Q_EMIT batchStretchesFound(
            job.id, std::make_shared<const std::vector<catalogue::BatchClip>>(std::move(*stretches)));
    }
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
