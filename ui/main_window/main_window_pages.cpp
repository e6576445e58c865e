// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_clip_panel.h"
#include "ui/batch/batch_controller.h"
#include "ui/batch/batch_page.h"
#include "ui/compare/compare_page.h"
#include "ui/cover_map/cover_map_controller.h"
#include "ui/cover_map/cover_map_page.h"
#include "ui/decisions/decisions_page.h"
#include "ui/main_window/main_menus.h"
#include "ui/main_window/main_pages.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/search_controller.h"
#include "ui/main_window/search_rows.h"
#include "ui/query/query_panel.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_ledger.h"
#include "ui/theme/icons.h"
#include "ui/timeline/timeline_controller.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_verdicts.h"

// The pages of the window, and what leads from one to another.

namespace coverscope::ui {

// In the order of their tabs and shortcuts: Search, Compare, Batch, Cover map, Timeline, Decisions.
void MainWindow::addPages()
{
    const auto add = [this](QWidget* widget, const MainPages::Page& page) {
        m_menus->addPageAction(m_pages->addPage(widget, page));
    };
    add(m_rows, {QStringLiteral("search"), tr("Search"), themedIcon(QStringLiteral("search")),
                 tr("Search the library for a clip and see what speaks for each match")});
    add(m_compare, {QStringLiteral("compare"), tr("Compare"), themedIcon(QStringLiteral("compare")),
                    tr("Look at two recordings above each other and listen to them in turn")});
    makeBatchPage();
    add(m_batch, {QStringLiteral("batch"), tr("Batch"), themedIcon(QStringLiteral("batch")),
                  tr("Search the library for many clips, one after the other")});
    makeCoverMapPage();
    add(m_coverMap, {QStringLiteral("cover-map"), tr("Cover map"), themedIcon(QStringLiteral("cover-map")),
                     tr("See which tracks of the library are versions of each other")});
    makeTimelinePage();
    add(m_timeline, {QStringLiteral("timeline"), tr("Timeline"), themedIcon(QStringLiteral("timeline")),
                     tr("See which recordings are played in a long one, and when")});
    makeDecisionsPage();
    add(m_decisions, {QStringLiteral("decisions"), tr("Decisions"), themedIcon(QStringLiteral("confirm")),
                      tr("Look through all verdicts of the library")});
}

void MainWindow::makeDecisionsPage()
{
    m_decisions = new DecisionsPage;
    m_decisions->setLedger(m_ledger);
    m_decisions->setWorkLedger(m_works);
    connect(m_decisions, &DecisionsPage::queryRequested, this, &MainWindow::searchForPassage);
    connect(m_decisions, &DecisionsPage::compareRequested, this,
            [this](const auto& clip, const auto& region, const auto& track) {
                compare(clip, region, track, std::nullopt);
            });
}

void MainWindow::makeTimelinePage()
{
    m_timeline = new TimelinePage;
    m_timeline->setPlayer(m_player);
    m_timeline->verdicts()->setUndoStack(m_undoStack);
    m_timeline->verdicts()->setLedger(m_ledger);
    m_timelineController = new TimelineController(m_worker, m_timeline, &m_settings, this);
    connect(m_query, &QueryPanel::timelineRequested, this, &MainWindow::showTimeline);
    connect(m_timeline, &TimelinePage::evidenceRequested, this,
            [this](const std::filesystem::path& recording, const base::TimeRange& passage, qint64 track) {
                m_pages->showPage(m_rows);
                m_searchController->searchForPassage(recording, passage, TrackId{track});
            });
    connect(m_timeline, &TimelinePage::compareRequested, this,
            [this](const std::filesystem::path& recording, const base::TimeRange& passage,
                   const std::filesystem::path& track,
                   const base::TimeRange& inTrack) { compare(recording, passage, track, inTrack); });
}

void MainWindow::showTimeline(const std::filesystem::path& recording)
{
    m_searchController->cancel(); // the other question was chosen
    m_pages->showPage(m_timeline);
    m_timelineController->open(recording);
}

void MainWindow::makeCoverMapPage()
{
    m_coverMap = new CoverMapPage;
    m_coverMap->setLedger(m_ledger);
    m_coverMapController = new CoverMapController(m_worker, m_coverMap, &m_settings, this);
    m_coverMapController->setWorkLedger(m_works);
    connect(m_coverMapController, &CoverMapController::compareRequested, this,
            [this](const std::filesystem::path& first, const std::filesystem::path& second) {
                compare(first, std::nullopt, second, std::nullopt);
            });
    connect(m_coverMapController, &CoverMapController::searchRequested, m_searchController,
            &SearchController::openClip);
}

void MainWindow::makeBatchPage()
{
    m_batch = new BatchPage;
    m_batch->details()->results()->setUndoStack(m_undoStack);
    m_batch->details()->results()->setLedger(m_ledger);
    m_batchController = new BatchController(m_worker, m_batch, &m_settings, this);
    connect(m_batchController, &BatchController::openClipRequested, this,
            [this](const std::filesystem::path& file, const std::optional<base::TimeRange>& region) {
                if (region)
                    m_query->setPassage(file, *region);
                else
                    m_searchController->openClip(file);
                m_pages->showPage(m_rows);
            });
}

} // namespace coverscope::ui
