// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/base/person_name.h"
#include "core/base/recording_name.h"
#include "core/report/csv.h"
#include "ui/batch/batch_controller.h"
#include "ui/batch/batch_page.h"
#include "ui/compare/compare_page.h"
#include "ui/cover_map/cover_map_controller.h"
#include "ui/cover_map/cover_map_page.h"
#include "ui/evidence/figure_export.h"
#include "ui/library/library_panel.h"
#include "ui/main_window/about_pages.h"
#include "ui/main_window/guide_page.h"
#include "ui/main_window/library_controller.h"
#include "ui/main_window/main_menus.h"
#include "ui/main_window/main_pages.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/search_controller.h"
#include "ui/main_window/window_extras.h"
#include "ui/query/query_panel.h"
#include "ui/report/report_exporter.h"
#include "ui/results/results_export.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_book.h"
#include "ui/settings/settings_dialog.h"
#include "ui/timeline/timeline_controller.h"
#include "ui/timeline/timeline_page.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/save_dialog.h"
#include "ui/works/work_actions.h"
#include "ui/works/work_ledger.h"
#include "ui/works/work_text.h"
#include "ui/works/works_exchange.h"

#include <QApplication>
#include <QFileDialog>

// What the window's menus start.

namespace coverscope::ui {

void MainWindow::connectMenus()
{
    connect(m_menus->openClip, &QAction::triggered, m_query, &QueryPanel::chooseClip);
    connect(m_menus->openLibrary, &QAction::triggered, this, &MainWindow::chooseLibrary);
    connect(m_menus->addFolder, &QAction::triggered, m_library, &LibraryPanel::chooseFolder);
    connect(m_menus->rescan, &QAction::triggered, m_library, &LibraryPanel::rescanRequested);
    connect(m_menus->settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_menus->exportResults, &QAction::triggered, this, &MainWindow::exportResults);
    auto* reports = new ReportExporter(this, m_banner);
    connect(m_menus->exportReport, &QAction::triggered, reports, [this, reports] {
        if (m_pages->currentPage() == m_batch)
            return m_batch->reportButton()->click();
        if (m_pages->currentPage() == m_timeline)
            return m_timeline->reportButton()->click();
        m_searchController->alignAll([this, reports] {
            reports->ask(reportMaker(*m_results),
                         tr("Report on %1").arg(base::clipName(m_results->model()->result()->query->file)));
        });
    });
    connect(m_timeline, &TimelinePage::reportRequested, reports, [this, reports] {
        reports->ask(reportMaker(*m_timeline),
                     tr("Timeline of %1").arg(base::clipName(m_timeline->recording())));
    });
    connect(m_searchController, &SearchController::alignmentProgress, this,
            [this](const base::Progress& progress) {
                m_banner->showMessage(MessageBanner::Kind::News,
                                      tr("%1: %2 of %3", "what is done, how many of how many")
                                          .arg(progress.text)
                                          .arg(progress.done)
                                          .arg(progress.total),
                                      {}, {tr("Cancel"), [this] { m_searchController->cancelAlignment(); }});
            });
    connect(m_searchController, &SearchController::alignmentEnded, m_banner, &MessageBanner::dismiss);
    connect(m_results, &ResultsPanel::verdictsLoaded, this, &MainWindow::updateActions);
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus->search, &QAction::triggered, m_searchController, &SearchController::search);
    connect(m_menus->cancel, &QAction::triggered, this, [this] {
        if (m_pages->currentPage() == m_timeline)
            m_timelineController->cancel();
        else
            m_searchController->cancel();
    });
    connect(m_menus->findPlayed, &QAction::triggered, this, [this] { showTimeline(m_query->clip()); });
    connect(m_menus->filterTracks, &QAction::triggered, m_library, &LibraryPanel::focusFilter);
    connect(m_menus->showLibrary, &QAction::toggled, m_library, &QWidget::setVisible);
    connect(m_menus->guide, &QAction::triggered, this, [this] { makeGuideDialog(this)->show(); });
    connect(m_menus->shortcuts, &QAction::triggered, this, [this] { makeShortcutDialog(this)->show(); });
    connect(m_menus->aboutModel, &QAction::triggered, this,
            [this] { m_extras->showModel(*m_modelInfo, m_device); });
    connect(m_menus->about, &QAction::triggered, this, [this] { makeAboutDialog(this)->show(); });
    connect(m_menus->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_menus, &MainMenus::libraryChosen, m_libraryController,
            qOverload<const std::filesystem::path&>(&LibraryController::open));
    connect(m_menus, &MainMenus::clipChosen, m_searchController, &SearchController::openClip);

