// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/window_extras.h"

#include "ui/example/example_controller.h"
#include "ui/example/example_guide.h"
#include "ui/example/example_place.h"
#include "ui/library/library_panel.h"
#include "ui/log/job_log.h"
#include "ui/log/log_collector.h"
#include "ui/log/log_window.h"
#include "ui/main_window/library_controller.h"
#include "ui/main_window/main_menus.h"
#include "ui/main_window/search_controller.h"
#include "ui/model_page/model_page.h"
#include "ui/recording/recording_dialog.h"

namespace coverscope::ui {

namespace {

void bringUp(QWidget* window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

WindowExtras::WindowExtras(const Parts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_guide(new ExampleGuide(window))
    , m_example(new ExampleController(parts.worker, m_guide, this))
{
    connect(parts.menus->showExample, &QAction::triggered, this, &WindowExtras::showExample);
    connect(parts.menus->recordClip, &QAction::triggered, this, &WindowExtras::recordClip);
    connect(parts.menus->showLog, &QAction::triggered, this, &WindowExtras::showLog);
    logJobs(parts.worker);
    connectExample();
}

RecordingDialog* WindowExtras::recordingDialog() const
{
    return m_recording;
}

LogWindow* WindowExtras::logWindow() const
{
    return m_log;
}

void WindowExtras::connectExample()
{
    connect(m_example, &ExampleController::libraryWanted, m_parts.libraryController,
            &LibraryController::openOrCreate);
    connect(m_example, &ExampleController::clipWanted, m_parts.searchController, &SearchController::openClip);
    connect(m_guide, &ExampleGuide::ownMusicRequested, m_parts.library, &LibraryPanel::chooseFolder);
    connect(m_guide, &ExampleGuide::dismissed, this, [this](ExampleGuide::State was) {
        if (was == ExampleGuide::State::Offer)
            m_parts.settings->setState(QStringLiteral("example/declined"), QByteArrayLiteral("1"));
    });
    // With a library of the person's own the offer, and what was said of the example, have had their day.
    connect(m_parts.worker, &BackgroundWorker::libraryOpened, this, [this] {
        if (!isExampleLibrary(m_parts.worker->libraryFolder()) && !m_example->isBusy())
            m_guide->dismiss();
    });
}

void WindowExtras::offerExample()
{
    const bool isDeclined = !m_parts.settings->state(QStringLiteral("example/declined")).isEmpty();
    if (!isDeclined && !m_parts.worker->snapshot() && !m_parts.worker->isRunning(JobKind::OpenLibrary))
        m_guide->offer();
}

void WindowExtras::showExample()
{
    m_example->start();
}

void WindowExtras::recordClip()
{
    if (!m_recording) {
        m_recording = new RecordingDialog(m_window);
        m_recording->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_recording, &RecordingDialog::recorded, m_parts.searchController,
                &SearchController::openClip);
    }
    bringUp(m_recording);
}

void WindowExtras::showLog()
{
    LogCollector* collector = LogCollector::instance();
    if (!collector)
        collector = m_ownLog = new LogCollector(this);
    if (!m_log) {
        m_log = new LogWindow(collector->model(), m_window);
        m_log->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringUp(m_log);
}

void WindowExtras::showModel(const model::ModelInfo& info, const model::Device& device)
{
    auto* page = new ModelPage(info, device, m_window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->show();
}

} // namespace coverscope::ui
