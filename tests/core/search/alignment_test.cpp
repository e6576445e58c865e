// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/feature_extractor.h"
#include "core/search/alignment.h"
#include "core/search/search_engine.h"
#include "tests/support/synthetic_audio.h"

#include <QtTest>

#include <cmath>

using namespace coverscope;

namespace {

base::Matrix melodyCqt(std::uint32_t seed, double seconds, int semitones = 0, double tempo = 1.0)
{
    return features::averagedCqt(test::melody(seed, seconds, semitones, tempo), {});
}

double rate()
{
    return features::FeatureSettings().averagedFramesPerSecond();
}

search::AlignmentSide whole(const base::Matrix& cqt)
{
    return {&cqt, 0.0, {0.0, static_cast<double>(cqt.rows) / rate()}};
}

} // namespace

class AlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsKeyAndTempo_data();
    void findsKeyAndTempo();
    void timesAreThoseOfTheFiles();
    void pathIncreasesFromStartToEnd();
    void looksBesideTheProposedStretch();
    void evidenceFollowsTheAlignmentToAnotherPassage();
    void cancelledAlignmentGivesNothing();
    void shortStretchGivesNothing();
    void emptySideGivesNothing();
};

void AlignmentTest::findsKeyAndTempo_data()
{
    QTest::addColumn<int>("semitones");
    QTest::addColumn<double>("tempo");
    QTest::newRow("same") << 0 << 1.0;
    QTest::newRow("up a minor third") << 3 << 1.0;
    QTest::newRow("down a fourth") << -5 << 1.0;
    QTest::newRow("up a tritone") << 6 << 1.0;
    QTest::newRow("faster") << 0 << 1.15;
    QTest::newRow("slower") << 0 << 0.85;
    QTest::newRow("lower and faster") << -2 << 1.1;
    QTest::newRow("higher and slower") << 4 << 0.9;
}

void AlignmentTest::findsKeyAndTempo()
{
    QFETCH(int, semitones);
    QFETCH(double, tempo);
    for (const std::uint32_t seed : {1U, 2U}) {
        const base::Matrix query = melodyCqt(seed, 25.0);
        const base::Matrix track = melodyCqt(seed, 40.0, semitones, tempo);
        const auto alignment = search::alignChroma(whole(query), whole(track), features::FeatureSettings());
        QVERIFY(alignment.has_value());
        QCOMPARE(alignment->keyShift, semitones);
        QVERIFY2(std::abs(alignment->tempoRatio / tempo - 1.0) < 0.03,
                 qPrintable(QStringLiteral("seed %1: tempo ratio %2").arg(seed).arg(alignment->tempoRatio)));
    }
}

void AlignmentTest::timesAreThoseOfTheFiles()
{
    const base::Matrix track = melodyCqt(4, 60.0);
    // The query is the track's 20 s to 45 s, found in a file at 100 s.
    base::Matrix query;
    const auto first = static_cast<std::size_t>(20.0 * rate());
    const auto count = static_cast<std::size_t>(25.0 * rate());
    query.rows = count;
    query.columns = track.columns;
    query.values.assign(track.values.begin() + static_cast<std::ptrdiff_t>(first * track.columns),
                        track.values.begin() + static_cast<std::ptrdiff_t>((first + count) * track.columns));
    const auto alignment =
        search::alignChroma({&query, 100.0, {100.0, 130.0}}, whole(track), features::FeatureSettings());
    QVERIFY(alignment.has_value());
    QCOMPARE(alignment->keyShift, 0);
    QVERIFY(alignment->path.front().query >= 100.0);
    for (const search::AlignmentPoint& point : alignment->path)
        QVERIFY2(std::abs((point.track - 20.0) - (point.query - 100.0)) < 1.0,
                 qPrintable(QStringLiteral("%1 -> %2").arg(point.query).arg(point.track)));
}

void AlignmentTest::pathIncreasesFromStartToEnd()
{
    const base::Matrix query = melodyCqt(5, 30.0);
    const base::Matrix track = melodyCqt(5, 40.0, 2, 0.9);
    const auto alignment = search::alignChroma(whole(query), whole(track), features::FeatureSettings());
    QVERIFY(alignment.has_value());
    QVERIFY(alignment->similarity > 0.5 && alignment->similarity <= 1.0);
    QVERIFY(alignment->path.size() > 50);
    for (std::size_t k = 1; k < alignment->path.size(); ++k) {
        QVERIFY(alignment->path[k].query > alignment->path[k - 1].query);
        QVERIFY(alignment->path[k].track > alignment->path[k - 1].track);
    }
    QVERIFY(std::abs(alignment->path.front().query) < 1.0);
    QVERIFY(std::abs(alignment->path.front().track) < 1.0);
    QVERIFY(std::abs(alignment->path.back().query - 30.0) < 1.0);
    QVERIFY(std::abs(alignment->path.back().track - 30.0 / 0.9) < 1.0);
}

