// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/pair_decision_store.h"
#include "tests/ui/cover_map/made_map.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/cover_map/cover_map_export.h"
#include "ui/cover_map/cover_map_page.h"
#include "ui/cover_map/cover_map_worker.h"
#include "ui/cover_map/graph_view.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <set>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

constexpr int patience = 60000; // milliseconds; only a hang takes so long

// Page and work, joined as the window joins them.
struct MapFixture
{
    explicit MapFixture(const std::filesystem::path& folder, std::shared_ptr<const library::Snapshot> library)
        : snapshot(std::move(library))
    {
        QObject::connect(&page, &CoverMapPage::startRequested, &page, [this] {
            work.start();
            page.setRunning(work.isRunning());
        });
        QObject::connect(&page, &CoverMapPage::cancelRequested, &work, &CoverMapWorker::cancel);
        QObject::connect(&page, &CoverMapPage::thresholdChanged, &work, &CoverMapWorker::showFrom);
        QObject::connect(&work, &CoverMapWorker::progress, &page, &CoverMapPage::setProgress);
        QObject::connect(&work, &CoverMapWorker::stateChanged, &page, &CoverMapPage::setState);
        QObject::connect(&work, &CoverMapWorker::runEnded, &page, [this] { page.setRunning(false); });
        QObject::connect(&work, &CoverMapWorker::graphReady, &page, &CoverMapPage::setGraph);
        QObject::connect(&work, &CoverMapWorker::positionsReady, &page, &CoverMapPage::setPositions);
        page.resize(1100, 700);
        page.show();
        work.setSource({folder, snapshot, test::madeThresholds, test::madeLikelihood(), true});
        work.showFrom(page.threshold());
    }

    std::shared_ptr<const library::Snapshot> snapshot;
    CoverMapPage page;
    CoverMapWorker work;
};

} // namespace

class CoverMapPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_snapshot = test::madeCovers(test::madeLibrary());
        m_catalogue = std::make_unique<test::MadeCatalogue>(*m_snapshot);
    }

    void saysWhatToDoBeforeThereIsAMap()
    {
        CoverMapPage page;
        page.show();
        QVERIFY(!page.runButton()->isVisible()); // no library
        page.setState({0, 80, 0});
        QSignalSpy started(&page, &CoverMapPage::startRequested);
        QPushButton* action = nullptr;
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == CoverMapPage::tr("Find versions"))
                action = button;
        }
        QVERIFY(action);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(started.count(), 1);
    }

    // From the first click to the groups; the map stays for the next start.
    void findsTheVersionsOfALibrary()
    {
        MapFixture map(m_catalogue->folder(), m_snapshot);
        QSignalSpy ended(&map.work, &CoverMapWorker::runEnded);
        QSignalSpy states(&map.work, &CoverMapWorker::stateChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!states.isEmpty(), patience);
        Q_EMIT map.page.startRequested();
        QVERIFY(map.work.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(map.page.model()->rowCount(), 5, patience);
        QTRY_VERIFY_WITH_TIMEOUT(map.page.graphView()->figure().graph == map.page.model()->graph(), patience);
        QVERIFY(map.page.list()->isVisible());
        QCOMPARE(map.page.model()->index(0, static_cast<int>(GroupColumn::Versions)).data().toString(),
                 QStringLiteral("6"));

        MapFixture again(m_catalogue->folder(), m_snapshot);
        QTRY_COMPARE_WITH_TIMEOUT(again.page.model()->rowCount(), 5, patience);
        QVERIFY(!again.page.runButton()->isVisible()); // nothing is left to do
    }

    void theThresholdActsAtOnce()
    {
        MapFixture map(m_catalogue->folder(), m_snapshot);
        QTRY_COMPARE_WITH_TIMEOUT(map.page.model()->rowCount(), 5, patience);
        const auto pairs = map.page.model()->graph()->edges.size();
        map.page.thresholdSlider()->setFocus();
        QTest::keyClick(map.page.thresholdSlider(), Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(map.page.model()->graph()->edges.size() > pairs, patience);
        QCOMPARE(map.page.threshold(), 0.01);
    }

    void groupsObeyWhatPeopleDecided()
    {
        const auto versions = [](const MapFixture& map) {
            return map.page.model()->index(0, static_cast<int>(GroupColumn::Versions)).data().toString();
        };
        MapFixture map(m_catalogue->folder(), m_snapshot);
        QTRY_COMPARE_WITH_TIMEOUT(versions(map), QStringLiteral("6"), patience);
        const auto graph = map.page.model()->graph();
        const auto judged = [&](std::uint32_t member) {
            const catalogue::Track& track = *graph->nodes[graph->groups[0].firstNode + member].track;
            return catalogue::judgedTrack(track, m_snapshot->pathOf(track));
        };
        catalogue::PairDecision decision;
        decision.first = judged(0);
        decision.second = judged(1);
        decision.decision = catalogue::Decision::Rejected;
        decision.decidedAt = QDateTime::currentDateTimeUtc();
        auto store = catalogue::PairDecisionStore::open(m_catalogue->folder(),
                                                        catalogue::Catalogue::OpenMode::Existing);
        QVERIFY(store && store->add(std::array{decision}));
        map.work.showFrom(map.page.threshold());
        QTRY_VERIFY_WITH_TIMEOUT(versions(map) != QStringLiteral("6"), patience);

        decision.decision.reset(); // taken back
        QVERIFY(store->add(std::array{decision}));
        map.work.showFrom(map.page.threshold());
        QTRY_COMPARE_WITH_TIMEOUT(versions(map), QStringLiteral("6"), patience);
    }

    void theSearchBoxKeepsWhatIsSearchedFor()
    {
        MapFixture map(m_catalogue->folder(), m_snapshot);
        QTRY_COMPARE_WITH_TIMEOUT(map.page.filter()->rowCount(), 5, patience);
        QTest::keyClicks(map.page.searchBox(), QStringLiteral("artist 16"));
        QTRY_COMPARE_WITH_TIMEOUT(map.page.filter()->rowCount(), 1, patience);
    }

    void aRunThatIsCancelledCanBeTakenUp()
    {
        const auto large = test::madeCovers({.trackCount = 900, .groupSizes = {3, 2}, .spectrum = 0.0F});
        const test::MadeCatalogue catalogue(*large);
        MapFixture map(catalogue.folder(), large);
        map.page.setThreshold(0.01); // among so many tracks hardly a pair is more
        map.work.showFrom(map.page.threshold());
        QSignalSpy ended(&map.work, &CoverMapWorker::runEnded);
        QSignalSpy failed(&map.work, &CoverMapWorker::failed);
        map.work.start();
        map.page.setRunning(true);
        QVERIFY(map.page.runButton()->isVisible());
        QTest::mouseClick(map.page.runButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(!map.work.isRunning());
        QCOMPARE(failed.count(), 0); // to cancel is no failure
        map.work.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(map.page.model()->graph() && !map.page.model()->graph()->groups.empty(),
                                 patience);
    }

    void listAndGraphHaveTheSameChosen()
    {
        CoverMapPage page;
        showMadeGraph(page);
        GraphView* graph = page.graphView();
        QTest::mouseClick(graph, Qt::LeftButton, Qt::NoModifier, graph->pointOf(2).toPoint());
        QCOMPARE(graph->place().node, std::optional<std::uint32_t>(2));
        QVERIFY(page.model()->placeAt(page.filter()->mapToSource(page.list()->currentIndex())) ==
                graph->place());
        QVERIFY(page.compareButton()->isEnabled());

        const QModelIndex group = page.filter()->index(1, 0);
        page.list()->setCurrentIndex(group);
        QCOMPARE(graph->place().group, std::optional<std::uint32_t>(1));
        QVERIFY(!graph->place().node);
    }

    void comparesByMouseAndKeyboard()
    {
        CoverMapPage page;
        showMadeGraph(page);
        GraphView* graph = page.graphView();
        QSignalSpy compared(&page, &CoverMapPage::compareRequested);
        const QPoint middle = ((graph->pointOf(4) + graph->pointOf(5)) / 2.0).toPoint();
        QTest::mouseClick(graph, Qt::LeftButton, Qt::NoModifier, middle);
        QVERIFY(graph->place().edge); // the line of the pair
        QTest::mouseDClick(graph, Qt::LeftButton, Qt::NoModifier, middle);
        QCOMPARE(compared.count(), 1);
        QCOMPARE(compared[0][0].value<std::filesystem::path>(), std::filesystem::path("/music/piece-19.ogg"));
        QCOMPARE(compared[0][1].value<std::filesystem::path>(), std::filesystem::path("/music/piece-20.ogg"));

        graph->setFocus();
        QTest::mouseClick(graph, Qt::LeftButton, Qt::NoModifier, graph->pointOf(0).toPoint());
        QTest::keyClick(graph, Qt::Key_M);
        QCOMPARE(graph->markedNode(), std::optional<std::uint32_t>(0));
        QTest::mouseClick(graph, Qt::LeftButton, Qt::NoModifier, graph->pointOf(3).toPoint());
        QTest::keyClick(graph, Qt::Key_Return);
        QCOMPARE(compared.count(), 2);
        QCOMPARE(compared[1][0].value<std::filesystem::path>(), std::filesystem::path("/music/piece-0.ogg"));
        QCOMPARE(compared[1][1].value<std::filesystem::path>(), std::filesystem::path("/music/piece-3.ogg"));

        QTest::mouseClick(page.compareButton(), Qt::LeftButton); // the dot and its nearest
        QCOMPARE(compared.count(), 3);
        page.list()->setFocus();
        QTest::keyClick(page.list(), Qt::Key_Return);
        QCOMPARE(compared.count(), 4);
    }

    void everyDotIsReachedByKeys()
    {
        CoverMapPage page;
        showMadeGraph(page);
        GraphView* graph = page.graphView();
        graph->setFocus();
        std::set<std::uint32_t> reached;
        for (int turn = 0; turn < 40; ++turn) {
            for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
                for (int times = 0; times <= turn % 3; ++times) {
                    QTest::keyClick(graph, static_cast<Qt::Key>(key));
                    reached.insert(graph->place().node.value());
                }
            }
        }
        QVERIFY2(reached.size() >= 5, qPrintable(QString::number(reached.size())));
        const auto node = graph->place().node;
        QTest::keyClick(graph, Qt::Key_PageDown);
        QVERIFY(graph->place().edge);
        QCOMPARE(graph->place().node, node);
    }

    void zoomKeepsThePointBelowTheMouse()
    {
        CoverMapPage page;
        showMadeGraph(page);
        GraphView* graph = page.graphView();
        const QPointF centre = QRectF(graph->rect()).center();
        const QPointF before = graph->pointOf(0) - centre;
        QTest::keyClick(graph, Qt::Key_Plus);
        const QPointF after = graph->pointOf(0) - centre;
        QVERIFY(std::abs(after.x() - 1.25 * before.x()) < 1e-6);
        QVERIFY(std::abs(after.y() - 1.25 * before.y()) < 1e-6);
        QTest::keyClick(graph, Qt::Key_0);
        QVERIFY(QRectF(graph->rect()).contains(graph->pointOf(0)));
    }

    void whatIsChosenOutlivesAnotherThreshold()
    {
        CoverMapPage page;
        showMadeGraph(page);
        QTest::mouseClick(page.graphView(), Qt::LeftButton, Qt::NoModifier,
                          page.graphView()->pointOf(2).toPoint());
        const TrackId chosen = page.model()->graph()->nodes[2].track->id;
        const auto other = test::madeGraph(0.2);
        page.setGraph(other);
        page.setPositions({other, std::vector<QPointF>(other->nodes.size(), QPointF(1.0, 2.0)), true});
        QVERIFY(page.graphView()->place().node.has_value());
        QCOMPARE(other->nodes[*page.graphView()->place().node].track->id, chosen);
    }

    void everythingHasAName()
    {
        CoverMapPage page;
        showMadeGraph(page);
        QCOMPARE(test::unnamedWidgets(&page).join(QLatin1Char('\n')), QString());
        QVERIFY(!page.graphView()->accessibleDescription().isEmpty());
        QTest::mouseClick(page.graphView(), Qt::LeftButton, Qt::NoModifier,
                          page.graphView()->pointOf(1).toPoint());
        QVERIFY(page.graphView()->accessibleDescription().startsWith(page.model()->graph()->titleOf(1)));
    }

    void picturesAreWhole_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
    }

    void picturesAreWhole()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        const QTemporaryDir folder;
        const auto file = base::pathFromQString(folder.filePath(QStringLiteral("map.") + ending));
        CoverMapPage page;
        showMadeGraph(page);
        QVERIFY(exportGraph(page.graphView()->figure(), file));
        QFile written(base::displayPath(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.startsWith(beginning));
        if (ending == QLatin1String("png")) {
            const QImage image = QImage::fromData(bytes);
            QVERIFY(image.width() >= 1280);
            QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white)); // nothing reaches the edge
        }
        const auto refused = exportGraph(page.graphView()->figure(), "/tmp/map.bmp");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::InvalidArgument);
    }

private:
    static void showMadeGraph(CoverMapPage& page)
    {
        const auto graph = test::madeGraph();
        page.resize(1000, 700);
        page.show();
        page.setState({80, 80, 9});
        page.setGraph(graph);
        page.setPositions(
            {graph, {{0.0, 0.0}, {1.0, 0.1}, {0.1, 1.0}, {1.1, 1.2}, {3.0, 0.2}, {4.0, 0.9}}, true});
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    std::shared_ptr<const library::Snapshot> m_snapshot;
    std::unique_ptr<test::MadeCatalogue> m_catalogue;
};

QTEST_MAIN(CoverMapPageTest)
#include "cover_map_page_test.moc"
