// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/cover_map/made_map.h"
#include "tests/ui/support/window_fixture.h"
#include "tests/ui/timeline/made_timeline.h"
#include "ui/batch/batch_clip_panel.h"
#include "ui/batch/batch_page.h"
#include "ui/compare/compare_page.h"
#include "ui/cover_map/cover_map_page.h"
#include "ui/library/library_panel.h"
#include "ui/main_window/main_pages.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_book.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_verdicts.h"
#include "ui/widgets/empty_state.h"

#include <QFileInfo>
#include <QTest>

namespace coverscope::test {

constexpr int patience = 60000; // milliseconds; only a hang takes so long

// A library of two tunes and a clip of one of them, on disk: made once, opened by window after window.
class SmallLibrary
{
public:
    SmallLibrary()
    {
        const WindowFixture fixture(QStringLiteral("small-library"));
        makeMusicFolder(path("music"), 2, 25.0);
        writeWav(clip(), melody(101, 24.0, 2, 1.05));
        fixture.window->start({library(), {}, {}});
        fixture.window->addFolders({path("music")});
        const auto* panel = fixture.window->libraryPanel();
        const auto* worker = fixture.window->worker();
        if (!QTest::qWaitFor([&] { return panel->tracks()->rowCount() == 2; }, patience) ||
            !QTest::qWaitFor([&] { return !worker->isRunning(ui::JobKind::Index); }, patience))
            qFatal("the library was not made");
    }

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::filesystem::path library() const { return path("library"); }
    std::filesystem::path clip() const { return path("clip.wav"); }

    // What is called the same in every language.
    QStringList names() const
    {
        return {m_folder.path(),           QStringLiteral("tune-00"),
                QStringLiteral("tune-01"), QStringLiteral(".wav"),
                QStringLiteral("clip"),    QStringLiteral("music"),
                QStringLiteral("library"), QFileInfo(m_folder.path()).fileName()};
    }

private:
    QTemporaryDir m_folder;
};

inline void showPage(WindowFixture& fixture, int page)
{
    fixture.window->pages()->tabBar()->setCurrentIndex(page);
    QTest::qWait(50); // more than one round of layouts
}

// A search with its matches, verdict bar and evidence, in a copy of the library: one window at a time writes.
inline bool fillSearch(WindowFixture& fixture, const SmallLibrary& small)
{
    const std::filesystem::path own = fixture.path("library");
    std::filesystem::copy(small.library(), own, std::filesystem::copy_options::recursive);
    fixture.window->start({own, small.clip(), {}});
    const ui::ResultsPanel* results = fixture.window->resultsPanel();
    return QTest::qWaitFor([&] { return results->model()->rowCount() == 2; }, patience);
}

// Every page with something to show.
inline bool fillWindow(WindowFixture& fixture, const SmallLibrary& small)
{
    if (!fillSearch(fixture, small))
        return false;
    ui::MainWindow& window = *fixture.window;
    window.compare(small.clip(), std::nullopt, small.path("music") / "tune-01.wav", std::nullopt);
    if (!QTest::qWaitFor([&] { return window.comparePage()->comparison().has_value(); }, patience))
        return false;
    ui::BatchPage* batch = window.batchPage();
    Q_EMIT batch->inputsChosen({small.clip()});
    if (!QTest::qWaitFor([&] { return batch->model()->rowCount() == 1; }, patience))
        return false;
    batch->table()->setCurrentPlace(0);
    if (!QTest::qWaitFor([&] { return batch->details()->results()->model()->rowCount() == 2; }, patience))
        return false;
    // What is played in the clip is made up as well: that is what a long recording has.
    const auto snapshot = window.worker()->snapshot();
    ui::TimelinePage* timeline = window.timelinePage();
    timeline->setRecording(small.clip());
    timeline->verdicts()->open(window.worker()->libraryFolder(), small.clip());
    timeline->setTimeline(madeTimeline(small.clip(), snapshot->tracks[0].id, snapshot->tracks[1].id),
                          snapshot);
    timeline->table()->setCurrentStretch(1);
    if (!QTest::qWaitFor([&] { return timeline->verdicts()->book()->isReady(); }, patience))
        return false;
    // Of the map a made-up graph, once the page has learned from the library that there is none yet.
    window.pages()->showPage(window.coverMapPage());
    const auto* empty = window.coverMapPage()->findChild<ui::EmptyState*>();
    if (!QTest::qWaitFor([&] { return empty->findChild<QPushButton*>()->isVisible(); }, patience))
        return false;
    const auto graph = madeGraph();
    window.coverMapPage()->setState({80, 80, 9});
    window.coverMapPage()->setGraph(graph);
    window.coverMapPage()->setPositions(
        {graph, {{0.0, 0.0}, {1.0, 0.1}, {0.1, 1.0}, {1.1, 1.2}, {3.0, 0.2}, {4.0, 0.9}}, true});
    return true;
}

} // namespace coverscope::test
