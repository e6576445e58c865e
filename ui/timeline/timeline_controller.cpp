// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_controller.h"

#include "ui/results/verdict_book.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_verdicts.h"

#include <utility>

namespace coverscope::ui {

TimelineController::TimelineController(BackgroundWorker* worker, TimelinePage* page, const Settings* settings,
                                       QObject* parent)
    : QObject(parent), m_worker(worker), m_page(page), m_settings(settings)
{
    connect(page, &TimelinePage::recordingChosen, this, &TimelineController::open);
    connect(page, &TimelinePage::startRequested, this, &TimelineController::start);
    connect(page, &TimelinePage::cancelRequested, this, &TimelineController::cancel);
    connectWorker();
}

void TimelineController::connectWorker()
{
    connect(m_worker, &BackgroundWorker::timelineProgress, this,
            [this](JobId job, const base::Progress& progress) {
                if (job == m_job)
                    m_page->setProgress(progress);
            });
    connect(m_worker, &BackgroundWorker::timelineStretchFound, this,
            [this](JobId job, const auto& stretch, const auto& searched) {
                if (job == m_job)
                    onStretch(*stretch, searched);
            });
    connect(m_worker, &BackgroundWorker::timelineFinished, this,
            [this](JobId job, const auto& timeline, const auto& searched) {
                if (job != m_job)
                    return;
                onEnded();
                m_page->setTimeline(timeline, searched);
                Q_EMIT stateChanged();
            });
    connect(m_worker, &BackgroundWorker::failed, this, [this](JobId job, JobKind, const base::Error& error) {
        if (job != m_job)
            return;
        onEnded();
        m_page->setError(error);
        Q_EMIT stateChanged();
    });
    connect(m_worker, &BackgroundWorker::cancelled, this, [this](JobId job, JobKind) {
        if (job != m_job)
            return;
        onEnded();
        m_page->setCancelled();
        Q_EMIT stateChanged();
    });
    connect(m_worker, &BackgroundWorker::libraryOpened, this, &TimelineController::onLibraryOpened);
}

void TimelineController::open(const std::filesystem::path& recording)
{
    if (recording == m_page->recording() && (isRunning() || m_page->timeline()))
        return;
    if (recording != m_page->recording()) {
        cancel();
        m_page->setRecording(recording);
    }
    start();
}

void TimelineController::start()
{
    if (m_page->recording().empty())
        return;
    TimelineRequest request;
    request.recording = m_page->recording();
    request.options.search.threshold = ownThreshold(m_settings->preferences());
    m_found.clear();
    m_library = m_worker->libraryFolder();
    m_job = m_worker->findTimeline(request);
    m_page->setRunning(m_library);
    if (!m_library.empty())
        m_page->verdicts()->open(m_library, request.recording);
    Q_EMIT stateChanged();
}

void TimelineController::cancel()
{
    if (m_job != 0)
        m_worker->cancel(m_job); // the page follows when the worker says so
}

// What overlaps is settled again with each that comes, so that the picture is never two on top of each other.
void TimelineController::onStretch(const search::PlayedStretch& stretch,
                                   const std::shared_ptr<const library::Snapshot>& searched)
{
    m_found.push_back(stretch);
    search::Timeline found;
    found.file = m_page->recording();
    found.stretches = search::withoutOverlaps(m_found, search::TimelineOptions().minimumLength);
    m_page->setFound(found, searched);
}

void TimelineController::onEnded()
{
    m_job = 0;
    m_found.clear();
}

void TimelineController::onLibraryOpened()
{
    if (m_library.empty() || m_library == m_worker->libraryFolder())
        return;
    m_library.clear();
    m_job = 0; // the worker has cancelled it
    m_page->verdicts()->close();
    m_page->forget();
    Q_EMIT stateChanged();
}

} // namespace coverscope::ui
