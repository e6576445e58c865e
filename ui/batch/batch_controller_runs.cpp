// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/batch/clip_inputs.h"
#include "core/batch/clip_search.h"
#include "ui/batch/batch_clip_panel.h"
#include "ui/batch/batch_controller.h"
#include "ui/batch/batch_page.h"
#include "ui/jobs/background_pool.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_book.h"
#include "ui/widgets/message_banner.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

// Which runs there are, and how a new one begins.

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
    ledger()->open(m_library);
    loadRuns();
}

void BatchController::loadRuns()
{
    const int reading = ++m_reading;
    QtConcurrent::run(&m_writer, [store = storeOf(m_library)] {
        return readRuns(store);
    }).then(this, [this, reading](const base::Result<std::vector<catalogue::BatchRun>>& runs) {
        if (reading != m_reading)
            return;
        if (!runs)
            return m_page->banner()->showError(runs.error());
        onRunsRead(*runs);
    });
}

void BatchController::onRunsRead(const std::vector<catalogue::BatchRun>& runs)
{
    m_runs = runs;
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
    if (!clips) {
        m_page->banner()->showError(clips.error());
    } else if (clips->empty()) {
        m_page->banner()->showMessage(MessageBanner::Kind::News,
                                      tr("“%1” holds no audio or video files.").arg(name));
    } else if (m_active && !m_active->queue.isFinished()) {
        if (m_active != m_shown)
            show(m_active); // so that it is seen where they went
        append(m_active, std::move(*clips));
    } else {
        begin(std::move(*clips), name);
    }
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
    auto settings = batch::makeSettings(*m_model, snapshot->identity.chunkHop, options, preferences.queryHop);
    settings.hummed = m_page->tunesAction()->isChecked();
    const NewRun request{name,     std::move(settings), m_library, storeOf(m_library),
                         snapshot, std::move(clips)};
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
            MessageBanner::Kind::Problem,
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

void BatchController::append(const std::shared_ptr<OpenRun>& run, std::vector<BatchClip> clips)
{
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
