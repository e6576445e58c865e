// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/chroma.h"
#include "core/search/alignment_contrast.h"
#include "core/search/alignment_path.h"
#include "tests/support/composed_piece.h"

#include <QtTest>

#include <cmath>

using namespace coverscope;

namespace {

// Frames of random pitch classes, of unit length.
base::Matrix randomChroma(std::size_t frames, std::uint64_t seed)
{
    test::Chance chance(seed);
    base::Matrix chroma(frames, 12);
    for (std::size_t frame = 0; frame < frames; ++frame) {
        double energy = 0.0;
        for (float& value : chroma.row(frame)) {
            value = static_cast<float>(std::pow(chance.uniform(), 3.0));
            energy += static_cast<double>(value) * value;
        }
        for (float& value : chroma.row(frame))
            value /= static_cast<float>(std::sqrt(energy));
    }
    return chroma;
}

// Each frame of the result is the one at offset + slope * its number, as it falls between two.
base::Matrix stretched(const base::Matrix& chroma, double offset, double slope, std::size_t frames)
{
    base::Matrix result(frames, chroma.columns);
    for (std::size_t frame = 0; frame < frames; ++frame) {
        const double place = offset + slope * static_cast<double>(frame);
        const auto lower = static_cast<std::size_t>(place);
        const double weight = place - static_cast<double>(lower);
        for (std::size_t column = 0; column < chroma.columns; ++column)
            result(frame, column) = static_cast<float>((1.0 - weight) * chroma(lower, column) +
                                                       weight * chroma(lower + 1, column));
    }
    return result;
}

// 2 in the rows from..to along a line, noise of deviation 0.5 elsewhere.
base::Matrix ridge(std::size_t rows, std::size_t columns, double offset, double slope, std::size_t from,
                   std::size_t to, double bow = 0.0)
{
    test::Chance chance(3);
    base::Matrix contrast(rows, columns);
    for (float& value : contrast.values)
        value = static_cast<float>(chance.uniform(-0.9, 0.9));
    for (std::size_t row = from; row < to; ++row) {
        const double share = static_cast<double>(row - from) / static_cast<double>(to - from);
        const double place = offset + slope * static_cast<double>(row) + bow * std::sin(3.14159 * share);
        const auto lower = static_cast<std::size_t>(place);
        const auto weight = static_cast<float>(place - static_cast<double>(lower));
        contrast(row, lower) += 2.0F * (1.0F - weight);
        contrast(row, lower + 1) += 2.0F * weight;
    }
    return contrast;
}

} // namespace

class AlignmentStagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unrelatedFramesHaveNoContrast();
    void flatSidesHaveNoContrast();
    void linesTellKeyTempoAndPlace_data();
    void linesTellKeyTempoAndPlace();
    void expectedPlaceDecidesBetweenRepetitions();
    void pathFollowsABend();
    void noiseAloneHasNoLongPath();
    void endsAreWhereTheSimilarityEnds();
    void endsGoOnToTheEndOfTheRecording();
};

void AlignmentStagesTest::unrelatedFramesHaveNoContrast()
{
    const base::Matrix chroma = randomChroma(80, 1);
    const base::Matrix contrast = search::chromaContrast(chroma, chroma);
    double onDiagonal = 0.0;
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < 80; ++i) {
        onDiagonal += contrast(i, i) / 80.0;
        for (std::size_t j = 0; j < 80; ++j) {
            sum += contrast(i, j);
            squares += static_cast<double>(contrast(i, j)) * contrast(i, j);
        }
    }
    QVERIFY(std::abs(sum / 6400.0) < 1e-3);
    QVERIFY(std::abs(squares / 6400.0 - 1.0) < 1e-3);
    QVERIFY(onDiagonal > 2.0);
}

void AlignmentStagesTest::flatSidesHaveNoContrast()
{
    const base::Matrix flat(20, 12, 0.2887F);
    for (const float value : search::chromaContrast(flat, flat).values)
        QVERIFY(std::abs(value) < 1e-3F);
    const base::Matrix silent(20, 12);
    for (const float value : search::chromaContrast(silent, randomChroma(30, 1)).values)
        QCOMPARE(value, 0.0F);
}

void AlignmentStagesTest::linesTellKeyTempoAndPlace_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("shift");
    QTest::addColumn<double>("slope");
    QTest::addColumn<double>("offset");
    QTest::newRow("same") << 60 << 0 << 1.0 << 0.0;
    QTest::newRow("another place") << 60 << 0 << 1.0 << 70.0;
    QTest::newRow("another key") << 60 << 7 << 1.0 << 30.0;
    QTest::newRow("faster") << 60 << 11 << 0.7 << 12.5;
    QTest::newRow("slower") << 60 << 1 << 1.5 << 44.0;
    QTest::newRow("long enough for coarser frames") << 800 << 4 << 1.2 << 100.0;
}

