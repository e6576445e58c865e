// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fine alignment against made-up covers whose common stretch is known. More pairs, and the time it takes:
// tests/benchmarks/alignment_benchmark.
#include "tests/core/search/alignment_accuracy.h"

#include <QtTest>

#include <set>

using namespace coverscope;

namespace {

test::AccuracySummary measure(std::uint64_t firstSeed, std::uint64_t pairs, test::Rendering rendering)
{
    std::vector<test::AlignmentOutcome> outcomes;
    for (std::uint64_t seed = firstSeed; seed < firstSeed + pairs; ++seed)
        outcomes.push_back(test::alignCoverPair(seed, rendering));
    return test::summarise(outcomes);
}

} // namespace

class AlignmentAccuracyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeUpCoversAreWhatTheyClaim();
    void coversAreAlignedWithinASecond_data();
    void coversAreAlignedWithinASecond();
};

// The truth itself: both sides hold the common stretch, and pairs differ in key, tempo and surroundings.
void AlignmentAccuracyTest::madeUpCoversAreWhatTheyClaim()
{
    std::set<int> keys;
    double slowest = 10.0;
    double fastest = 0.0;
    int beginsLater = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const test::CoverPair pair = test::makeCoverPair(seed);
        QVERIFY(pair.queryTruth.length() > 5.0 && pair.queryTruth.length() < 65.0);
        QVERIFY(pair.queryTruth.start >= 0.0 && pair.queryTruth.end <= pair.query.length + 1e-6);
        QVERIFY(pair.trackTruth.start >= 0.0 && pair.trackTruth.end <= pair.track.length + 1e-6);
        keys.insert(pair.keyShift);
        slowest = std::min(slowest, pair.tempoRatio);
        fastest = std::max(fastest, pair.tempoRatio);
        beginsLater += pair.queryTruth.start > 1.0 ? 1 : 0;
    }
    QCOMPARE(keys.size(), std::size_t{12});
    QVERIFY(slowest < 0.8 && slowest > 0.7);
    QVERIFY(fastest > 1.25 && fastest < 1.45);
    QVERIFY(beginsLater > 10 && beginsLater < 40);
}

void AlignmentAccuracyTest::coversAreAlignedWithinASecond_data()
{
    QTest::addColumn<int>("pairs");
    QTest::addColumn<int>("rendering");
    QTest::addColumn<double>("keyShare");
    QTest::addColumn<double>("tempoShare");
    QTest::newRow("as features") << 300 << static_cast<int>(test::Rendering::Features) << 0.95 << 0.9;
    // Among 20 pairs a single one is 5 %: these tell that sound gives the same as features, no more.
    QTest::newRow("as sound") << 20 << static_cast<int>(test::Rendering::Sound) << 0.85 << 0.8;
}

void AlignmentAccuracyTest::coversAreAlignedWithinASecond()
{
    QFETCH(int, pairs);
    QFETCH(int, rendering);
    QFETCH(double, keyShare);
    QFETCH(double, tempoShare);
    const test::AccuracySummary summary =
        measure(7000, static_cast<std::uint64_t>(pairs), static_cast<test::Rendering>(rendering));
    qInfo("%zu pairs: medians %.2f %.2f s in the query, %.2f %.2f s in the track; key %.1f %%, tempo %.1f %%",
          summary.pairs, summary.medianQueryStart, summary.medianQueryEnd, summary.medianTrackStart,
          summary.medianTrackEnd, 100.0 * summary.keyShare, 100.0 * summary.tempoShare);
    QVERIFY(summary.medianQueryStart < 1.0);
    QVERIFY(summary.medianQueryEnd < 1.0);
    QVERIFY(summary.medianTrackStart < 1.0);
    QVERIFY(summary.medianTrackEnd < 1.0);
    QVERIFY(summary.keyShare >= keyShare);
    QVERIFY(summary.tempoShare >= tempoShare);
}

QTEST_GUILESS_MAIN(AlignmentAccuracyTest)
#include "alignment_accuracy_test.moc"
