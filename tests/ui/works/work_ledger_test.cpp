// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/works/made_works.h"
#include "ui/works/work_ledger.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::Decision;
using catalogue::Judgements;
using test::keptWorks;
using test::placedTracks;

namespace {

constexpr int patience = 60000; // milliseconds; only a hang takes so long

WorkEdit making(const char* uid, std::initializer_list<int> numbers)
{
    return [uid = QByteArray(uid), tracks = placedTracks(numbers)](const Judgements& known) {
        return works::makeWork(known, uid, {QString::fromLatin1(uid), {}, {}, {}}, tracks);
    };
}

catalogue::PairDecision decided(int first, int second, std::optional<Decision> decision)
{
    const auto one = test::placedTrack(first);
    const auto other = test::placedTrack(second);
    catalogue::PairDecision pair;
    pair.first = catalogue::judgedTrack(one.track, one.place);
    pair.second = catalogue::judgedTrack(other.track, other.place);
    pair.decision = decision;
    return pair;
}

} // namespace

class WorkLedgerTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Decision> keptDecision(const std::filesystem::path& library) const
    {
        const auto known = catalogue::readJudgements(library);
        return known && !known->decisions.empty() ? known->decisions.front().decision : std::nullopt;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyStepIsUndoneAndDoneAgain()
    {
        const auto library = test::emptyLibrary(m_folder, "steps");
        QUndoStack stack;
        WorkLedger ledger(&stack);
        QSignalSpy failed(&ledger, &WorkLedger::failed);
        ledger.open(library, WorkLedger::Access::Write);
        ledger.edit(QStringLiteral("making a"), making("a", {1, 2, 3}));
        ledger.edit(QStringLiteral("making b"), making("b", {4}));
        ledger.edit(QStringLiteral("merging"),
                    [](const Judgements& known) { return works::mergeWorks(known, "a", "b"); });
        ledger.edit(QStringLiteral("splitting"), [](const Judgements& known) {
            return works::splitOff(known, "a", "c", {QStringLiteral("c"), {}, {}, {}}, placedTracks({2}));
        });
        ledger.edit(QStringLiteral("moving"),
                    [](const Judgements& known) { return works::putToWork(known, "c", placedTracks({3})); });
        QTRY_COMPARE_WITH_TIMEOUT(stack.count(), 5, patience);
        const QList<QStringList> states{{},
                                        {"a: t1 t2 t3"},
                                        {"a: t1 t2 t3", "b: t4"},
                                        {"a: t1 t2 t3 t4"},
                                        {"a: t1 t3 t4", "c: t2"},
                                        {"a: t1 t4", "c: t2 t3"}};
        QCOMPARE(keptWorks(library), states[5]);
        QCOMPARE(stack.undoText(), QStringLiteral("moving"));
        for (int step = 4; step >= 0; --step) {
            stack.undo();
            QTRY_COMPARE_WITH_TIMEOUT(keptWorks(library), states[step], patience);
        }
        for (int step = 1; step <= 5; ++step) {
            stack.redo();
            QTRY_COMPARE_WITH_TIMEOUT(keptWorks(library), states[step], patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(ledger.book()->works().size(), std::size_t{2}, patience);
        QCOMPARE(failed.size(), 0);
    }

    void aDecisionIsTakenBackToWhatHeldBefore()
    {
        const auto library = test::emptyLibrary(m_folder, "pairs");
        QUndoStack stack;
        WorkLedger ledger(&stack);
        ledger.open(library, WorkLedger::Access::Write);
        ledger.decide(QStringLiteral("confirming"), decided(1, 2, Decision::Confirmed));
        ledger.decide(QStringLiteral("confirming"), decided(2, 1, Decision::Confirmed)); // is decided already
        ledger.decide(QStringLiteral("rejecting"), decided(2, 1, Decision::Rejected));
        QTRY_COMPARE_WITH_TIMEOUT(stack.count(), 2, patience);
        QCOMPARE(keptDecision(library), std::optional(Decision::Rejected));
        QVERIFY(ledger.book()->decisionOn(test::placedTrack(1).track, test::placedTrack(2).track));
        stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(keptDecision(library), std::optional(Decision::Confirmed), patience);
        stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(keptDecision(library), std::optional<Decision>(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(ledger.book()->known().decisions.empty(), patience);
        stack.redo();
        QTRY_COMPARE_WITH_TIMEOUT(keptDecision(library), std::optional(Decision::Confirmed), patience);
    }

    void anotherLibrarysStepsAreNotTaken()
    {
        const auto first = test::emptyLibrary(m_folder, "first");
        const auto second = test::emptyLibrary(m_folder, "second");
        QUndoStack stack;
        WorkLedger ledger(&stack);
        ledger.open(first, WorkLedger::Access::Write);
        ledger.edit(QStringLiteral("making"), making("a", {1}));
        QTRY_COMPARE_WITH_TIMEOUT(stack.count(), 1, patience);
        ledger.open(second, WorkLedger::Access::Write);
        QVERIFY(ledger.book()->works().empty());
        ledger.edit(QStringLiteral("making"), making("b", {2}));
        QTRY_COMPARE_WITH_TIMEOUT(stack.count(), 2, patience);
        stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(keptWorks(second), QStringList(), patience);
        stack.undo(); // of the library that is closed
        QCOMPARE(stack.index(), 0);
        QTest::qWait(100);
        QCOMPARE(keptWorks(first), QStringList{"a: t1"});
        QCOMPARE(keptWorks(second), QStringList());
        // Nor after it was opened again: it may have been changed meanwhile.
        ledger.open(first, WorkLedger::Access::Write);
        stack.redo();
        QTest::qWait(100);
        QCOMPARE(keptWorks(first), QStringList{"a: t1"});
    }

    // What is asked for just before another library is opened is kept, and stands on no stack.
    void whatIsUnderWayBelongsToItsLibrary()
    {
        const auto first = test::emptyLibrary(m_folder, "left");
        const auto second = test::emptyLibrary(m_folder, "entered");
        QUndoStack stack;
        WorkLedger ledger(&stack);
        ledger.open(first, WorkLedger::Access::Write);
        ledger.edit(QStringLiteral("making"), making("a", {1}));
        ledger.open(second, WorkLedger::Access::Write);
        QTRY_COMPARE_WITH_TIMEOUT(keptWorks(first), QStringList{"a: t1"}, patience);
        QTest::qWait(100);
        QCOMPARE(stack.count(), 0);
        QVERIFY(ledger.book()->works().empty());
        QCOMPARE(keptWorks(second), QStringList());
    }

    void nothingIsWrittenIntoALibraryThatCanOnlyBeRead()
    {
        const auto library = test::emptyLibrary(m_folder, "readonly");
        QUndoStack stack;
        WorkLedger ledger(&stack);
        QVERIFY(!ledger.hindrance().isEmpty()); // there is none
        ledger.open(library, WorkLedger::Access::ReadOnly);
        QVERIFY(!ledger.hindrance().isEmpty());
        ledger.edit(QStringLiteral("making"), making("a", {1}));
        ledger.decide(QStringLiteral("confirming"), decided(1, 2, Decision::Confirmed));
        QTest::qWait(100);
        QCOMPARE(keptWorks(library), QStringList());
        QCOMPARE(stack.count(), 0);
    }

    void whatAnotherProgramChangedIsNotOverwritten()
    {
        const auto library = test::emptyLibrary(m_folder, "shared");
        QUndoStack stack;
        WorkLedger ledger(&stack);
        QSignalSpy failed(&ledger, &WorkLedger::failed);
        ledger.open(library, WorkLedger::Access::Write);
        ledger.edit(QStringLiteral("making"), making("a", {1}));
        QTRY_COMPARE_WITH_TIMEOUT(stack.count(), 1, patience);
        {
            auto store = catalogue::WorkStore::open(library, catalogue::Catalogue::OpenMode::Existing);
            catalogue::Work work = **store->work("a");
            work.notes = QStringLiteral("theirs");
            QVERIFY(store->apply({.put = {work}}));
        }
        stack.undo(); // would remove their note
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(keptWorks(library), QStringList{"a: t1"});
        ledger.edit(QStringLiteral("putting"),
                    [](const Judgements& known) { return works::putToWork(known, "a", placedTracks({2})); });
        QTRY_COMPARE_WITH_TIMEOUT(keptWorks(library), QStringList{"a: t1 t2"}, patience);
        QTRY_COMPARE_WITH_TIMEOUT(ledger.book()->work("a")->notes, QStringLiteral("theirs"), patience);
    }

    void whatFailedIsSaidAndStandsOnNoStack()
    {
        const auto library = test::emptyLibrary(m_folder, "refused");
        QUndoStack stack;
        WorkLedger ledger(&stack);
        QSignalSpy failed(&ledger, &WorkLedger::failed);
        ledger.open(library, WorkLedger::Access::Write);
        ledger.edit(QStringLiteral("merging"),
                    [](const Judgements& known) { return works::mergeWorks(known, "a", "b"); });
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(stack.count(), 0);
    }
};

QTEST_MAIN(WorkLedgerTest)
#include "work_ledger_test.moc"