    const auto updateRecent = [this] {
        m_menus->setRecent(m_settings.recentLibraries(), m_settings.recentClips(), m_worker->snapshot());
    };
    connect(m_libraryController, &LibraryController::recentLibrariesChanged, this, updateRecent);
    connect(m_worker, &BackgroundWorker::libraryOpened, this, updateRecent); // which knows their names
    connect(m_searchController, &SearchController::recentClipsChanged, this, updateRecent);
    connect(m_searchController, &SearchController::stateChanged, this, &MainWindow::updateActions);
    connect(m_library, &LibraryPanel::clipChosen, m_searchController, &SearchController::openClip);
    connect(m_pages, &MainPages::currentPageChanged, this, &MainWindow::updateActions);
    connect(m_batchController, &BatchController::stateChanged, this, &MainWindow::updateActions);
    connect(m_timelineController, &TimelineController::stateChanged, this, &MainWindow::updateActions);
    connect(m_results, &ResultsPanel::problem, this,
            [this](const base::Error& error) { m_banner->showError(error); });
    updateRecent();
}

void MainWindow::connectWorks()
{
    auto* exchange = new WorksExchange(m_works, m_banner, this);
    connect(m_menus->importWorks, &QAction::triggered, exchange, &WorksExchange::chooseImport);
    connect(m_menus->exportWorks, &QAction::triggered, exchange, &WorksExchange::chooseExport);
    QMenu* menu = m_coverMap->workActions()->menu();
    menu->addSeparator();
    menu->addActions({m_menus->importWorks, m_menus->exportWorks});
    const auto update = [this, importing = m_menus->importWorks->toolTip(),
                         exporting = m_menus->exportWorks->toolTip()] {
        setPossible(m_menus->importWorks, importing, m_works->hindrance());
        setPossible(m_menus->exportWorks, exporting,
                    m_works->book()->works().empty() ? tr("There are no works in the library yet.")
                                                     : QString());
        m_library->tracks()->setWorkTitle([book = m_works->book()](const catalogue::Track& track) {
            const auto works = book->worksOf(track);
            return works.empty() ? QString() : workLine(*works.front());
        });
    };
    connect(m_works, &WorkLedger::changed, this, update);
    update();
}

void MainWindow::updateActions()
{
    m_menus->search->setEnabled(m_searchController->canSearch());
    m_menus->cancel->setEnabled(m_searchController->isSearching() || m_timelineController->isRunning());
    m_menus->findPlayed->setEnabled(!m_query->clip().empty());
    // What is exported is what is shown: the run, the timeline, or the search.
    if (m_pages->currentPage() == m_batch) {
        m_menus->exportResults->setEnabled(m_batch->exportButton()->isEnabled());
        m_menus->exportReport->setEnabled(m_batch->reportButton()->isEnabled());
    } else if (m_pages->currentPage() == m_timeline) {
        m_menus->exportResults->setEnabled(m_timeline->exportButton()->isEnabled());
        m_menus->exportReport->setEnabled(m_timeline->reportButton()->isEnabled());
    } else {
        m_menus->exportResults->setEnabled(m_searchController->hasResult());
        m_menus->exportReport->setEnabled(m_results->model()->result() &&
                                          m_results->verdictBook()->isReady());
    }
    m_menus->rescan->setEnabled(m_worker->snapshot() && !m_worker->snapshot()->roots.empty());
}

void MainWindow::chooseLibrary()
{
    auto* dialog = new QFileDialog(this, tr("Open a library, or choose an empty folder for a new one"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { m_libraryController->openOrCreate(base::pathFromQString(name)); });
    dialog->open();
}

void MainWindow::exportResults()
{
    if (m_pages->currentPage() == m_batch)
        return m_batch->exportButton()->click();
    if (m_pages->currentPage() == m_timeline)
        return m_timeline->chooseExport(TimelineFormat::Table);
    askWhereToSave(this, tr("Export results"), tr("Comma-separated values (*.csv)"),
                   base::displayName(m_query->clip().stem()) + QStringLiteral(".csv"),
                   [this](const std::filesystem::path& file) {
                       m_searchController->alignAll([this, file] {
                           const auto saved =
                               writeExport(report::forSpreadsheet(resultsCsv(*m_results->model())), file);
                           if (!saved)
                               m_banner->showError(saved.error());
                           else
                               m_banner->showSaved(file);
                       });
                   });
}

void MainWindow::showSettings()
{
    const Preferences before = m_settings.preferences();
    auto* dialog = new SettingsDialog(before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        const Preferences after = dialog->chosen();
        m_settings.setPreferences(after);
        base::setReviewerName(after.reviewer);
        m_theme->setChoice(after.theme);
        m_theme->setColourMap(after.colourMap);
        m_libraryController->applySettings();
        m_batchController->applySettings();
        m_coverMapController->applySettings();
        m_compare->setOwnThreshold(ownThreshold(after));
        if (after.threads != before.threads)
            m_worker->setThreadCount(after.threads);
        if (after.device != before.device || after.threads != before.threads)
            m_worker->loadModel(m_modelFile, after.device);
        if (changesSearches(before, after) && m_searchController->hasResult())
            m_searchController->search(); // what is shown is what was chosen
        if (after.language != before.language)
            Q_EMIT languageChosen(after.language);
    });
    dialog->open();
}

} // namespace coverscope::ui
