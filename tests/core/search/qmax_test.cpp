// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/chroma.h"
#include "core/search/qmax.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace coverscope;
using namespace coverscope::search;

namespace {

// One line of text for each row, '#' where recurrent.
RecurrencePlot plotOf(const std::vector<std::string>& lines)
{
    RecurrencePlot plot{lines.size(), lines.front().size(), {}};
    for (const std::string& line : lines) {
        for (const char character : line)
            plot.values.push_back(character == '#' ? 1 : 0);
    }
    return plot;
}

// Frames of unit length with all pitch classes at random strength, so that no two states are equally near.
base::Matrix tune(std::uint32_t seed, std::size_t frames)
{
    std::mt19937 random(seed);
    base::Matrix chroma(frames, 12);
    for (std::size_t frame = 0; frame < frames; ++frame) {
        float square = 0.0F;
        for (float& value : chroma.row(frame)) {
            value = static_cast<float>(random() % 1000U) / 1000.0F;
            square += value * value;
        }
        for (float& value : chroma.row(frame))
            value /= std::sqrt(square);
    }
    return chroma;
}

} // namespace

class QmaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDiagonalCountsItsLength()
    {
        QCOMPARE(qmax(plotOf({"#..", ".#.", "..#"})), 3.0);
        QCOMPARE(qmax(plotOf({"...", "...", "..."})), 0.0);
        QCOMPARE(qmax(RecurrencePlot{}), 0.0);
    }

    void silenceNeverRecurs()
    {
        // More silence than music on both sides, so that silence is among everybody's nearest.
        base::Matrix query = tune(1, 40);
        base::Matrix track = tune(2, 40);
        query.values.resize(200 * 12, 0.0F);
        query.rows = 200;
        track.values.resize(200 * 12, 0.0F);
        track.rows = 200;
        const QmaxSettings settings;
        const RecurrencePlot plot = crossRecurrence(query, track, settings);
        for (std::size_t row = 0; row < plot.rows; ++row) {
            for (std::size_t column = 0; column < plot.columns; ++column)
                QVERIFY(!plot(row, column) || (row < 40 && column < 40));
        }
    }

    void aTraceMayBendToAnotherTempo()
    {
        // Steps (1, 2) and (2, 1) continue the trace without penalty.
        QCOMPARE(qmax(plotOf({"#....", "..#..", "....#"})), 3.0);
        QCOMPARE(qmax(plotOf({"#..", "...", ".#.", "...", "..#"})), 3.0);
    }

    void aGapCostsItsOnsetAndThenLess()
    {
        // Seven in a row, a hole of two, then two more. The way over the hole with one disruption leads from
        // (6, 6) by the steep step to (8, 7) and by the flat one to (9, 9): 7 - 5 + 2 = 4, so the unbroken
        // seven stay best.
        RecurrencePlot plot{11, 11, std::vector<std::uint8_t>(121, 0)};
        for (const std::size_t i : {0, 1, 2, 3, 4, 5, 6, 9, 10})
            plot.values[i * 11 + i] = 1;
        QCOMPARE(qmax(plot), 7.0);
        // With cheap gaps the trace goes on: 7 - 1 + 2.
        QmaxSettings cheap;
        cheap.disruptionOnset = 1.0;
        cheap.disruptionExtension = 0.5;
        QCOMPARE(qmax(plot, cheap), 8.0);
    }

    void recurrenceIsMutual()
    {
        QmaxSettings settings;
        settings.embeddingDimension = 1;
        settings.neighbourShare = 0.25;
        const base::Matrix chroma = features::rotateChroma(tune(1, 4), 0);
        const RecurrencePlot plot = crossRecurrence(chroma, chroma, settings);
        QCOMPARE(plot.rows, std::size_t{4});
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(plot(i, i));
    }

    void tooShortASideGivesNothing()
    {
        QCOMPARE(crossRecurrence(tune(1, 5), tune(2, 40), {}).rows, std::size_t{0});
        QCOMPARE(qmaxSimilarity(tune(1, 5), tune(2, 40)), 0.0);
    }

    void aTransposedTuneIsNearerThanAnother()
    {
        const base::Matrix query = tune(1, 80);
        const double cover = qmaxSimilarity(query, features::rotateChroma(query, 5));
        QVERIFY(cover > 2.0 * qmaxSimilarity(query, tune(2, 80)));
    }

    void transpositionIndexSaysHowFarUpTheTrackIs()
    {
        base::Matrix query(10, 12);
        for (std::size_t frame = 0; frame < 10; ++frame)
            query(frame, frame % 3) = 1.0F;
        QCOMPARE(features::transpositionIndex(query, features::rotateChroma(query, 4)), 4);
        QCOMPARE(features::transpositionIndex(query, features::rotateChroma(query, -1)), 11);
    }

    void chromaFoldsOctavesAndKeepsSilenceSilent()
    {
        base::Matrix cqt(2, 84);
        cqt(0, 9) = 1.0F;      // A1
        cqt(0, 9 + 36) = 1.0F; // A4
        const base::Matrix chroma = features::chroma(cqt);
        QCOMPARE(chroma.columns, std::size_t{12});
        QVERIFY(chroma(0, 9) > 0.99F);
        for (std::size_t pitchClass = 0; pitchClass < 12; ++pitchClass)
            QCOMPARE(chroma(1, pitchClass), 0.0F);
    }
};

QTEST_GUILESS_MAIN(QmaxTest)
#include "qmax_test.moc"
