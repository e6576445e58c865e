// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metrics.h"

#include <QtTest>

using namespace coverscope::evaluation;

class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void averagePrecisionIsTheMeanOfThePrecisionsAtTheCovers()
    {
        QCOMPARE(averagePrecision({true, false, true, false}), (1.0 + 2.0 / 3.0) / 2.0);
        QCOMPARE(averagePrecision({false, false, true}), 1.0 / 3.0);
    }

    void averagePrecisionWithoutCoversIsZero()
    {
        QCOMPARE(averagePrecision({}), 0.0);
        QCOMPARE(averagePrecision({false, false}), 0.0);
    }

    void firstRankCountsFromOne()
    {
        QCOMPARE(firstRelevantRank({true, false}), std::size_t{1});
        QCOMPARE(firstRelevantRank({false, false, true}), std::size_t{3});
        QCOMPARE(firstRelevantRank({false, false}), std::size_t{3});
    }

    void rankingFallsAndBreaksTiesByIndex()
    {
        const std::vector<double> scores = {0.0, 0.5, 0.0, 0.9};
        QCOMPARE(rankingOf(scores), (std::vector<std::size_t>{3, 1, 0, 2}));
    }

    void summaryAveragesOverQueries()
    {
        const std::vector<QueryOutcome> outcomes = {{0, 1.0, 1.0, true, 1.0, 0, {}},
                                                    {0, 0.5, 2.0, false, 0.5, 1, {}}};
        const Summary summary = summarise(outcomes);
        QCOMPARE(summary.queries, std::size_t{2});
        QCOMPARE(summary.mAP, 0.75);
        QCOMPARE(summary.MR1, 1.5);
        QCOMPARE(summary.top1, 0.5);
        QCOMPARE(summary.coverage, 0.75);
    }

    void bootstrapDrawsCliquesNotQueries()
    {
        // One clique: every draw is that clique, so the interval has no width although its queries differ.
        const std::vector<QueryOutcome> one = {{7, 1.0, 1.0, true, 1.0}, {7, 0.0, 9.0, false, 1.0}};
        const Summary single = summarise(one);
        QCOMPARE(single.mAP95.low, 0.5);
        QCOMPARE(single.mAP95.high, 0.5);

        std::vector<QueryOutcome> many;
        for (std::size_t clique = 0; clique < 30; ++clique)
            many.push_back({clique, clique % 2 == 0 ? 1.0 : 0.0, 1.0, clique % 2 == 0, 1.0});
        const Summary spread = summarise(many);
        QVERIFY(spread.mAP95.low < 0.45);
        QVERIFY(spread.mAP95.high > 0.55);
        QVERIFY(spread.mAP95.low > 0.2);
        QCOMPARE(summarise(many).mAP95.low, spread.mAP95.low);
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
