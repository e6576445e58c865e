// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/background_worker.h"

#include "ui/jobs/job_board.h"
#include "ui/jobs/library_thread.h"
#include "ui/jobs/search_thread.h"
#include "ui/jobs/timeline_thread.h"

#include <QThread>

#include <type_traits>

namespace coverscope::ui {

struct BackgroundWorker::State
{
    JobBoard jobs;
    std::shared_ptr<LibraryHandle> handle = std::make_shared<LibraryHandle>();
    QThread libraryThread;
    QThread searchThread;
    QThread timelineThread;
    // Deleted by their own threads when those end.
    LibraryThread* library = new LibraryThread(handle);
    SearchThread* search = new SearchThread(handle);
    TimelineThread* timeline = new TimelineThread(handle);

    // Queues `work` on the thread that `target` lives on.
    template <typename Target, typename Work>
    JobId request(Target* target, JobKind kind, Work work)
    {
        // A graph takes minutes; nobody is to wait for it.
        if constexpr (std::is_same_v<Target, LibraryThread>)
            jobs.cancelKind(JobKind::RebuildGraph);
        const JobTicket ticket = jobs.begin(kind);
        QMetaObject::invokeMethod(
            target, [target, ticket, work] { work(*target, ticket); }, Qt::QueuedConnection);
        return ticket.id;
    }
};

BackgroundWorker::BackgroundWorker(QObject* parent) : QObject(parent), m_state(std::make_unique<State>())
{
    LibraryThread* const library = m_state->library;
    SearchThread* const search = m_state->search;
    TimelineThread* const timeline = m_state->timeline;

    const auto start = [](QThread& thread, QObject* object, const QString& name) {
        thread.setObjectName(name);
        object->moveToThread(&thread);
        connect(&thread, &QThread::finished, object, &QObject::deleteLater);
        thread.start();
    };
    start(m_state->libraryThread, library, QStringLiteral("library"));
    start(m_state->searchThread, search, QStringLiteral("search"));
    start(m_state->timelineThread, timeline, QStringLiteral("timeline"));

    const auto onEnded = [this](JobId job) { m_state->jobs.finish(job); };
    const auto onFailed = [this](JobId job, JobKind kind, const base::Error& error) {
        if (error.code == base::ErrorCode::Cancelled)
            Q_EMIT cancelled(job, kind);
        else
            Q_EMIT failed(job, kind, error);
    };
    connect(library, &LibraryThread::ended, this, onEnded);
    connect(library, &LibraryThread::failed, this, onFailed);
    connect(library, &LibraryThread::opened, this, [this](const auto& folder, const auto& snapshot) {
        m_libraryFolder = folder;
        ++m_openingCount;
        m_snapshot = snapshot;
        Q_EMIT libraryOpened(snapshot);
    });
    connect(library, &LibraryThread::snapshotChanged, this, [this](const auto& snapshot) {
        m_snapshot = snapshot;
        Q_EMIT snapshotChanged(snapshot);
    });
    connect(library, &LibraryThread::indexingStarted, this, &BackgroundWorker::indexingStarted);
    connect(library, &LibraryThread::indexingProgress, this, &BackgroundWorker::indexingProgress);
    connect(library, &LibraryThread::indexingFinished, this, &BackgroundWorker::indexingFinished);
    connect(library, &LibraryThread::reindexProgress, this, &BackgroundWorker::reindexProgress);
    connect(library, &LibraryThread::reindexFinished, this, &BackgroundWorker::reindexFinished);
    connect(library, &LibraryThread::graphProgress, this, &BackgroundWorker::graphProgress);
    connect(library, &LibraryThread::graphFinished, this, &BackgroundWorker::graphFinished);
    connect(library, &LibraryThread::deviceFellBack, this, &BackgroundWorker::deviceFellBack);

    connect(search, &SearchThread::ended, this, onEnded);
    connect(search, &SearchThread::failed, this, onFailed);
    connect(search, &SearchThread::modelLoaded, this, &BackgroundWorker::modelLoaded);
    connect(search, &SearchThread::deviceFellBack, this, &BackgroundWorker::deviceFellBack);
    connect(search, &SearchThread::searchStarted, this, &BackgroundWorker::searchStarted);
    connect(search, &SearchThread::searchProgress, this, &BackgroundWorker::searchProgress);
    connect(search, &SearchThread::searchFinished, this, &BackgroundWorker::searchFinished);
    connect(search, &SearchThread::trackFeaturesReady, this, &BackgroundWorker::trackFeaturesReady);
    connect(search, &SearchThread::compareFinished, this, &BackgroundWorker::compareFinished);
    connect(search, &SearchThread::alignmentProgress, this, &BackgroundWorker::alignmentProgress);
    connect(search, &SearchThread::alignmentFinished, this, &BackgroundWorker::alignmentFinished);
    connect(search, &SearchThread::batchStretchesFound, this, &BackgroundWorker::batchStretchesFound);
    connect(search, &SearchThread::batchClipFinished, this, &BackgroundWorker::batchClipFinished);

    connect(timeline, &TimelineThread::ended, this, onEnded);
    connect(timeline, &TimelineThread::failed, this, onFailed);
    connect(timeline, &TimelineThread::deviceFellBack, this, &BackgroundWorker::deviceFellBack);
    connect(timeline, &TimelineThread::progressed, this, &BackgroundWorker::timelineProgress);
    connect(timeline, &TimelineThread::stretchFound, this, &BackgroundWorker::timelineStretchFound);
    connect(timeline, &TimelineThread::finished, this, &BackgroundWorker::timelineFinished);
}

BackgroundWorker::~BackgroundWorker()
{
    cancelAll();
    const auto threads = {&m_state->timelineThread, &m_state->searchThread, &m_state->libraryThread};
    for (QThread* thread : threads)
        thread->quit();
    for (QThread* thread : threads)
        thread->wait();
    jobs::waitForBackgroundWork();
}

JobId BackgroundWorker::loadModel(const std::filesystem::path& file, model::DevicePreference preference)
{
    QMetaObject::invokeMethod(
        m_state->library,
        [library = m_state->library, file, preference] { library->setModel(file, preference); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        m_state->timeline,
        [timeline = m_state->timeline, file, preference] { timeline->setModel(file, preference); },
        Qt::QueuedConnection);
    return m_state->request(m_state->search, JobKind::LoadModel,
                            [file, preference](SearchThread& thread, const JobTicket& job) {
                                thread.loadModel(job, file, preference);
                            });
}

void BackgroundWorker::setThreadCount(int count)
{
    QMetaObject::invokeMethod(
        m_state->library, [library = m_state->library, count] { library->setThreadCount(count); },
        Qt::QueuedConnection);
    // LibTorch keeps the number for each thread.
    for (QObject* thread : {static_cast<QObject*>(m_state->search), static_cast<QObject*>(m_state->timeline)})
        QMetaObject::invokeMethod(
            thread, [count] { model::setThreadCount(count); }, Qt::QueuedConnection);
}

JobId BackgroundWorker::openLibrary(const std::filesystem::path& folder, library::Library::OpenMode mode)
{
    // What runs is about the library that is about to be closed.
    for (const JobKind kind : {JobKind::Index, JobKind::Reindex, JobKind::Search, JobKind::TrackFeatures,
                               JobKind::OpenLibrary, JobKind::BatchClip, JobKind::Align, JobKind::Timeline})
        m_state->jobs.cancelKind(kind);
    return m_state->request(
        m_state->library, JobKind::OpenLibrary,
        [folder, mode](LibraryThread& thread, const JobTicket& job) { thread.open(job, folder, mode); });
}

JobId BackgroundWorker::index(const std::vector<std::filesystem::path>& folders)
{
    return m_state->request(
        m_state->library, JobKind::Index,
        [folders](LibraryThread& thread, const JobTicket& job) { thread.index(job, folders); });
}

JobId BackgroundWorker::removeRoot(catalogue::RootId root)
{
    return changeLibrary([root](library::Library& library) { return library.removeRoot(root); });
}

JobId BackgroundWorker::removeTracks(const std::vector<TrackId>& tracks)
{
    return changeLibrary([tracks](library::Library& library) { return library.removeTracks(tracks); });
}

JobId BackgroundWorker::changeLibrary(const LibraryChange& change)
{
    return m_state->request(
        m_state->library, JobKind::ChangeLibrary,
        [change](LibraryThread& thread, const JobTicket& job) { thread.change(job, change); });
}

JobId BackgroundWorker::rebuildGraph()
{
    return m_state->request(m_state->library, JobKind::RebuildGraph,
                            [](LibraryThread& thread, const JobTicket& job) { thread.rebuildGraph(job); });
}

JobId BackgroundWorker::reindexWithLoadedModel()
{
    return m_state->request(m_state->library, JobKind::Reindex,
                            [](LibraryThread& thread, const JobTicket& job) { thread.reindex(job); });
}

JobId BackgroundWorker::search(const SearchRequest& request)
{
    m_state->jobs.cancelKind(JobKind::Search);
    m_state->jobs.cancelKind(JobKind::BatchClip);
    m_state->jobs.cancelKind(JobKind::Align);
    return m_state->request(
        m_state->search, JobKind::Search,
        [request](SearchThread& thread, const JobTicket& job) { thread.search(job, request); });
}

JobId BackgroundWorker::requestTrackFeatures(TrackId track)
{
    m_state->jobs.cancelKind(JobKind::TrackFeatures);
    return m_state->request(
        m_state->search, JobKind::TrackFeatures,
        [track](SearchThread& thread, const JobTicket& job) { thread.readFeatures(job, track); });
}

JobId BackgroundWorker::compare(const CompareRequest& request)
{
    m_state->jobs.cancelKind(JobKind::Compare);
    m_state->jobs.cancelKind(JobKind::BatchClip);
    return m_state->request(
        m_state->search, JobKind::Compare,
        [request](SearchThread& thread, const JobTicket& job) { thread.compare(job, request); });
}

JobId BackgroundWorker::align(const AlignRequest& request)
{
    m_state->jobs.cancelKind(JobKind::Align);
    m_state->jobs.cancelKind(JobKind::BatchClip);
    return m_state->request(
        m_state->search, JobKind::Align,
        [request](SearchThread& thread, const JobTicket& job) { thread.align(job, request); });
}

JobId BackgroundWorker::searchBatchClip(const BatchClipRequest& request)
{
    return m_state->request(
        m_state->search, JobKind::BatchClip,
        [request](SearchThread& thread, const JobTicket& job) { thread.searchBatchClip(job, request); });
}

JobId BackgroundWorker::findTimeline(const TimelineRequest& request)
{
    m_state->jobs.cancelKind(JobKind::Timeline);
    return m_state->request(
        m_state->timeline, JobKind::Timeline,
        [request](TimelineThread& thread, const JobTicket& job) { thread.find(job, request); });
}

void BackgroundWorker::cancel(JobId job)
{
    m_state->jobs.cancel(job);
}

void BackgroundWorker::cancelAll()
{
    m_state->jobs.cancelAll();
}

bool BackgroundWorker::isRunning(JobKind kind) const
{
    return m_state->jobs.isRunning(kind);
}

} // namespace coverscope::ui
