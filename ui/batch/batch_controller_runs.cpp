// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/batch/clip_inputs.h"
#include "core/batch/clip_search.h"
#include "core/batch/run_report.h"
#include "ui/batch/batch_clip_panel.h"
#include "ui/batch/batch_controller.h"
#include "ui/batch/batch_page.h"
#include "ui/jobs/background_pool.h"
#include "ui/report/report_exporter.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_book.h"
#include "ui/widgets/message_banner.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

// Which runs there are, how a new one begins, and what is shown and taken along of them.

namespace coverscope::ui {

using catalogue::BatchClip;
using catalogue::BatchStatus;

std::filesystem::path BatchController::storeOf(const std::filesystem::path& library) const
{
    return m_ownStore ? std::filesystem::path(m_ownStore->path().toStdString()) : library;
}

void BatchController::onLibraryOpened()
{
    const std::filesystem::path library = m_worker->libraryFolder();
    if (library == m_library && m_shown)
        return pump(); // the same again, for example no longer for reading only
    m_library = library;
    m_ownStore.reset();
    m_state = BatchState::Idle;
    m_active.reset(); // what waits in it is found again with its library
    m_runs.clear();
    show(nullptr);
    loadRuns();
}

void BatchController::loadRuns()
{
    const int reading = ++m_reading;
    QtConcurrent::run(&m_writer, [store = storeOf(m_library), library = m_library] {
        return readRuns(store, library);
    }).then(this, [this, reading](const base::Result<RunShelf>& shelf) {
        if (reading != m_reading)
            return;
        if (!shelf)
            return m_page->banner()->showError(shelf.error());
        onRunsRead(*shelf);
    });
}

void BatchController::onRunsRead(const RunShelf& shelf)
{
    m_runs = shelf.runs;
    m_page->model()->setVerdicts(shelf.verdicts);
    m_page->setRuns(m_runs, m_shown ? m_shown->run.id : 0);
    if (!m_shown && !m_runs.empty())
        showRun(m_runs.front().id);
}

void BatchController::showRun(std::int64_t id)
{
    if (m_active && m_active->run.id == id)
        return show(m_active);
    const auto run =
        std::find_if(m_runs.begin(), m_runs.end(), [id](const auto& each) { return each.id == id; });
    if (run == m_runs.end())
        return;
    const int reading = ++m_reading;
    QtConcurrent::run(&m_writer, [store = storeOf(m_library), library = m_library, run = *run] {
        return readRun(store, library, run);
    }).then(this, [this, reading](const base::Result<std::shared_ptr<OpenRun>>& read) {
        if (reading != m_reading)
            return;
        if (!read)
            return m_page->banner()->showError(read.error());
        show(*read);
    });
}

// By what the person calls a match today, whatever it was when the run was made; its probabilities are those
// of its model. The places that changed.
std::vector<std::size_t> BatchController::judge(OpenRun& run) const
{
    if (!m_model || m_model->hash != run.run.settings.modelHash)
        return {};
    const search::Thresholds thresholds = thresholdsFor(*m_model, m_settings->preferences());
    run.run.settings.matchThreshold = thresholds.match;
    run.run.settings.possibleThreshold = thresholds.possible;
    return run.queue.judge(thresholds);
}

void BatchController::applySettings()
{
    if (m_active && m_active != m_shown)
        judge(*m_active);
    if (!m_shown)
        return;
    const search::Thresholds before = batch::thresholdsOf(m_shown->run.settings);
    m_page->model()->changed(judge(*m_shown));
    if (batch::thresholdsOf(m_shown->run.settings) == before)
        return;
    showClip(m_page->table()->currentPlace());
    update();
}

void BatchController::show(const std::shared_ptr<OpenRun>& run)
{
    m_shown = run;
    if (run)
        judge(*run);
    ++m_readingClip; // what is being read is of another run
    m_page->setRuns(m_runs, run ? run->run.id : 0);
    m_page->setRun(run);
    update();
    if (run && run->queue.size() > 0)
        m_page->table()->setCurrentPlace(0);
}

void BatchController::addInputs(const std::vector<std::filesystem::path>& inputs)
{
    if (inputs.empty())
        return;
    const auto snapshot = m_worker->snapshot();
    if (!snapshot || !snapshot->chunks || snapshot->chunks->rowCount() == 0 || !m_model)
        return m_page->banner()->showMessage(MessageBanner::Kind::Problem,
                                             tr("There is nothing to search in yet. Open a library with "
                                                "music, or add a folder to it, then try again."));
    if (m_isLooking) {
        m_waitingInputs.insert(m_waitingInputs.end(), inputs.begin(), inputs.end());
        return;
    }
    m_isLooking = true;
    m_page->banner()->dismiss();
    update();
    QString name = base::displayName(inputs.front());
    if (inputs.size() > 1)
        name = tr("%1 and %n more", nullptr, static_cast<int>(inputs.size()) - 1).arg(name);
    jobs::runInBackground([inputs, token = m_cancellation.token()] {
        return batch::expandInputs(inputs, token);
    }).then(this, [this, name](base::Result<std::vector<BatchClip>> clips) {
        onExpanded(std::move(clips), name);
    });
}

void BatchController::onExpanded(base::Result<std::vector<BatchClip>> clips, const QString& name)
{
    m_isLooking = false;
    if (!clips)
        m_page->banner()->showError(clips.error());
    else if (clips->empty())
        m_page->banner()->showMessage(MessageBanner::Kind::News,
                                      tr("“%1” holds no audio or video files.").arg(name));
    else if (m_active && !m_active->queue.isFinished())
        append(std::move(*clips));
    else
        begin(std::move(*clips), name);
    update();
    if (!m_waitingInputs.empty())
        addInputs(std::exchange(m_waitingInputs, {}));
}

void BatchController::begin(std::vector<BatchClip> clips, const QString& name)
{
    const Preferences preferences = m_settings->preferences();
    search::SearchOptions options;
    options.mode = preferences.mode;
    options.candidates = static_cast<std::size_t>(preferences.candidates);
    options.scoreEveryTrack = preferences.scoreEveryTrack;
    options.threshold = ownThreshold(preferences);
    options.top = 10; // of thousands of clips; the Search page shows more of one
    const auto snapshot = m_worker->snapshot();
    const NewRun request{
        name,      batch::makeSettings(*m_model, snapshot->identity.chunkHop, options, preferences.queryHop),
        m_library, storeOf(m_library),
        snapshot,  std::move(clips)};
    QtConcurrent::run(&m_writer, [request] {
        return beginRun(request);
    }).then(this, [this, request](const base::Result<std::shared_ptr<OpenRun>>& begun) {
        onBegun(begun, request);
    });
}

void BatchController::onBegun(const base::Result<std::shared_ptr<OpenRun>>& begun, NewRun request)
{
    if (request.library != m_library)
        return; // it is in that library's catalogue, to go on with
    if (!begun && begun.error().code == base::ErrorCode::PermissionDenied && !m_ownStore) {
        m_ownStore = std::make_unique<QTemporaryDir>();
        m_page->banner()->showMessage(
            MessageBanner::Kind::News,
            tr("This library cannot be written to, so the results are kept only until "
               "Coverscope is closed. Export them before."));
        return begin(std::move(request.clips), request.name);
    }
    if (!begun)
        return m_page->banner()->showError(begun.error());
    m_runs.insert(m_runs.begin(), (*begun)->run);
    show(*begun);
    activate(*begun);
}

void BatchController::append(std::vector<BatchClip> clips)
{
    const std::shared_ptr<OpenRun> run = m_active;
    if (run != m_shown)
        show(run); // so that it is seen where they went
    QtConcurrent::run(&m_writer, [store = run->store, id = run->run.id, clips = std::move(clips)] {
        return appendClips(store, id, clips);
    }).then(this, [this, run](base::Result<std::vector<BatchClip>> added) {
        if (!added)
            return m_page->banner()->showError(added.error());
        if (run == m_shown)
            m_page->model()->append(std::move(*added));
        else
            run->queue.append(std::move(*added));
        if (run == m_active && m_state == BatchState::Idle)
            activate(run); // it ended meanwhile
        update();
    });
}

void BatchController::showClip(int place)
{
    const BatchClip* clip = m_page->model()->clipAt(place);
    const int reading = ++m_readingClip;
    BatchClipPanel* details = m_page->details();
    if (!clip)
        return details->clear();
    if (clip->status == BatchStatus::Waiting || clip->status == BatchStatus::Running)
        return details->showPending(*clip);
    if (clip->status == BatchStatus::Failed || clip->status == BatchStatus::Skipped)
        return details->showProblem(*clip);
    jobs::runInBackground([store = m_shown->store, id = clip->id, settings = m_shown->run.settings] {
        return readOutcome(store, id, settings);
    }).then(this, [this, reading, library = m_library](const base::Result<ClipOutcome>& outcome) {
        if (reading != m_readingClip)
            return;
        if (outcome)
            m_page->details()->showOutcome(outcome->clip, outcome->restored, library);
        else if (outcome.error().code != base::ErrorCode::Cancelled)
            m_page->banner()->showError(outcome.error());
    });
}

void BatchController::takeOverVerdicts()
{
    const VerdictBook* book = m_page->details()->results()->verdictBook();
    m_page->model()->setVerdictsOf(book->clipHash(), book->current());
}

void BatchController::openClip()
{
    if (const BatchClip* clip = m_page->model()->clipAt(m_page->table()->currentPlace()))
        Q_EMIT openClipRequested(clip->file, clip->region ? std::optional(clip->searched) : std::nullopt);
}

std::vector<std::int64_t> BatchController::idsOf(const OpenRun& run) const
{
    std::vector<std::int64_t> ids;
    for (const BatchClip& clip : run.queue.clips())
        ids.push_back(clip.id);
    return ids;
}

void BatchController::exportTo(const std::filesystem::path& file)
{
    if (!m_shown)
        return;
    jobs::runInBackground([store = m_shown->store, ids = idsOf(*m_shown), file,
                           thresholds = batch::thresholdsOf(m_shown->run.settings),
                           token = m_cancellation.token()] {
        return exportRun(store, ids, thresholds, file, token);
    }).then(this, [this, file](const base::Result<void>& done) {
        if (!done)
            m_page->banner()->showError(done.error());
        else
            m_page->banner()->showMessage(MessageBanner::Kind::News,
                                          tr("Saved “%1”.").arg(base::displayPath(file)));
    });
}

void BatchController::writeReport()
{
    if (!m_shown)
        return;
    const QString name = m_shown->run.name;
    jobs::runInBackground([run = m_shown->run, store = m_shown->store, library = m_shown->library,
                           ids = idsOf(*m_shown), token = m_cancellation.token()] {
        return batch::runReport(store, library, run, ids, token);
    }).then(this, [this, name](base::Result<report::Report> made) {
        if (!made)
            return m_page->banner()->showError(made.error());
        m_reports->ask(
            [report = std::make_shared<const report::Report>(std::move(*made))] { return *report; }, name);
    });
}

void BatchController::askToRemove()
{
    if (!m_shown)
        return;
    m_page->banner()->showMessage(
        MessageBanner::Kind::Problem,
        tr("Remove the run “%1” with what it found? Verdicts stay; the run cannot be brought back.")
            .arg(m_shown->run.name),
        {}, {tr("Remove"), [this] { removeShown(); }});
}

void BatchController::removeShown()
{
    m_page->banner()->dismiss();
    if (!m_shown)
        return;
    const std::int64_t id = m_shown->run.id;
    if (m_active == m_shown) {
        m_state = BatchState::Idle;
        m_active.reset();
        m_worker->cancel(m_job);
    }
    QtConcurrent::run(&m_writer, [store = m_shown->store, id] {
        return ui::removeRun(store, id);
    }).then(this, [this](const base::Result<void>& done) {
        if (!done)
            m_page->banner()->showError(done.error());
    });
    std::erase_if(m_runs, [id](const catalogue::BatchRun& run) { return run.id == id; });
    show(nullptr);
    if (!m_runs.empty())
        showRun(m_runs.front().id);
}

} // namespace coverscope::ui
