// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/warp_map.h"

#include "ui/compare/alignment_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

using namespace coverscope;
using ui::CommonAxis;
using ui::Side;
using ui::TimeAxis;
using ui::WarpMap;

namespace {

constexpr double frame = 20.0 * 512.0 / 22050.0; // seconds, as alignments step

// A match whose track plays from 40 s on what the query plays from 10 s on: 15 s at `first` times the
// query's tempo, then 15 s of the query at `second` times.
search::Match bentMatch(double first, double second)
{
    auto evidence = std::make_shared<search::Evidence>();
    double track = 40.0;
    for (double query = 10.0; query <= 40.0; query += frame) {
        // In whole frames, as the alignment gives them.
        evidence->alignment.push_back({query, std::floor(track / frame) * frame});
        track += frame / (query < 25.0 ? first : second);
    }
    evidence->segment = {{10.0, 40.0}, {40.0, track}};
    search::Match match;
    match.keyShift = 0;
    match.tempoRatio = 2.0 * first * second / (first + second);
    match.evidence = std::move(evidence);
    return match;
}

} // namespace

class WarpMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAMatchBothHaveTheSameTime()
    {
        const WarpMap map;
        QCOMPARE(map.toTrack(12.5), 12.5);
        QCOMPARE(map.toQuery(-3.0), -3.0);
        QVERIFY(!map.alignedStretch());
    }

    void theWayBackLeadsToTheSameMoment()
    {
        const WarpMap map(bentMatch(0.9, 1.2));
        double last = -1e9;
        for (double query = -20.0; query < 80.0; query += 0.13) {
            const double track = map.toTrack(query);
            QVERIFY2(track > last, qPrintable(QString::number(query)));
            QVERIFY(std::abs(map.toQuery(track) - query) < 1e-6);
            last = track;
        }
    }

    void theStepsOfTheAlignmentAreSmoothedAway()
    {
        const WarpMap map(bentMatch(0.9, 1.2));
        for (double query = 13.0; query < 22.0; query += 0.1) {
            const double truth = 40.0 + (query - 10.0) / 0.9;
            QVERIFY2(std::abs(map.toTrack(query) - truth) < 0.75 * frame, qPrintable(QString::number(query)));
        }
    }

    void theTempoIsThatOfTheMomentNotOfTheWhole()
    {
        const WarpMap map(bentMatch(0.8, 1.25));
        QVERIFY(std::abs(map.tempoRatioAt(17.0) - 0.8) < 0.06);
        QVERIFY(std::abs(map.tempoRatioAt(33.0) - 1.25) < 0.09);
    }

    void beyondTheAlignmentItGoesOnAtTheTempoOfTheWhole()
    {
        const search::Match match = bentMatch(0.8, 1.25);
        const WarpMap map(match);
        const auto stretch = map.alignedStretch();
        QVERIFY(stretch.has_value());
        QCOMPARE(stretch->query.start, 10.0);
        QVERIFY(std::abs(map.toTrack(0.0) - (stretch->track.start - 10.0 / *match.tempoRatio)) < 1e-6);
        QVERIFY(std::abs(map.toTrack(stretch->query.end + 20.0) -
                         (stretch->track.end + 20.0 / *match.tempoRatio)) < 1e-6);
    }

    void onTheCommonAxisTheSameMomentStandsAtTheSamePlace_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("query") << static_cast<int>(TimeAxis::Query);
        QTest::newRow("track") << static_cast<int>(TimeAxis::Track);
    }

    void onTheCommonAxisTheSameMomentStandsAtTheSamePlace()
    {
        QFETCH(int, kind);
        const CommonAxis axis{static_cast<TimeAxis>(kind), WarpMap(bentMatch(0.9, 1.2))};
        for (double query = 0.0; query < 60.0; query += 1.7) {
            const double track = axis.toOther(Side::Clip, query);
            QVERIFY(std::abs(axis.toCommon(Side::Clip, query) - axis.toCommon(Side::Match, track)) < 1e-6);
            QVERIFY(std::abs(axis.toOwn(Side::Match, axis.toCommon(Side::Match, track)) - track) < 1e-6);
            QVERIFY(std::abs(axis.toOwn(Side::Clip, axis.toCommon(Side::Clip, query)) - query) < 1e-6);
        }
    }

    void unwarpedEachKeepsItsTempoAndTheBeginningsMeet()
    {
        const CommonAxis axis{TimeAxis::Unwarped, WarpMap(bentMatch(0.8, 1.25))};
        const auto stretch = axis.map.alignedStretch();
        QCOMPARE(axis.toCommon(Side::Clip, stretch->query.start),
                 axis.toCommon(Side::Match, stretch->track.start));
        QCOMPARE(axis.toCommon(Side::Match, 50.0) - axis.toCommon(Side::Match, 45.0), 5.0);
        QVERIFY(std::abs(axis.toCommon(Side::Clip, 24.0) -
                         axis.toCommon(Side::Match, axis.map.toTrack(24.0))) > 1.0);
    }

    void theTableSaysTheSameAsTheMap()
    {
        ui::AlignmentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowNear(3.0), -1);
        const WarpMap map(bentMatch(0.8, 1.25));
        model.setMap(map);
        QCOMPARE(model.rowCount(), static_cast<int>(map.points().size()));
        const int row = model.rowNear(20.0);
        QVERIFY(std::abs(model.pointAt(row).query - 20.0) <= frame);
        QCOMPARE(model.pointAt(row).track, map.toTrack(model.pointAt(row).query));
        QVERIFY(model.data(model.index(row, ui::AlignmentModel::FirstTime), Qt::DisplayRole)
                    .toString()
                    .startsWith(QStringLiteral("0:")));
        model.setMap({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(WarpMapTest)
#include "warp_map_test.moc"
