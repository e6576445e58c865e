// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/chunk_cells.h"

#include "tests/ui/evidence/synthetic_match.h"
#include "ui/evidence/match_time_map.h"

#include <QTest>

#include <qcustomplot.h>

#include <cmath>
#include <memory>

using namespace coverscope;

class ChunkCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bordersStandHalfwayBetweenCentres()
    {
        const auto borders = ui::cellBorders(test::chunkTimes(0.0, 47.0, 10.0));
        // Chunks 0-20, 10-30, 20-40 and, aligned to the end, 27-47.
        QCOMPARE(borders, (std::vector<double>{0.0, 15.0, 25.0, 33.5, 47.0}));
        QVERIFY(ui::cellBorders({}).empty());
    }

    void aMomentBelongsToTheNearestChunk()
    {
        const std::vector<double> borders = {0.0, 15.0, 25.0, 33.5, 47.0};
        QCOMPARE(ui::cellAt(borders, 0.0), std::optional<std::size_t>(0));
        QCOMPARE(ui::cellAt(borders, 14.9), std::optional<std::size_t>(0));
        QCOMPARE(ui::cellAt(borders, 15.1), std::optional<std::size_t>(1));
        QCOMPARE(ui::cellAt(borders, 47.0), std::optional<std::size_t>(3));
        QVERIFY(!ui::cellAt(borders, -0.1));
        QVERIFY(!ui::cellAt(borders, 47.1));
        QVERIFY(!ui::cellAt({}, 1.0));
    }

    void theRasterShowsEachCosineWhereItsCellIs()
    {
        base::Matrix matrix(2, 4);
        for (std::size_t i = 0; i < matrix.values.size(); ++i)
            matrix.values[i] = 0.1F * static_cast<float>(i);
        const std::vector<double> query = {0.0, 15.0, 30.0};
        const std::vector<double> track = {0.0, 15.0, 25.0, 33.5, 47.0};
        const std::unique_ptr<QCPColorMapData> data(ui::makeColorMapData(matrix, query, track));
        for (std::size_t row = 0; row < 2; ++row) {
            for (std::size_t column = 0; column < 4; ++column) {
                const double time = (track[column] + track[column + 1]) / 2.0;
                QCOMPARE(data->data(time, query[row] + 5.0), static_cast<double>(matrix(row, column)));
            }
        }
        QVERIFY(std::abs(data->data(23.0, 1.0) - 0.1) < 1e-6);
        QVERIFY(std::abs(data->data(27.0, 1.0) - 0.2) < 1e-6);
    }

    void aLongMatrixKeepsItsRasterInBounds()
    {
        const base::Matrix matrix(1500, 1500, 0.5F);
        std::vector<double> borders(1501);
        for (std::size_t i = 0; i < borders.size(); ++i)
            borders[i] = 5.0 * static_cast<double>(i);
        const std::unique_ptr<QCPColorMapData> data(ui::makeColorMapData(matrix, borders, borders));
        QCOMPARE(data->keySize(), 1500);
    }

    void maximaRunAlongRowsAndColumns()
    {
        base::Matrix matrix(2, 3);
        matrix.values = {0.1F, 0.9F, -0.2F, 0.4F, 0.3F, -0.6F};
        QCOMPARE(ui::rowMaxima(matrix), (std::vector<float>{0.9F, 0.4F}));
        QCOMPARE(ui::columnMaxima(matrix), (std::vector<float>{0.4F, 0.9F, -0.2F}));
    }

    void theTimeMapFollowsThePathAtItsTempo()
    {
        // Chunks 5 s apart; for each 10 s of the query the track goes on 15 s.
        const auto query = test::chunkTimes(0.0, 50.0, 10.0);
        const auto track = test::chunkTimes(0.0, 200.0, 5.0);
        search::Match match;
        match.evidence = test::plainEvidence(base::Matrix(query.size(), track.size(), 0.5F), query, track,
                                             {{0, 8, 0.5F}, {1, 11, 0.5F}, {2, 14, 0.5F}, {3, 17, 0.5F}});
        const ui::MatchTimeMap map = ui::matchTimeMap(match);
        QCOMPARE(map.toTrack(0.0), 40.0);
        QCOMPARE(map.toTrack(30.0), 85.0);
        QCOMPARE(map.toQuery(map.toTrack(17.3)), 17.3);
        // The fine alignment knows better.
        match.tempoRatio = 0.8;
        QCOMPARE(ui::matchTimeMap(match).trackSecondsPerQuerySecond, 1.25);
        QCOMPARE(ui::matchTimeMap(match).toTrack(15.0), 62.5);
    }

    void aSingleChunkRunsAtTheSameTempo()
    {
        const test::SyntheticPair pair = test::shortPair();
        const ui::MatchTimeMap map = ui::matchTimeMap(pair.match);
        QCOMPARE(map.trackSecondsPerQuerySecond, 1.0);
        QCOMPARE(map.toTrack(0.0), pair.match.evidence->segment.track.start);
        QCOMPARE(ui::matchTimeMap(search::Match()).toTrack(3.0), 3.0);
    }
};

QTEST_MAIN(ChunkCellsTest)
#include "chunk_cells_test.moc"
