// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_board.h"

#include "ui/jobs/throttle.h"

#include <QTest>

using namespace coverscope::ui;

class JobBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJobHasAnIdOfItsOwn()
    {
        JobBoard board;
        const JobTicket first = board.begin(JobKind::Search);
        board.finish(first.id);
        const JobTicket second = board.begin(JobKind::Search);
        QVERIFY(first.id != 0 && second.id != 0 && first.id != second.id);
    }

    void cancellingOneLeavesTheOthers()
    {
        JobBoard board;
        const JobTicket search = board.begin(JobKind::Search);
        const JobTicket index = board.begin(JobKind::Index);
        board.cancel(search.id);
        QVERIFY(search.token.isCancelled());
        QVERIFY(!index.token.isCancelled());
        board.cancelKind(JobKind::Search);
        QVERIFY(!index.token.isCancelled());
        board.cancelAll();
        QVERIFY(index.token.isCancelled());
    }

    void aJobRunsUntilItIsFinished()
    {
        JobBoard board;
        const JobTicket job = board.begin(JobKind::Index);
        QVERIFY(board.isRunning(JobKind::Index));
        board.cancel(job.id); // it still has to stop
        QVERIFY(board.isRunning(JobKind::Index));
        board.finish(job.id);
        QVERIFY(!board.isRunning(JobKind::Index));
        board.cancel(job.id); // long over
        board.finish(job.id);
    }

    void aThrottleLetsTheFirstCallThroughAndHoldsTheNext()
    {
        Throttle hourly(std::chrono::hours(1));
        QVERIFY(hourly.passes());
        QVERIFY(!hourly.passes());
        Throttle never(std::chrono::milliseconds(0));
        QVERIFY(never.passes());
        QVERIFY(never.passes());
    }
};

QTEST_GUILESS_MAIN(JobBoardTest)
#include "job_board_test.moc"