void AlignmentStagesTest::linesTellKeyTempoAndPlace()
{
    QFETCH(int, frames);
    QFETCH(int, shift);
    QFETCH(double, slope);
    QFETCH(double, offset);
    const auto count = static_cast<std::size_t>(frames);
    const base::Matrix track = randomChroma(2 * count + 80, 5);
    const base::Matrix query = features::rotateChroma(stretched(track, offset, slope, count), 12 - shift);
    const auto lines = search::findLines(query, track, {0.0, offset, 1e6}, {});
    QCOMPARE(lines.size(), std::size_t{12});
    QCOMPARE(lines.front().keyShift, shift);
    QVERIFY(std::abs(lines.front().slope / slope - 1.0) < 0.03);
    const double middle = 0.5 * frames;
    const double place = lines.front().offset + lines.front().slope * middle;
    QVERIFY2(std::abs(place - (offset + slope * middle)) < 3.0, qPrintable(QString::number(place)));
}

void AlignmentStagesTest::expectedPlaceDecidesBetweenRepetitions()
{
    const base::Matrix verse = randomChroma(60, 6);
    base::Matrix track(0, 12);
    for (const base::Matrix& part : {randomChroma(20, 7), verse, randomChroma(20, 8), verse}) {
        track.rows += part.rows;
        track.values.insert(track.values.end(), part.values.begin(), part.values.end());
    }
    for (const double place : {20.0, 100.0}) {
        const auto lines = search::findLines(verse, track, {0.0, place, 20.0}, {});
        QVERIFY(std::abs(lines.front().offset - place) < 2.0);
    }
}

void AlignmentStagesTest::pathFollowsABend()
{
    const base::Matrix contrast = ridge(100, 160, 10.0, 1.1, 0, 100, 3.0);
    const search::AlignmentPath path = search::tracePath(contrast, {0, 1.1, 10.0, 0.0}, 6.0);
    QVERIFY(path.columns.size() > 95);
    for (std::size_t k = 0; k < path.columns.size(); ++k) {
        const auto row = static_cast<double>(path.firstRow + k);
        const double truth = 10.0 + 1.1 * row + 3.0 * std::sin(3.14159 * row / 100.0);
        QVERIFY2(std::abs(path.columns[k] - truth) < 1.3,
                 qPrintable(QString::number(path.columns[k] - truth)));
        QVERIFY(k == 0 || path.columns[k] > path.columns[k - 1]);
    }
    QVERIFY(std::abs(search::slopeOf(path) / 1.1 - 1.0) < 0.02);
    QVERIFY(std::abs(search::meanSlope(contrast, path) / 1.1 - 1.0) < 0.02);
}

void AlignmentStagesTest::noiseAloneHasNoLongPath()
{
    const base::Matrix contrast = ridge(100, 160, 0.0, 1.0, 0, 0);
    QVERIFY(search::tracePath(contrast, {0, 1.0, 10.0, 0.0}, 6.0).columns.size() < 40);
    const base::Matrix nothing(50, 50);
    QVERIFY(search::tracePath(nothing, {0, 1.0, 0.0, 0.0}, 6.0).columns.empty());
}

void AlignmentStagesTest::endsAreWhereTheSimilarityEnds()
{
    const base::Matrix contrast = ridge(120, 160, 5.0, 1.0, 30, 90);
    const search::AlignmentPath traced = search::tracePath(contrast, {0, 1.0, 5.0, 0.0}, 6.0);
    const search::AlignmentPath path = search::withEnds(contrast, traced, {});
    QVERIFY2(std::abs(static_cast<double>(path.firstRow) - 30.0) <= 2.0,
             qPrintable(QString::number(path.firstRow)));
    QVERIFY2(std::abs(static_cast<double>(path.lastRow()) - 89.0) <= 2.0,
             qPrintable(QString::number(path.lastRow())));
}

// One frame of something else at the very start: the recordings begin together, unless that is no start.
void AlignmentStagesTest::endsGoOnToTheEndOfTheRecording()
{
    const base::Matrix contrast = ridge(80, 120, 5.0, 1.0, 2, 80);
    const search::AlignmentPath traced = search::tracePath(contrast, {0, 1.0, 5.0, 0.0}, 6.0);
    QCOMPARE(search::withEnds(contrast, traced, {}).firstRow, std::size_t{0});
    QCOMPARE(search::withEnds(contrast, traced, {}).lastRow(), std::size_t{79});
    QVERIFY(search::withEnds(contrast, traced, {false, true, false, true}).firstRow > 0);
}

QTEST_GUILESS_MAIN(AlignmentStagesTest)
#include "alignment_stages_test.moc"
