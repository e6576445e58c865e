// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_controller.h"

#include "core/batch/clip_search.h"
#include "ui/batch/batch_clip_panel.h"
#include "ui/batch/batch_page.h"
#include "ui/report/report_exporter.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_book.h"
#include "ui/widgets/message_banner.h"

#include <QtConcurrent/QtConcurrentRun>

namespace coverscope::ui {

using catalogue::BatchStatus;

BatchController::BatchController(BackgroundWorker* worker, BatchPage* page, Settings* settings,
                                 QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_page(page)
    , m_settings(settings)
    , m_reports(new ReportExporter(page, page->banner()))
{
    m_writer.setMaxThreadCount(1);
    connectPage();
    connectWorker();
    const QString stretches = QStringLiteral("batch/stretches");
    m_page->stretchesBox()->setChecked(m_settings->state(stretches) == "yes");
    connect(m_page->stretchesBox(), &QCheckBox::toggled, this, [this, stretches](bool isOn) {
        m_settings->setState(stretches, isOn ? QByteArray("yes") : QByteArray());
    });
    update();
}

BatchController::~BatchController()
{
    m_cancellation.cancel();
    m_writer.waitForDone();
}

void BatchController::connectPage()
{
    connect(m_page, &BatchPage::inputsChosen, this, &BatchController::addInputs);
    connect(m_page, &BatchPage::runChosen, this, &BatchController::showRun);
    connect(m_page, &BatchPage::removeRunRequested, this, &BatchController::askToRemove);
    connect(m_page, &BatchPage::repeatRequested, this, &BatchController::repeat);
    connect(m_page, &BatchPage::skipRequested, this, &BatchController::skip);
    connect(m_page, &BatchPage::openClipRequested, this, &BatchController::openClip);
    connect(m_page, &BatchPage::fileChosen, this,
            [this](const std::filesystem::path& file) { Q_EMIT openClipRequested(file, std::nullopt); });
    connect(m_page, &BatchPage::exportRequested, this, &BatchController::exportTo);
    connect(m_page, &BatchPage::reportRequested, this, &BatchController::writeReport);
    connect(m_page->table(), &BatchTableView::currentPlaceChanged, this, &BatchController::showClip);
    BatchProgressBar* progress = m_page->progress();
    connect(progress, &BatchProgressBar::pauseRequested, this, &BatchController::pause);
    connect(progress, &BatchProgressBar::resumeRequested, this, &BatchController::resume);
    connect(progress, &BatchProgressBar::stopRequested, this, &BatchController::stop);
    connect(progress, &BatchProgressBar::repeatFailedRequested, this, &BatchController::repeatFailed);
    const ResultsPanel* results = m_page->details()->results();
    connect(results->verdictBook()->ledger(), &VerdictLedger::changed, this,
            &BatchController::takeOverVerdicts);
    const auto showError = [this](const base::Error& error) { m_page->banner()->showError(error); };
    connect(results, &ResultsPanel::problem, this, showError);
    connect(m_page->details(), &BatchClipPanel::problem, this, showError);
    connect(m_page->details(), &BatchClipPanel::saved, m_page->banner(), &MessageBanner::showSaved);
}

void BatchController::connectWorker()
{
    connect(m_worker, &BackgroundWorker::modelLoaded, this, [this](const model::ModelInfo& info) {
        m_model = info;
        applySettings();
    });
    connect(m_worker, &BackgroundWorker::libraryOpened, this, &BatchController::onLibraryOpened);
    connect(m_worker, &BackgroundWorker::batchStretchesFound, this, [this](JobId job, const auto& stretches) {
        if (job != m_job || !m_jobRun)
            return;
        if (auto clips = batch::notQueuedYet(*stretches, m_jobRun->queue); !clips.empty())
            append(m_jobRun, std::move(clips));
    });
    connect(m_worker, &BackgroundWorker::batchClipFinished, this, [this](JobId job, const auto& outcome) {
        if (job == m_job)
            onClipDone(outcome);
    });
    connect(m_worker, &BackgroundWorker::failed, this,
            [this](JobId job, JobKind kind, const base::Error& error) {
                if (job == m_job)
                    onFailed(error);
                if (kind == JobKind::OpenLibrary && m_state == BatchState::Running) {
                    m_state = BatchState::Paused; // until a library is open again
                    update();
                }
            });
    connect(m_worker, &BackgroundWorker::cancelled, this, [this](JobId job, JobKind) {
        if (job != m_job)
            return;
        giveBack();
        pump(); // a search went before it, or another run is to go on
    });
}

void BatchController::activate(const std::shared_ptr<OpenRun>& run)
{
    if (!run || run->queue.isFinished())
        return;
    if (m_job != 0 && m_jobRun != run)
        m_worker->cancel(m_job); // its clip waits then, and the new run begins
    m_active = run;
    m_state = BatchState::Running;
    pump();
    update();
}

void BatchController::pump()
{
    if (m_state != BatchState::Running || m_job != 0 || !m_active)
        return;
    if (m_worker->isRunning(JobKind::OpenLibrary))
        return; // goes on, or is left, when it is open
    const auto place = m_active->queue.takeNext();
    if (!place) {
        m_state = BatchState::Idle;
        update();
        return;
    }
    const catalogue::BatchClip& clip = m_active->queue.clips()[*place];
    m_jobRun = m_active;
    m_jobClip = clip.id;
    m_job = m_worker->searchBatchClip(
        {m_active->library, m_active->store, clip, m_active->run.settings,
         m_page->stretchesBox()->isChecked() ? batch::Stretches::Found : batch::Stretches::LeftOut});
    updatePlace(m_jobRun, *place);
    update();
}

void BatchController::onClipDone(const std::shared_ptr<const catalogue::BatchClip>& outcome)
{
    const std::shared_ptr<OpenRun> run = std::exchange(m_jobRun, nullptr);
    m_job = 0;
    catalogue::BatchClip judged = *outcome; // the person's threshold may be another one by now
    judged.status = batch::statusBy(judged, batch::thresholdsOf(run->run.settings));
    if (const auto place = run->queue.record(std::move(judged)))
        updatePlace(run, *place);
    if (std::exchange(m_isStopping, false))
        skipWaiting(run);
    pump();
    update();
}

void BatchController::giveBack()
{
    const std::shared_ptr<OpenRun> run = std::exchange(m_jobRun, nullptr);
    m_job = 0;
    if (const auto place = run->queue.giveBack(m_jobClip))
        updatePlace(run, *place);
    if (std::exchange(m_isStopping, false))
        skipWaiting(run);
    update();
}

// What concerns the run as a whole: it waits until that is put right.
void BatchController::onFailed(const base::Error& error)
{
    giveBack();
    if (m_state == BatchState::Running)
        m_state = BatchState::Paused;
    m_page->banner()->showError(error, {tr("Go on"), [this] { resume(); }});
    update();
}

void BatchController::pause()
{
    if (m_state != BatchState::Running)
        return;
    m_state = BatchState::Paused;
    m_worker->cancel(m_job);
    update();
}

void BatchController::resume()
{
    m_page->banner()->dismiss();
    activate(m_shown);
}

void BatchController::stop()
{
    if (!m_shown)
        return;
    if (m_active == m_shown)
        m_state = BatchState::Idle;
    if (m_job != 0 && m_jobRun == m_shown) {
        m_isStopping = true; // the rest when the clip in work has been given back
        m_worker->cancel(m_job);
    } else {
        skipWaiting(m_shown);
    }
    update();
}

void BatchController::skipWaiting(const std::shared_ptr<OpenRun>& run)
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < run->queue.size(); ++place) {
        if (run->queue.clips()[place].status == BatchStatus::Waiting)
            places.push_back(place);
    }
    changeStatus(run, std::move(places), BatchStatus::Skipped, false);
}

