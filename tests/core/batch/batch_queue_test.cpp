// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/batch_queue.h"

#include <QTest>

#include <array>

using namespace coverscope;
using batch::BatchQueue;
using catalogue::BatchClip;
using catalogue::BatchStatus;

namespace {

std::vector<BatchClip> waiting(std::size_t count)
{
    return BatchQueue::numbered(std::vector<BatchClip>(count));
}

BatchClip outcomeOf(const BatchQueue& queue, std::size_t place, BatchStatus status,
                    double milliseconds = 500.0)
{
    BatchClip outcome = queue.clips()[place];
    outcome.status = status;
    outcome.milliseconds = milliseconds;
    return outcome;
}

} // namespace

class BatchQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyQueueIsFinished()
    {
        BatchQueue queue;
        QVERIFY(queue.isFinished());
        QVERIFY(!queue.takeNext());
        QCOMPARE(queue.doneShare(), 0.0);
        QVERIFY(!queue.remaining());
    }

    void clipsComeInTheirOrder()
    {
        BatchQueue queue(waiting(3));
        for (std::size_t expected = 0; expected < 3; ++expected) {
            const auto place = queue.takeNext();
            QVERIFY(place);
            QCOMPARE(*place, expected);
            QCOMPARE(queue.clips()[*place].status, BatchStatus::Running);
            QVERIFY(!queue.isFinished());
            QVERIFY(queue.record(outcomeOf(queue, *place, BatchStatus::Match)));
        }
        QVERIFY(!queue.takeNext());
        QVERIFY(queue.isFinished());
        QCOMPARE(queue.count(BatchStatus::Match), std::size_t(3));
    }

    void aClipThatIsGivenBackComesAgain()
    {
        BatchQueue queue(waiting(2));
        const auto first = queue.takeNext();
        QVERIFY(queue.giveBack(queue.clips()[*first].id));
        QCOMPARE(queue.count(BatchStatus::Waiting), std::size_t(2));
        QCOMPARE(*queue.takeNext(), *first);
    }

    void whatEndedAfterItWasGivenBackIsNotRecorded()
    {
        BatchQueue queue(waiting(1));
        const auto place = queue.takeNext();
        const BatchClip late = outcomeOf(queue, *place, BatchStatus::Match);
        QVERIFY(queue.giveBack(late.id));
        QVERIFY(!queue.record(late));
        QCOMPARE(queue.count(BatchStatus::Waiting), std::size_t(1));
        BatchClip unknown;
        unknown.id = 77;
        QVERIFY(!queue.record(unknown));
    }

    void onlyWhatFailedIsRepeated()
    {
        BatchQueue queue(waiting(4));
        const std::array statuses{BatchStatus::Failed, BatchStatus::NoMatch, BatchStatus::Failed};
        for (const BatchStatus status : statuses) {
            const auto place = queue.takeNext();
            BatchClip outcome = outcomeOf(queue, *place, status);
            outcome.problem = QStringLiteral("broken");
            QVERIFY(queue.record(outcome));
        }
        const auto changed = queue.repeatFailed();
        QCOMPARE(changed, (std::vector<std::size_t>{0, 2}));
        QVERIFY(queue.clips()[0].problem.isEmpty());
        QCOMPARE(queue.clips()[1].status, BatchStatus::NoMatch);
        QCOMPARE(*queue.takeNext(), std::size_t(0)); // before what waited behind it
        QCOMPARE(*queue.takeNext(), std::size_t(2));
        QCOMPARE(*queue.takeNext(), std::size_t(3));
    }

    void skippingLeavesWhatIsDoneOrInWork()
    {
        BatchQueue queue(waiting(3));
        const auto first = queue.takeNext();
        QVERIFY(queue.record(outcomeOf(queue, *first, BatchStatus::Possible)));
        QVERIFY(queue.takeNext());
        const std::array<std::size_t, 4> all{0, 1, 2, 99};
        QCOMPARE(queue.skip(all), (std::vector<std::size_t>{2}));
        QVERIFY(!queue.takeNext());
        QCOMPARE(queue.repeat(all), (std::vector<std::size_t>{0, 2})); // but not what is running
    }

    void onlyTheBestMatchIsRemembered()
    {
        BatchQueue queue(waiting(1));
        BatchClip outcome = outcomeOf(queue, *queue.takeNext(), BatchStatus::Match);
        outcome.matches.resize(5);
        outcome.matches[0].title = QStringLiteral("best");
        outcome.matches[0].evidence = "much";
        QVERIFY(queue.record(outcome));
        QCOMPARE(queue.clips()[0].matches.size(), std::size_t(1));
        QCOMPARE(queue.clips()[0].matches[0].title, QStringLiteral("best"));
        QVERIFY(queue.clips()[0].matches[0].evidence.isEmpty());
    }

    void theTimeLeftFollowsTheClipsDone()
    {
        BatchQueue queue(waiting(4));
        for (const double milliseconds : {1000.0, 3000.0})
            QVERIFY(queue.record(outcomeOf(queue, *queue.takeNext(), BatchStatus::Match, milliseconds)));
        QCOMPARE(queue.doneShare(), 0.5);
        QCOMPARE(*queue.remaining(), 4.0); // two more of two seconds
    }

    void otherThresholdsJudgeWhatWasFound()
    {
        BatchQueue queue(waiting(4));
        const double probabilities[] = {0.9, 0.5, 0.1};
        for (std::size_t place = 0; place < 3; ++place) {
            QVERIFY(queue.takeNext());
            BatchClip outcome = outcomeOf(queue, place, BatchStatus::NoMatch);
            catalogue::BatchMatch best;
            best.probability = probabilities[place];
            outcome.matches = {best};
            outcome.searched = {0.0, 30.0};
            QVERIFY(queue.record(outcome));
        }
        QVERIFY(queue.takeNext());
        QVERIFY(queue.record(outcomeOf(queue, 3, BatchStatus::Failed)));
        QCOMPARE(queue.judge({0.8, 0.4}), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(queue.clips()[0].status, BatchStatus::Match);
        QCOMPARE(queue.clips()[1].status, BatchStatus::Possible);
        QCOMPARE(queue.clips()[2].status, BatchStatus::NoMatch);
        QCOMPARE(queue.clips()[3].status, BatchStatus::Failed);
        QCOMPARE(queue.count(BatchStatus::Match), std::size_t(1));
        QCOMPARE(queue.judge({0.95, 0.4}), std::vector<std::size_t>{0});
        QCOMPARE(queue.count(BatchStatus::Possible), std::size_t(2));
        QVERIFY(queue.judge({0.95, 0.4}).empty());
    }

    void clipsThatAreAddedComeLast()
    {
        BatchQueue queue(waiting(1));
        QVERIFY(queue.takeNext());
        QVERIFY(!queue.takeNext());
        BatchClip more;
        more.id = 9;
        queue.append({more});
        QCOMPARE(*queue.takeNext(), std::size_t(1));
        QCOMPARE(*queue.find(9), std::size_t(1));
        QVERIFY(!queue.find(5));
    }
};

QTEST_GUILESS_MAIN(BatchQueueTest)
#include "batch_queue_test.moc"
