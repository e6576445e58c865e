// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_engine.h"

#include <QtTest>

#include <cmath>

using namespace coverscope;

namespace {

// `count` chunks of `length` seconds every `hop`.
std::vector<base::TimeRange> chunks(std::size_t count, double hop, double length = 20.0, double start = 0.0)
{
    std::vector<base::TimeRange> result;
    for (std::size_t k = 0; k < count; ++k)
        result.push_back(
            {start + static_cast<double>(k) * hop, start + static_cast<double>(k) * hop + length});
    return result;
}

// What embeddings of overlapping chunks look like: 0.9 where query time q is track time
// `trackStart + slope * q`, falling to a background of 0.1 at 15 s beside it.
base::Matrix ridge(const std::vector<base::TimeRange>& query, const std::vector<base::TimeRange>& track,
                   double trackStart, double slope, double from = -1e9, double to = 1e9)
{
    base::Matrix result(query.size(), track.size());
    for (std::size_t i = 0; i < query.size(); ++i) {
        for (std::size_t j = 0; j < track.size(); ++j) {
            const bool plays = query[i].start >= from && query[i].start <= to;
            const double distance = std::abs(track[j].start - (trackStart + slope * query[i].start));
            const double wobble =
                0.01 * std::sin(3.0 * static_cast<double>(i) + 7.0 * static_cast<double>(j));
            result(i, j) =
                static_cast<float>(0.1 + wobble + (plays ? 0.8 * std::max(0.0, 1.0 - distance / 15.0) : 0.0));
        }
    }
    return result;
}

void compareTime(double actual, double expected, double tolerance)
{
    QVERIFY2(
        std::abs(actual - expected) <= tolerance,
        qPrintable(QStringLiteral("%1 is not within %2 of %3").arg(actual).arg(tolerance).arg(expected)));
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChunkMatchesTheTimeOfThatChunk();
    void pathFollowsTheDiagonal();
    void segmentIsFinerThanTheRaster();
    void segmentFollowsOtherTempi_data();
    void segmentFollowsOtherTempi();
    void hopsMayDiffer_data();
    void hopsMayDiffer();
    void onlyTheMatchingPartOfTheQueryIsTaken();
    void segmentEndsWhereTheSimilarityFalls();
    void anAlignmentOfSomethingElseIsNotTaken();
    void lastChunkAlignedToTheEndBelongsToTheSegment();
    void segmentStaysInsideBothRecordings();
    void queryLongerThanTheTrack();
    void flatMatrixGivesSomePath();
    void emptyMatrixGivesNothing();
};

void EvidenceTest::oneChunkMatchesTheTimeOfThatChunk()
{
    base::Matrix similarities(1, 4);
    similarities.values = {0.1F, 0.2F, 0.8F, 0.3F};
    const auto evidence = search::makeEvidence(similarities, {{5.0, 13.0}}, chunks(4, 10.0));
    QCOMPARE(evidence.path.size(), std::size_t{1});
    QCOMPARE(evidence.path[0].trackChunk, 2U);
    QCOMPARE(evidence.path[0].similarity, 0.8F);
    QCOMPARE(evidence.segment.query, (base::TimeRange{5.0, 13.0}));
    QCOMPARE(evidence.segment.track, (base::TimeRange{20.0, 40.0}));
    QCOMPARE(evidence.maxMean.score, 0.8F);
}

void EvidenceTest::pathFollowsTheDiagonal()
{
    const auto query = chunks(4, 10.0);
    const auto track = chunks(20, 10.0);
    const auto evidence = search::makeEvidence(ridge(query, track, 70.0, 1.0), query, track);
    QCOMPARE(evidence.path.size(), std::size_t{4});
    for (std::uint32_t k = 0; k < 4; ++k) {
        QCOMPARE(evidence.path[k].queryChunk, k);
        QCOMPARE(evidence.path[k].trackChunk, 7 + k);
    }
    compareTime(evidence.segment.query.start, 0.0, 1e-9);
    compareTime(evidence.segment.query.end, 50.0, 1e-9);
    compareTime(evidence.segment.track.start, 70.0, 0.5);
    compareTime(evidence.segment.track.end, 120.0, 0.5);
}

void EvidenceTest::segmentIsFinerThanTheRaster()
{
    const auto query = chunks(5, 10.0);
    const auto track = chunks(20, 10.0);
    const auto evidence = search::makeEvidence(ridge(query, track, 63.0, 1.0), query, track);
    compareTime(evidence.segment.track.start, 63.0, 1.5);
    compareTime(evidence.segment.track.end, 123.0, 1.5);
}

void EvidenceTest::segmentFollowsOtherTempi_data()
{
    QTest::addColumn<double>("slope");
    QTest::newRow("half as fast") << 2.0;
    QTest::newRow("slower") << 1.3;
    QTest::newRow("faster") << 0.75;
    QTest::newRow("twice as fast") << 0.5;
}

void EvidenceTest::segmentFollowsOtherTempi()
{
    QFETCH(double, slope);
    const auto query = chunks(6, 10.0);
    const auto track = chunks(30, 10.0);
    const auto evidence = search::makeEvidence(ridge(query, track, 40.0, slope), query, track);
    QCOMPARE(evidence.path.size(), std::size_t{6});
    compareTime(evidence.segment.track.start, 40.0, 6.0);
    compareTime(evidence.segment.track.end, 40.0 + 50.0 * slope + 20.0, 6.0);
}

void EvidenceTest::hopsMayDiffer_data()
{
    QTest::addColumn<double>("queryHop");
    QTest::addColumn<double>("trackHop");
    QTest::newRow("finer query") << 2.5 << 10.0;
    QTest::newRow("finer track") << 10.0 << 5.0;
    QTest::newRow("odd ratio") << 7.0 << 10.0;
}

void EvidenceTest::hopsMayDiffer()
{
    QFETCH(double, queryHop);
    QFETCH(double, trackHop);
    const auto query = chunks(static_cast<std::size_t>(40.0 / queryHop) + 1, queryHop);
    const auto track = chunks(static_cast<std::size_t>(200.0 / trackHop), trackHop);
    const auto evidence = search::makeEvidence(ridge(query, track, 50.0, 1.0), query, track);
    QCOMPARE(evidence.path.size(), query.size());
    compareTime(evidence.segment.query.start, 0.0, 1e-9);
    compareTime(evidence.segment.query.end, query.back().end, 1e-9);
    compareTime(evidence.segment.track.start, 50.0, 3.0);
    compareTime(evidence.segment.track.end, 50.0 + query.back().end, 3.0);
}

void EvidenceTest::onlyTheMatchingPartOfTheQueryIsTaken()
{
    const auto query = chunks(12, 10.0);
    const auto track = chunks(20, 10.0);
    const auto evidence = search::makeEvidence(ridge(query, track, 0.0, 1.0, 40.0, 70.0), query, track);
    compareTime(evidence.segment.query.start, 40.0, 10.0);
    compareTime(evidence.segment.query.end, 90.0, 10.0);
    QVERIFY(evidence.path.size() < query.size());
}

// After 150 of 600 s the two go on alike, but far less: as two pieces of one style do.
void EvidenceTest::segmentEndsWhereTheSimilarityFalls()
{
    const auto query = chunks(60, 10.0);
    const auto track = chunks(60, 10.0);
    base::Matrix similarities = ridge(query, track, 0.0, 1.0);
    for (std::size_t i = 15; i < 34; ++i) {
        for (std::size_t j = 0; j < track.size(); ++j)
            similarities(i, j) = 0.1F + 0.3F * (similarities(i, j) - 0.1F);
    }
    for (std::size_t i = 34; i < 60; ++i)
        std::ranges::fill(similarities.row(i), 0.1F);
    const auto evidence = search::makeEvidence(similarities, query, track);
    compareTime(evidence.segment.query.start, 0.0, 1.0);
    compareTime(evidence.segment.query.end, 160.0, 15.0);
    compareTime(evidence.segment.track.end, 160.0, 15.0);
}

void EvidenceTest::anAlignmentOfSomethingElseIsNotTaken()
{
    const auto query = chunks(12, 10.0);
    const auto track = chunks(30, 10.0);
    const auto before = search::makeEvidence(ridge(query, track, 50.0, 1.0), query, track);
    search::Evidence evidence = before;
    QVERIFY(!search::followAlignment(evidence, {}));
    QVERIFY(!search::followAlignment(evidence, {{0.0, 50.0}, {20.0, 70.0}})); // a sixth of what matched
    QVERIFY(evidence.alignment.empty());
    QCOMPARE(evidence.segment.query, before.segment.query);
    QCOMPARE(evidence.path.size(), before.path.size());
    QVERIFY(search::followAlignment(evidence, {{3.0, 53.0}, {118.0, 168.0}}));
    QCOMPARE(evidence.segment.query, (base::TimeRange{3.0, 118.0}));
    QCOMPARE(evidence.segment.track, (base::TimeRange{53.0, 168.0}));
}

void EvidenceTest::lastChunkAlignedToTheEndBelongsToTheSegment()
{
    std::vector<base::TimeRange> query = chunks(3, 10.0);
    query.push_back({23.0, 43.0});
    const auto track = chunks(20, 10.0);
    const auto evidence = search::makeEvidence(ridge(query, track, 60.0, 1.0), query, track);
    QCOMPARE(evidence.path.size(), std::size_t{4});
    compareTime(evidence.segment.query.end, 43.0, 1e-9);
    compareTime(evidence.segment.track.end, 103.0, 2.0);
}

void EvidenceTest::segmentStaysInsideBothRecordings()
{
    const auto query = chunks(3, 10.0);
    const auto track = chunks(4, 10.0);
    for (const double start : {-6.0, 14.0}) {
        const auto evidence = search::makeEvidence(ridge(query, track, start, 1.0), query, track);
        QVERIFY(evidence.segment.track.start >= 0.0);
        QVERIFY(evidence.segment.track.end <= 50.0);
        QVERIFY(evidence.segment.track.length() > 0.0);
    }
}

void EvidenceTest::queryLongerThanTheTrack()
{
    const auto query = chunks(20, 10.0);
    const auto track = chunks(3, 10.0);
    const auto evidence = search::makeEvidence(ridge(query, track, -100.0, 1.0), query, track);
    QVERIFY(!evidence.maxMean.queryIsShorter);
    compareTime(evidence.segment.query.start, 100.0, 1e-6);
    compareTime(evidence.segment.query.end, 140.0, 1e-6);
    QCOMPARE(evidence.path.size(), std::size_t{3});
}

void EvidenceTest::flatMatrixGivesSomePath()
{
    const auto evidence = search::makeEvidence(base::Matrix(3, 5, 0.5F), chunks(3, 10.0), chunks(5, 10.0));
    QVERIFY(!evidence.path.empty());
    QVERIFY(evidence.segment.query.length() > 0.0);
    QVERIFY(evidence.segment.track.length() > 0.0);
}

void EvidenceTest::emptyMatrixGivesNothing()
{
    const auto evidence = search::makeEvidence({}, {}, {});
    QVERIFY(evidence.path.empty());
    QVERIFY(evidence.maxMean.maxima.empty());
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidence_test.moc"
