// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/recording_slot.h"
#include "ui/cover_map/cover_map_page.h"
#include "ui/cover_map/graph_view.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/library/library_panel.h"
#include "ui/main_window/library_controller.h"
#include "ui/main_window/main_pages.h"
#include "ui/query/query_panel.h"
#include "ui/results/results_panel.h"
#include "ui/widgets/message_banner.h"
#include "ui/works/pair_actions.h"
#include "ui/works/work_dialog.h"
#include "ui/works/work_ledger.h"

#include <QApplication>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <set>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

constexpr int patience = 120000; // milliseconds; only a hang takes so long

using Files = std::set<std::filesystem::path>;

Files comparedFiles(const MainWindow& window)
{
    const ComparePage& page = *window.comparePage();
    return {page.slot(Side::Clip)->recording().file, page.slot(Side::Match)->recording().file};
}

// Opens the context menu of the chosen tracks and takes the action of that name. Whether there was one.
bool takeFromTrackMenu(const MainWindow& window, const QString& name)
{
    bool isTaken = false;
    QTimer::singleShot(0, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction* action : menu->actions()) {
            if (action->text().remove(QLatin1Char('&')) == name) {
                isTaken = true;
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
    });
    Q_EMIT window.libraryPanel()->table()->trackMenuRequested(window.mapToGlobal(QPoint(50, 50)));
    return isTaken;
}

} // namespace

