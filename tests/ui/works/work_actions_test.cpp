// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cover_map/made_map.h"
#include "tests/ui/support/widget_walk.h"
#include "tests/ui/works/made_works.h"
#include "ui/cover_map/cover_map_page.h"
#include "ui/cover_map/cover_map_worker.h"
#include "ui/cover_map/graph_view.h"
#include "ui/widgets/message_banner.h"
#include "ui/works/work_actions.h"
#include "ui/works/work_chooser.h"
#include "ui/works/work_dialog.h"
#include "ui/works/work_ledger.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::RecordingRole;

namespace {

constexpr int patience = 30000; // milliseconds; only a hang takes so long

// The cover map of a library of its own with page, work and ledger, joined as the window joins them.
struct WorksFixture
{
    explicit WorksFixture(WorkLedger::Access access = WorkLedger::Access::Write)
        : snapshot(test::madeCovers(test::madeLibrary())), library(*snapshot), ledger(&stack)
    {
        QObject::connect(&page, &CoverMapPage::thresholdChanged, &work, &CoverMapWorker::showFrom);
        QObject::connect(&work, &CoverMapWorker::stateChanged, &page, &CoverMapPage::setState);
        QObject::connect(&work, &CoverMapWorker::graphReady, &page, &CoverMapPage::setGraph);
        QObject::connect(&work, &CoverMapWorker::positionsReady, &page, &CoverMapPage::setPositions);
        QObject::connect(&ledger, &WorkLedger::changed, &work, [this] { work.showFrom(page.threshold()); });
        page.setWorkLedger(&ledger);
        page.resize(1100, 700);
        page.show();
        ledger.open(library.folder(), access);
        work.setSource({library.folder(), snapshot, test::madeThresholds, test::madeLikelihood(), true});
        work.start();
        QVERIFY(QTest::qWaitFor([this] { return page.model()->rowCount() == 5; }, patience));
        believed = groupSizes();
    }

    QList<int> groupSizes() const
    {
        QList<int> sizes;
        for (int row = 0; row < page.model()->rowCount(); ++row)
            sizes << page.model()->rowCount(page.model()->index(row, 0));
        std::sort(sizes.rbegin(), sizes.rend());
        return sizes;
    }

    QModelIndex groupRow(int size, const QString& title = {}) const
    {
        for (int row = 0; row < page.filter()->rowCount(); ++row) {
            const QModelIndex index = page.filter()->index(row, 0);
            if (page.filter()->rowCount(index) == size && (title.isEmpty() || index.data() == title))
                return index;
        }
        return {};
    }

    void chooseGroup(int size, const QString& title = {})
    {
        QVERIFY(groupRow(size, title).isValid());
        page.list()->setCurrentIndex(groupRow(size, title));
        takeKeys();
    }

    // The first `count` tracks of the group.
    void chooseTracks(const QModelIndex& group, int count)
    {
        QVERIFY(group.isValid());
        const int last = page.model()->rowCount(page.filter()->mapToSource(group));
        QVERIFY(count <= last);
        page.list()->expand(group);
        page.list()->setCurrentIndex(page.filter()->index(0, 0, group));
        for (int row = 1; row < count; ++row)
            page.list()->selectionModel()->select(page.filter()->index(row, 0, group),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        takeKeys();
    }

    // After a dialog no window manager does it here.
    void takeKeys()
    {
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.list()->setFocus();
    }

    void answer(const QString& title, const QString& composers = {}, const QString& year = {})
    {
        auto* dialog = page.findChild<WorkDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->titleEdit(), title); // what is there is selected
        QTest::keyClicks(dialog->composersEdit(), composers);
        QTest::keyClicks(dialog->yearEdit(), year);
        QVERIFY(dialog->acceptButton()->isEnabled());
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page.findChild<WorkDialog*>(), patience);
    }

    void choose(const QString& words)
    {
        auto* dialog = page.findChild<WorkChooser*>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->searchBox(), words);
        QTest::keyClick(dialog->searchBox(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!page.findChild<WorkChooser*>(), patience);
    }