void BatchController::repeatFailed()
{
    if (!m_shown)
        return;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < m_shown->queue.size(); ++place) {
        if (m_shown->queue.clips()[place].status == BatchStatus::Failed)
            places.push_back(place);
    }
    repeat(places);
}

void BatchController::repeat(const std::vector<std::size_t>& places)
{
    if (m_shown)
        changeStatus(m_shown, places, BatchStatus::Waiting, true);
}

void BatchController::skip(const std::vector<std::size_t>& places)
{
    if (m_shown)
        changeStatus(m_shown, places, BatchStatus::Skipped, false);
}

void BatchController::changeStatus(const std::shared_ptr<OpenRun>& run, std::vector<std::size_t> places,
                                   BatchStatus status, bool runsThen)
{
    const bool isRepeat = status == BatchStatus::Waiting;
    std::erase_if(places, [&](std::size_t place) {
        const BatchStatus now = run->queue.clips()[place].status;
        const bool isOpen = now == BatchStatus::Waiting || now == BatchStatus::Running;
        return isRepeat ? isOpen : now != BatchStatus::Waiting;
    });
    if (places.empty())
        return;
    // Out of the queue at once, so that none is taken while that is being written. The way back is the other
    // way round: what is searched for again must not be reset after its new outcome.
    std::vector<std::int64_t> ids;
    ids.reserve(places.size());
    for (const std::size_t place : places)
        ids.push_back(run->queue.clips()[place].id);
    if (!isRepeat)
        run->queue.skip(places);
    QtConcurrent::run(&m_writer, [store = run->store, ids, status] {
        return ui::changeStatus(store, ids, status);
    }).then(this, [this, run, places, isRepeat, runsThen](const base::Result<void>& done) {
        if (!done)
            m_page->banner()->showError(done.error());
        else if (isRepeat)
            run->queue.repeat(places);
        if (run == m_shown) {
            m_page->model()->changed(places);
            showClip(m_page->table()->currentPlace());
        }
        if (done && runsThen)
            activate(run);
        update();
    });
}

void BatchController::updatePlace(const std::shared_ptr<OpenRun>& run, std::size_t place)
{
    if (run != m_shown)
        return;
    m_page->model()->changed(place);
    if (m_page->table()->currentPlace() == static_cast<int>(place))
        showClip(static_cast<int>(place));
}

void BatchController::update()
{
    m_page->setState(state(), m_shown && m_shown == m_active);
    Q_EMIT stateChanged();
}

} // namespace coverscope::ui