void AlignmentTest::looksBesideTheProposedStretch()
{
    const base::Matrix track = melodyCqt(6, 60.0);
    const search::AlignmentSide query{&track, 0.0, {20.0, 40.0}};
    const search::AlignmentSide proposed{&track, 0.0, {27.0, 46.0}};
    const auto alignment = search::alignChroma(query, proposed, features::FeatureSettings());
    QVERIFY(alignment.has_value());
    const search::AlignmentPoint& first = alignment->path.front();
    QVERIFY(std::abs(first.query - first.track) < 0.3);
    QVERIFY(first.query < 20.0);
    QVERIFY(first.query > 20.0 - search::alignmentQueryMargin - 1.0);
}

void AlignmentTest::evidenceFollowsTheAlignmentToAnotherPassage()
{
    search::Query query;
    query.averagedFrames = melodyCqt(6, 20.0);
    query.framesPerSecond = rate();
    query.range = {0.0, 20.0};
    base::Matrix track = melodyCqt(1, 25.0); // other music, which the chunks point at
    const base::Matrix rest = melodyCqt(6, 20.0);
    const double passage = static_cast<double>(track.rows) / rate();
    track.values.insert(track.values.end(), rest.values.begin(), rest.values.end());
    track.rows += rest.rows;

    auto evidence = std::make_shared<search::Evidence>();
    evidence->queryChunks = {{0.0, 20.0}};
    for (const double start : {0.0, 5.0, 10.0, 15.0, 20.0, 25.0})
        evidence->trackChunks.push_back({start, start + 20.0});
    evidence->similarities = base::Matrix(1, 6, 0.5F);
    evidence->path = {{0, 0, 0.5F}};
    evidence->segment = {{0.0, 20.0}, {0.0, 20.0}};
    search::Match match;
    match.evidence = evidence;
    const search::Match aligned = search::withAlignment(match, query, track, 0.0);

    QVERIFY(!aligned.evidence->alignment.empty());
    QVERIFY(std::abs(aligned.evidence->alignment.front().track - passage) < 1.0);
    QVERIFY(std::abs(aligned.evidence->segment.track.start - passage) < 1.0);
    QCOMPARE(aligned.evidence->path.size(), std::size_t(1));
    QCOMPARE(aligned.evidence->path.front().trackChunk, 5U); // 25 to 45 s
    QCOMPARE(evidence->path.front().trackChunk, 0U);         // evidence is never changed in place
}

void AlignmentTest::cancelledAlignmentGivesNothing()
{
    const base::Matrix track = melodyCqt(1, 20.0);
    base::CancellationSource source;
    QVERIFY(search::alignChroma(whole(track), whole(track), features::FeatureSettings(), source.token())
                .has_value());
    source.cancel();
    QVERIFY(!search::alignChroma(whole(track), whole(track), features::FeatureSettings(), source.token())
                 .has_value());
}

void AlignmentTest::shortStretchGivesNothing()
{
    const base::Matrix query = melodyCqt(1, 3.0);
    const base::Matrix track = melodyCqt(1, 30.0);
    QVERIFY(!search::alignChroma(whole(query), whole(track), features::FeatureSettings()).has_value());
}

void AlignmentTest::emptySideGivesNothing()
{
    const base::Matrix none;
    const base::Matrix track = melodyCqt(1, 10.0);
    QVERIFY(!search::alignChroma({&none, 0.0, {0.0, 10.0}}, whole(track), features::FeatureSettings())
                 .has_value());
    QVERIFY(!search::alignChroma({&track, 0.0, {50.0, 60.0}}, whole(track), features::FeatureSettings())
                 .has_value());
    QVERIFY(!search::alignChroma({nullptr, 0.0, {0.0, 10.0}}, whole(track), features::FeatureSettings())
                 .has_value());
}

QTEST_GUILESS_MAIN(AlignmentTest)
#include "alignment_test.moc"