    void makeWork(int groupSize, const QString& title)
    {
        const int before = stack.count();
        chooseGroup(groupSize);
        QTest::keyClick(page.list(), Qt::Key_G);
        answer(title);
        QTRY_COMPARE_WITH_TIMEOUT(stack.count(), before + 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(groupRow(groupSize, title).isValid(), patience);
    }

    std::vector<catalogue::Work> kept() const { return catalogue::readJudgements(library.folder())->works; }
    const CoverGraph& graph() const { return *page.model()->graph(); }

    std::shared_ptr<const library::Snapshot> snapshot;
    test::MadeCatalogue library;
    QUndoStack stack;
    WorkLedger ledger;
    CoverMapPage page;
    CoverMapWorker work;
    QList<int> believed; // as the program believes: 6, 4 and smaller ones
};

} // namespace

class WorkActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupBecomesAWorkAndIsNoneAgain()
    {
        WorksFixture map;
        const QString called = map.groupRow(4).data().toString();
        map.chooseGroup(4);
        QTest::keyClick(map.page.list(), Qt::Key_G);
        auto* dialog = map.page.findChild<WorkDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->titleEdit()->text(), called); // as the map calls it
        QCOMPARE(test::unnamedWidgets(dialog).join(QLatin1Char('\n')), QString());
        dialog->titleEdit()->clear();
        QVERIFY(!dialog->acceptButton()->isEnabled());
        dialog->yearEdit()->setText(QStringLiteral("soon"));
        dialog->titleEdit()->setText(QStringLiteral("x"));
        QVERIFY(!dialog->acceptButton()->isEnabled());
        dialog->yearEdit()->clear();
        dialog->titleEdit()->selectAll();
        map.answer(QStringLiteral("Greensleeves"), QStringLiteral("Anonymous"), QStringLiteral("1580"));

        QTRY_VERIFY_WITH_TIMEOUT(map.groupRow(4, QStringLiteral("Greensleeves")).isValid(), patience);
        QCOMPARE(map.kept().size(), std::size_t{1});
        QCOMPARE(map.kept()[0].composers, QStringLiteral("Anonymous"));
        QCOMPARE(map.kept()[0].year, std::optional(1580));
        QCOMPARE(map.kept()[0].recordings.size(), std::size_t{4});
        // What a person decided looks different.
        const QModelIndex work = map.groupRow(4, QStringLiteral("Greensleeves"));
        QVERIFY(work.data(Qt::FontRole).value<QFont>().weight() > QFont::Normal);
        QVERIFY(!work.data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(!map.groupRow(6).data(Qt::FontRole).isValid());
        QVERIFY(!map.page.filter()->index(0, 0, work).data(Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(map.page.list()->currentIndex(), work); // is still chosen
        QVERIFY(!map.page.workActions()->makeAction()->isEnabled());

        QVERIFY(map.stack.undoText().contains(QStringLiteral("Greensleeves")));
        map.stack.undo();
        QTRY_VERIFY_WITH_TIMEOUT(map.groupRow(4, called).isValid(), patience);
        QVERIFY(map.kept().empty());
        map.stack.redo();
        QTRY_VERIFY_WITH_TIMEOUT(map.groupRow(4, QStringLiteral("Greensleeves")).isValid(), patience);
    }

    void aWorkIsNamedAnew()
    {
        WorksFixture map;
        map.makeWork(4, QStringLiteral("First"));
        map.chooseGroup(4, QStringLiteral("First"));
        QTest::keyClick(map.page.list(), Qt::Key_F2);
        map.answer(QStringLiteral("Second"));
        QTRY_VERIFY_WITH_TIMEOUT(map.groupRow(4, QStringLiteral("Second")).isValid(), patience);
        map.stack.undo();
        QTRY_VERIFY_WITH_TIMEOUT(map.groupRow(4, QStringLiteral("First")).isValid(), patience);
    }

    void mergedWorksAreOneGroupUntilThatIsUndone()
    {
        WorksFixture map;
        map.makeWork(6, QStringLiteral("Large"));
        map.chooseGroup(6, QStringLiteral("Large"));
        QVERIFY(!map.page.workActions()->mergeAction()->isEnabled()); // with which?
        QVERIFY(!map.page.workActions()->mergeAction()->toolTip().isEmpty());
        map.makeWork(4, QStringLiteral("Small"));
        map.chooseGroup(6, QStringLiteral("Large"));
        QTest::keyClick(map.page.list(), Qt::Key_J);
        auto* dialog = map.page.findChild<WorkChooser*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->list()->model()->rowCount(), 1); // not itself
        QCOMPARE(test::unnamedWidgets(dialog).join(QLatin1Char('\n')), QString());
        map.choose(QStringLiteral("sma"));
        QTRY_COMPARE_WITH_TIMEOUT(map.groupSizes().front(), 10, patience);
        QCOMPARE(map.kept().size(), std::size_t{1});
        map.stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(map.groupSizes(), map.believed, patience);
        QCOMPARE(map.kept().size(), std::size_t{2});
    }

    void whatIsSplitOffIsAGroupOfItsOwnUntilThatIsUndone()
    {
        WorksFixture map;
        map.chooseTracks(map.groupRow(6), 2);
        QVERIFY(!map.page.workActions()->splitAction()->isEnabled()); // of which work?
        map.makeWork(6, QStringLiteral("Whole"));
        map.chooseTracks(map.groupRow(6), 6);
        QVERIFY(!map.page.workActions()->splitAction()->isEnabled()); // all of it
        map.chooseTracks(map.groupRow(6), 2);
        QTest::keyClick(map.page.list(), Qt::Key_X);
        map.answer(QStringLiteral("Part"));
        QTRY_VERIFY_WITH_TIMEOUT(map.groupRow(2, QStringLiteral("Part")).isValid(), patience);
        QVERIFY(map.groupRow(4, QStringLiteral("Whole")).isValid());
        map.stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(map.groupSizes(), map.believed, patience);
        QCOMPARE(map.kept().size(), std::size_t{1});
    }

    void aRecordingIsMovedAndMovedBack()
    {
        WorksFixture map;
        map.makeWork(6, QStringLiteral("From"));
        map.makeWork(4, QStringLiteral("Into"));
        map.chooseTracks(map.groupRow(6), 1);
        QTest::keyClick(map.page.list(), Qt::Key_O);
        map.choose(QStringLiteral("into"));
        QTRY_VERIFY_WITH_TIMEOUT(map.groupRow(5, QStringLiteral("Into")).isValid(), patience);
        QVERIFY(map.groupRow(5, QStringLiteral("From")).isValid());
        map.stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(map.groupSizes(), map.believed, patience);
        QVERIFY(map.groupRow(4, QStringLiteral("Into")).isValid());
    }

    void aRoleIsShownAndTakenBack()
    {
        WorksFixture map;
        map.makeWork(4, QStringLiteral("Song"));
        map.chooseGroup(4, QStringLiteral("Song"));
        QVERIFY(!map.page.workActions()->roleMenu()->menuAction()->isEnabled());
        const auto track = [&map] { return map.page.filter()->index(0, 0, map.groupRow(4)); };
        const QString before = track().data().toString();
        map.chooseTracks(map.groupRow(4), 1);
        QVERIFY(map.page.workActions()->roleAction({})->isChecked());
        map.page.workActions()->roleAction(RecordingRole::Live)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(track().data().toString() != before, patience);
        map.chooseTracks(map.groupRow(4), 1);
        QVERIFY(map.page.workActions()->roleAction(RecordingRole::Live)->isChecked());
        map.stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(track().data().toString(), before, patience);
    }

    void aTakenOutRecordingIsOfNoWork()
    {
        WorksFixture map;
        map.makeWork(4, QStringLiteral("Song"));
        map.chooseTracks(map.groupRow(4), 1);
        map.page.workActions()->takeOutAction()->trigger();
        const auto recordings = [&map] { return map.kept().front().recordings.size(); };
        QTRY_COMPARE_WITH_TIMEOUT(recordings(), std::size_t{3}, patience);
        // The map puts it there still, as it believes; what is new in the group can be put to the work.
        QTRY_VERIFY_WITH_TIMEOUT(map.groupRow(4, QStringLiteral("Song")).isValid(), patience);
        map.chooseGroup(4, QStringLiteral("Song"));
        QTRY_VERIFY_WITH_TIMEOUT(map.page.workActions()->makeAction()->isEnabled(), patience);
        QTest::keyClick(map.page.list(), Qt::Key_G);
        QTRY_COMPARE_WITH_TIMEOUT(recordings(), std::size_t{4}, patience);
    }

    void aPairIsRejectedConfirmedAndUndecidedAgain()
    {
        WorksFixture map;
        const auto decided = [&map](PairRule rule) {
            return std::count_if(map.graph().edges.begin(), map.graph().edges.end(),
                                 [rule](const CoverGraph::Edge& edge) { return edge.rule == rule; });
        };
        map.chooseTracks(map.groupRow(6), 2);
        QTest::keyClick(map.page.list(), Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(map.groupSizes().front() < 6, patience);
        map.stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(map.groupSizes(), map.believed, patience);

        // A partner in the list is a pair as well.
        const QModelIndex track = map.page.filter()->index(0, 0, map.groupRow(6));
        map.page.list()->expand(track);
        map.page.list()->setCurrentIndex(map.page.filter()->index(0, 0, track));
        map.takeKeys();
        QTest::keyClick(map.page.list(), Qt::Key_C);
        QTRY_COMPARE_WITH_TIMEOUT(decided(PairRule::Same), 1, patience);
        QVERIFY(map.stack.undoText().contains(QStringLiteral("“")));
        const auto edge =
            std::find_if(map.graph().edges.begin(), map.graph().edges.end(),
                         [](const CoverGraph::Edge& each) { return each.rule == PairRule::Same; });
        const QModelIndex row = map.page.model()->indexOf(
            {{}, edge->first, static_cast<std::uint32_t>(edge - map.graph().edges.begin())});
        QVERIFY(!row.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(!row.data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(map.page.list()->currentIndex().data().toString(), row.data().toString()); // is still chosen
        map.page.list()->setCurrentIndex(map.page.filter()->mapFromSource(row));
        QVERIFY(map.page.workActions()->pairs()->confirmAction()->isChecked());
        QTest::keyClick(map.page.list(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(decided(PairRule::Same), 0, patience);
    }

    void theMarkedAndTheCurrentDotAreAPair()
    {
        WorksFixture map;
        GraphView* graph = map.page.graphView();
        QTRY_VERIFY_WITH_TIMEOUT(graph->figure().graph == map.page.model()->graph(), patience);
        const auto isStill = [&] { // the picture is still forming
            QTest::mouseClick(graph, Qt::LeftButton, Qt::NoModifier, graph->pointOf(0).toPoint());
            return graph->place().node == std::optional<std::uint32_t>(0);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isStill(), patience);
        graph->setFocus();
        QVERIFY(!map.page.workActions()->pairs()->rejectAction()->isEnabled());
        QTest::keyClick(graph, Qt::Key_M);
        QVERIFY(!map.page.workActions()->pairs()->rejectAction()->isEnabled()); // with itself
        const auto other = [&] {
            QTest::mouseClick(graph, Qt::LeftButton, Qt::NoModifier, graph->pointOf(1).toPoint());
            return graph->place().node == std::optional<std::uint32_t>(1);
        };
        QTRY_VERIFY_WITH_TIMEOUT(other(), patience);
        QTest::keyClick(graph, Qt::Key_R);
        QTRY_COMPARE_WITH_TIMEOUT(map.stack.count(), 1, patience);
    }

    void whatADecisionForbidsIsSaid()
    {
        WorksFixture map;
        map.makeWork(6, QStringLiteral("Whole"));
        map.chooseTracks(map.groupRow(6), 2);
        QTest::keyClick(map.page.list(), Qt::Key_C);
        QTRY_COMPARE_WITH_TIMEOUT(map.stack.count(), 2, patience);
        map.chooseTracks(map.groupRow(6), 1);
        QTest::keyClick(map.page.list(), Qt::Key_X);
        map.answer(QStringLiteral("Part"));
        QTRY_VERIFY_WITH_TIMEOUT(map.page.banner()->isVisible(), patience);
        QCOMPARE(map.page.banner()->kind(), MessageBanner::Kind::Problem);
        QCOMPARE(map.stack.count(), 2);
        QCOMPARE(map.groupSizes(), map.believed);
    }

    void nothingCanBeChangedWhereItCanOnlyBeRead()
    {
        WorksFixture map(WorkLedger::Access::ReadOnly);
        map.chooseTracks(map.groupRow(6), 2);
        for (const QAction* action : map.page.workActions()->menu()->actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
            QCOMPARE(action->toolTip(), map.ledger.hindrance());
        }
        QTest::keyClick(map.page.list(), Qt::Key_R);
        QTest::qWait(50);
        QCOMPARE(map.groupSizes(), map.believed);
    }

    void everythingHasAName()
    {
        WorksFixture map;
        QCOMPARE(test::unnamedWidgets(&map.page).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(WorkActionsTest)
#include "work_actions_test.moc"
