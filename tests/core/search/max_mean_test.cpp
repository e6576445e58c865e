// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/max_mean.h"

#include <QtTest>

using namespace coverscope;

namespace {

base::Matrix matrix(std::size_t rows, std::size_t columns, std::vector<float> values)
{
    base::Matrix result;
    result.rows = rows;
    result.columns = columns;
    result.values = std::move(values);
    return result;
}

} // namespace

class MaxMeanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChunkAgainstOneIsTheirCosine();
    void shorterQueryTakesItsRowMaxima();
    void shorterTrackTakesItsColumnMaxima();
    void equalLengthsTakeTheQuerySide();
    void firstOfEqualMaximaIsNamed();
    void isNotSymmetricButThePairIs();
    void negativeCosinesStayNegative();
    void chunksWithoutSoundCountForNeitherSide();
};

void MaxMeanTest::oneChunkAgainstOneIsTheirCosine()
{
    const auto result = search::maxMean(matrix(1, 1, {0.25F}));
    QCOMPARE(result.score, 0.25F);
    QCOMPARE(result.maxima, std::vector<float>{0.25F});
    QCOMPARE(result.argMaxima, std::vector<std::uint32_t>{0});
}

void MaxMeanTest::shorterQueryTakesItsRowMaxima()
{
    // 2 query chunks, 3 track chunks: maxima 0.5 and 0.75.
    const auto result = search::maxMean(matrix(2, 3, {0.125F, 0.5F, 0.25F, 0.75F, 0.0F, -1.0F}));
    QVERIFY(result.queryIsShorter);
    QCOMPARE(result.maxima, (std::vector<float>{0.5F, 0.75F}));
    QCOMPARE(result.argMaxima, (std::vector<std::uint32_t>{1, 0}));
    QCOMPARE(result.score, 0.625F);
}

void MaxMeanTest::shorterTrackTakesItsColumnMaxima()
{
    // 3 query chunks, 2 track chunks: column maxima 0.5 and 0.75, not the row maxima's mean (0.5).
    const auto result = search::maxMean(matrix(3, 2, {0.5F, 0.25F, 0.125F, 0.75F, 0.0F, 0.25F}));
    QVERIFY(!result.queryIsShorter);
    QCOMPARE(result.maxima, (std::vector<float>{0.5F, 0.75F}));
    QCOMPARE(result.argMaxima, (std::vector<std::uint32_t>{0, 1}));
    QCOMPARE(result.score, 0.625F);
}

void MaxMeanTest::equalLengthsTakeTheQuerySide()
{
    const auto result = search::maxMean(matrix(2, 2, {1.0F, 0.5F, 0.75F, 0.25F}));
    QVERIFY(result.queryIsShorter);
    QCOMPARE(result.score, 0.875F);
}

void MaxMeanTest::firstOfEqualMaximaIsNamed()
{
    const auto result = search::maxMean(matrix(1, 3, {0.1F, 0.5F, 0.5F}));
    QCOMPARE(result.argMaxima.front(), 1U);
}

void MaxMeanTest::chunksWithoutSoundCountForNeitherSide()
{
    // A silent query chunk between two of music: the two are the shorter side's, whatever the third.
    const auto silentRow = search::maxMean(matrix(3, 3, {0.5F, 0.2F, 0.1F, 0, 0, 0, 0.1F, 0.7F, 0.3F}));
    QCOMPARE(silentRow.score, 0.6F);
    QCOMPARE(silentRow.maxima, (std::vector<float>{0.5F, 0.0F, 0.7F}));
    // A silent track chunk makes the track the shorter side, and does not win against negative cosines.
    const auto silentColumn = search::maxMean(matrix(2, 2, {-0.5F, 0.0F, -0.25F, 0.0F}));
    QVERIFY(!silentColumn.queryIsShorter);
    QCOMPARE(silentColumn.score, -0.25F);
    QCOMPARE(search::maxMean(matrix(2, 2, {0, 0, 0, 0})).score, 0.0F);
}

void MaxMeanTest::isNotSymmetricButThePairIs()
{
    const auto one = search::maxMean(matrix(2, 3, {0.1F, 0.9F, 0.3F, 0.8F, 0.2F, 0.4F}));
    const auto other = search::maxMean(matrix(3, 2, {0.1F, 0.8F, 0.9F, 0.2F, 0.3F, 0.4F}));
    QCOMPARE(one.score, other.score);
    QCOMPARE(one.argMaxima, other.argMaxima);
    QVERIFY(one.queryIsShorter != other.queryIsShorter);
}

void MaxMeanTest::negativeCosinesStayNegative()
{
    QCOMPARE(search::maxMean(matrix(1, 2, {-0.5F, -0.25F})).score, -0.25F);
}

QTEST_GUILESS_MAIN(MaxMeanTest)
#include "max_mean_test.moc"