// The cover map, and all other ways to the page "Compare", in the real window on real files.
class CoverMapInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<test::WindowFixture>(QStringLiteral("cover-map"));
        const auto music = m_fixture->makeMusic(6, 40.0);
        for (const std::uint32_t seed : {100U, 103U}) {
            m_covers.push_back(music / ("cover of " + std::to_string(seed) + ".wav"));
            test::writeWav(m_covers.back(), test::melody(seed, 36.0, 2, 1.05));
        }
        m_originals = {music / "tune-00.wav", music / "tune-03.wav"};
        QSignalSpy indexed(window().worker(), &BackgroundWorker::indexingFinished);
        window().start({m_fixture->path("library"), {}, {}});
        window().addFolders({music});
        QVERIFY(indexed.wait(patience));
        QCOMPARE(window().libraryPanel()->tracks()->rowCount(), 8);
    }

    void theMapIsMadeStoppedAndTakenUp()
    {
        CoverMapPage& page = *window().coverMapPage();
        window().pages()->showPage(&page);
        QPushButton* start = nullptr;
        const auto startShown = [&] {
            start = nullptr;
            for (QPushButton* button : page.findChildren<QPushButton*>()) {
                if (button->isVisible() && button->text() == CoverMapPage::tr("Find versions"))
                    start = button;
            }
            return start != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(startShown(), patience);
        QTest::mouseClick(start, Qt::LeftButton);
        // While it runs the page says so, and has a button to stop it.
        const auto* progress = page.findChild<QProgressBar*>();
        QVERIFY(progress && progress->isVisible());
        QVERIFY(page.runButton()->isVisible());
        QCOMPARE(page.runButton()->text(), CoverMapPage::tr("Stop"));
        QTest::mouseClick(page.runButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisible(), patience);
        QVERIFY(!page.banner()->isVisible()); // to stop is no failure
        // Where it had not come to its end by then, it is taken up; how far it had come is read first.
        QTRY_VERIFY_WITH_TIMEOUT(startShown() || page.runButton()->isVisible() || page.model()->graph(),
                                 patience);
        if (startShown())
            QTest::mouseClick(start, Qt::LeftButton);
        else if (page.runButton()->isVisible())
            QTest::mouseClick(page.runButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->graph() && !progress->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 2, patience);
        QVERIFY(!page.runButton()->isVisible()); // nothing is left to do
    }

    // With the probability that the window begins with; the tracks have nothing else in common.
    void theAlteredRecordingsAreFoundAndNoOthers()
    {
        const CoverGraph& graph = *window().coverMapPage()->model()->graph();
        QCOMPARE(graph.threshold, 0.5);
        std::set<Files> pairs;
        for (const CoverGraph::Edge& edge : graph.edges)
            pairs.insert({graph.snapshot->pathOf(*graph.nodes[edge.first].track),
                          graph.snapshot->pathOf(*graph.nodes[edge.second].track)});
        const std::set<Files> expected{{m_originals[0], m_covers[0]}, {m_originals[1], m_covers[1]}};
        QCOMPARE(pairs, expected);
    }

    void aPairOfTheMapIsCompared()
    {
        CoverMapPage& page = *window().coverMapPage();
        GraphView* graph = page.graphView();
        QTRY_VERIFY_WITH_TIMEOUT(graph->figure().graph == page.model()->graph(), patience);
        const CoverGraph& map = *page.model()->graph();
        for (const auto way : {0, 1}) {
            window().pages()->showPage(&page);
            const CoverGraph::Edge& edge = map.edges[static_cast<std::size_t>(way)];
            if (way == 0) {
                const auto middle = [&] {
                    return ((graph->pointOf(edge.first) + graph->pointOf(edge.second)) / 2.0).toPoint();
                };
                const auto lineIsClicked = [&] { // the picture is still forming
                    QTest::mouseClick(graph, Qt::LeftButton, Qt::NoModifier, middle());
                    return graph->place().edge.has_value();
                };
                QTRY_VERIFY_WITH_TIMEOUT(lineIsClicked(), patience);
                QTest::mouseDClick(graph, Qt::LeftButton, Qt::NoModifier, middle());
            } else { // by the list
                const QModelIndex track =
                    page.model()->indexOf({map.nodes[edge.first].group, edge.first, {}});
                page.list()->setCurrentIndex(page.filter()->mapFromSource(track));
                page.list()->setFocus();
                QTest::keyClick(page.list(), Qt::Key_Return);
            }
            QCOMPARE(window().pages()->currentPage(), window().comparePage());
            const Files expected{map.snapshot->pathOf(*map.nodes[edge.first].track),
                                 map.snapshot->pathOf(*map.nodes[edge.second].track)};
            QCOMPARE(comparedFiles(window()), expected);
            QTRY_VERIFY_WITH_TIMEOUT(!window().comparePage()->isBusy(), patience);
            QVERIFY(window().comparePage()->comparison());
        }
    }

    // What is decided on the one page is seen on the other, and taken back from the menu.
    void theComparedPairIsRejectedAndJoinedAgain()
    {
        ComparePage& compare = *window().comparePage();
        CoverMapPage& page = *window().coverMapPage();
        QCOMPARE(window().pages()->currentPage(), &compare);
        const auto isRejected = [&page] {
            const auto& edges = page.model()->graph()->edges;
            return std::any_of(edges.begin(), edges.end(),
                               [](const CoverGraph::Edge& edge) { return edge.rule == PairRule::Different; });
        };
        QAction* reject = compare.pairActions()->rejectAction();
        QTRY_VERIFY_WITH_TIMEOUT(reject->isEnabled(), patience);
        QVERIFY(!isRejected());
        compare.view()->setFocus();
        QTest::keyClick(compare.view(), Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(isRejected(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(reject->isChecked(), patience);
        QVERIFY(window().undoStack()->canUndo());
        window().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!isRejected(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!reject->isChecked(), patience);
    }

    void aWorkIsMadeInTheWindowAndAnotherLibraryLeavesItAlone()
    {
        CoverMapPage& page = *window().coverMapPage();
        window().pages()->showPage(&page);
        page.list()->setCurrentIndex(page.filter()->index(0, 0));
        page.list()->setFocus();
        QTest::keyClick(page.list(), Qt::Key_G);
        auto* dialog = page.findChild<WorkDialog*>();
        QVERIFY(dialog);
        dialog->titleEdit()->setText(QStringLiteral("Our song"));
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        const auto shown = [&page] {
            for (int row = 0; row < page.filter()->rowCount(); ++row) {
                if (page.filter()->index(row, 0).data() == QStringLiteral("Our song"))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown(), patience);
        QVERIFY(window().undoStack()->undoText().contains(QStringLiteral("Our song")));

        const auto library = window().worker()->libraryFolder();
        QSignalSpy opened(window().worker(), &BackgroundWorker::libraryOpened);
        window().libraryController()->openOrCreate(m_fixture->path("another library"));
        QVERIFY(opened.wait(patience));
        window().undoStack()->undo();
        window().libraryController()->open(library);
        QVERIFY(opened.wait(patience));
        QTRY_COMPARE_WITH_TIMEOUT(window().workLedger()->book()->works().size(), std::size_t{1}, patience);
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->graph() && shown(), patience);
    }

    void oneTrackOfTheLibraryWaitsForAnother()
    {
        window().pages()->showPage(window().searchPage());
        TrackTableView* table = window().libraryPanel()->table();
        table->selectRow(1);
        const auto first = window().libraryPanel()->tracks()->pathAt(1);
        QVERIFY(!takeFromTrackMenu(window(), LibraryPanel::tr("Compare these two")));
        QVERIFY(takeFromTrackMenu(window(),
                                  QCoreApplication::translate("coverscope::ui::TrackMenu", "Compare with…")));
        QCOMPARE(window().pages()->currentPage(), window().comparePage());
        QCOMPARE(comparedFiles(window()), (Files{first, {}}));
    }

    void twoTracksOfTheLibraryAreCompared()
    {
        window().pages()->showPage(window().searchPage());
        TrackTableView* table = window().libraryPanel()->table();
        table->selectRow(0);
        table->selectionModel()->select(table->model()->index(4, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const Files expected{window().libraryPanel()->tracks()->pathAt(0),
                             window().libraryPanel()->tracks()->pathAt(4)};
        QVERIFY(takeFromTrackMenu(window(), LibraryPanel::tr("Compare these two")));
        QCOMPARE(window().pages()->currentPage(), window().comparePage());
        QCOMPARE(comparedFiles(window()), expected);
        QTRY_VERIFY_WITH_TIMEOUT(!window().comparePage()->isBusy(), patience);
    }

    void theShownMatchIsComparedWithTheClip()
    {
        const auto clip = m_fixture->makeClip(102);
        QSignalSpy found(window().worker(), &BackgroundWorker::searchFinished);
        window().openClip(clip);
        QVERIFY(found.wait(patience));
        QCOMPARE(window().pages()->currentPage(), window().searchPage());
        const auto match = window().resultsPanel()->model()->pathAt(0);
        QPushButton* compare = nullptr;
        for (QPushButton* button : window().evidencePanel()->findChildren<QPushButton*>()) {
            if (button->isVisible() &&
                button->text().remove(QLatin1Char('&')) == EvidencePanel::tr("Compare"))
                compare = button;
        }
        QVERIFY(compare);
        QTest::mouseClick(compare, Qt::LeftButton);
        QCOMPARE(window().pages()->currentPage(), window().comparePage());
        QCOMPARE(comparedFiles(window()), (Files{clip, match}));
        QVERIFY(window().comparePage()->slot(Side::Clip)->recording().region.has_value());
    }

private:
    MainWindow& window() const { return *m_fixture->window; }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::vector<std::filesystem::path> m_originals;
    std::vector<std::filesystem::path> m_covers;
};

QTEST_MAIN(CoverMapInWindowTest)
#include "cover_map_in_window_test.moc"
