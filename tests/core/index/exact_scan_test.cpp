// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/exact_scan.h"

#include "core/index/best_rows.h"
#include "core/index/parallel.h"
#include "tests/core/index/test_rows.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <bit>
#include <limits>
#include <numeric>

using namespace coverscope;
using namespace coverscope::index;

namespace {

double cosine(const ChunkTable& table, std::uint32_t row, std::span<const float> query)
{
    std::vector<float> values(table.dimension());
    toFloat(table.row(row), values);
    return std::inner_product(values.begin(), values.end(), query.begin(), 0.0);
}

double maxMean(const ChunkTable& table, const ChunkTable::Track& track, const base::Matrix& queries)
{
    const bool queryFirst = queries.rows <= track.rowCount;
    const std::size_t shorter = queryFirst ? queries.rows : track.rowCount;
    const std::size_t longer = queryFirst ? track.rowCount : queries.rows;
    double sum = 0.0;
    for (std::size_t i = 0; i < shorter; ++i) {
        double best = -2.0;
        for (std::size_t j = 0; j < longer; ++j)
            best =
                std::max(best, cosine(table, track.firstRow + static_cast<std::uint32_t>(queryFirst ? j : i),
                                      queries.row(queryFirst ? i : j)));
        sum += best;
    }
    return sum / static_cast<double>(shorter);
}

// Neighbours that are close to equal, and rows of every length; ids from 1.
base::Matrix hardRows(std::size_t count, std::size_t dimension)
{
    base::Matrix rows = test::clusteredRows(1, count, dimension, 3);
    for (std::size_t row = 0; row < count; ++row) {
        switch (row % 7) {
        case 1: // the one before it, to the last bit or nearly
            std::ranges::copy(rows.row(row - 1), rows.row(row).begin());
            rows(row, row % dimension) *= row % 2 == 0 ? 1.0F : 1.001F;
            break;
        case 2:
            std::ranges::fill(rows.row(row), 0.0F); // silence
            break;
        case 3:
            rows(row, row % dimension) += 3.0F;
            break;
        case 4:
            for (float& value : rows.row(row))
                value *= row % 2 == 0 ? 1e-6F : row % 3 == 0 ? 5'000.0F : 1.01F;
            break;
        default:
            break;
        }
    }
    return rows;
}

void compareBits(const std::vector<std::vector<Neighbour>>& found,
                 const std::vector<std::vector<Neighbour>>& expected)
{
    QCOMPARE(found.size(), expected.size());
    for (std::size_t query = 0; query < found.size(); ++query) {
        QCOMPARE(found[query].size(), expected[query].size());
        for (std::size_t i = 0; i < found[query].size(); ++i) {
            QCOMPARE(found[query][i].row, expected[query][i].row);
            QCOMPARE(std::bit_cast<std::uint32_t>(found[query][i].similarity),
                     std::bit_cast<std::uint32_t>(expected[query][i].similarity));
        }
    }
}

} // namespace

class ExactScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNearInAnEmptyTable()
    {
        const ChunkTable table(32);
        const base::Matrix queries = test::clusteredRows(1, 2, 32);
        const auto nearest = exactNearest(table, queries, 5);
        QCOMPARE(nearest->size(), std::size_t{2});
        QVERIFY(nearest->front().empty() && nearest->back().empty());
        QVERIFY(maxMeanWithAll(table, queries)->empty());
        QVERIFY(exactNearest(test::makeTable(queries, 1), base::Matrix(0, 32), 5)->empty());
    }

    void askingForNothingOrTooMuchIsFine()
    {
        const base::Matrix rows = test::clusteredRows(1, 7, 32);
        const ChunkTable table = test::makeTable(rows, 3);
        QVERIFY(exactNearest(table, rows, 0)->front().empty());
        QCOMPARE(exactNearest(table, rows, 100)->front().size(), std::size_t{7});
    }

    void agreesWithSortingAllCosines()
    {
        const ChunkTable table = test::makeTable(test::clusteredRows(1, 20'000, 96), 21);
        const base::Matrix queries = test::clusteredRows(2, 6, 96);
        const auto nearest = exactNearest(table, queries, 50).value();
        for (std::size_t query = 0; query < queries.rows; ++query) {
            std::vector<Neighbour> all;
            for (std::uint32_t row = 0; row < table.rowCount(); ++row)
                all.push_back({row, static_cast<float>(cosine(table, row, queries.row(query)))});
            std::sort(all.begin(), all.end(), isBetter);
            QCOMPARE(nearest[query].size(), std::size_t{50});
            QVERIFY(std::is_sorted(nearest[query].begin(), nearest[query].end(), isBetter));
            for (std::size_t i = 0; i < 50; ++i) {
                QVERIFY(std::abs(nearest[query][i].similarity - all[i].similarity) < 1e-6F);
                QVERIFY(std::abs(cosine(table, nearest[query][i].row, queries.row(query)) -
                                 double{all[i].similarity}) < 1e-6);
            }
        }
    }

    void aRowFindsItself()
    {
        const base::Matrix rows = test::clusteredRows(1, 9000, 64);
        const ChunkTable table = test::makeTable(rows, 10);
        base::Matrix queries(300, 64);
        for (std::size_t query = 0; query < queries.rows; ++query)
            std::ranges::copy(rows.row(query * 30 + 7), queries.row(query).begin());
        const auto nearest = exactNearest(table, queries, 1).value();
        for (std::uint32_t query = 0; query < queries.rows; ++query)
            QCOMPARE(nearest[query].front().row, query * 30 + 7);
    }

    void equalRowsComeInTheirOrder()
    {
        base::Matrix rows(10'000, 16, 0.25F);
        const ChunkTable table = test::makeTable(rows, 100);
        base::Matrix query(1, 16, 0.25F);
        const auto nearest = exactNearest(table, query, 300)->front();
        for (std::uint32_t i = 0; i < 300; ++i) {
            QCOMPARE(nearest[i].row, i);
            QCOMPARE(nearest[i].similarity, 1.0F);
        }
    }

    void everyRunGivesTheSame()
    {
        const ChunkTable table = test::makeTable(test::clusteredRows(1, 20'000, 64), 30);
        const base::Matrix queries = test::clusteredRows(2, 3, 64);
        const auto first = exactNearest(table, queries, 40).value();
        for (int turn = 0; turn < 5; ++turn) {
            const auto again = exactNearest(table, queries, 40).value();
            for (std::size_t query = 0; query < 3; ++query) {
                for (std::size_t i = 0; i < 40; ++i) {
                    QCOMPARE(again[query][i].row, first[query][i].row);
                    QCOMPARE(again[query][i].similarity, first[query][i].similarity);
                }
            }
        }
    }

    void rowsThatAreNoNumbersAreLeftOut()
    {
        ChunkTable table(16);
        const std::vector<std::uint16_t> notANumber(16, 0x7E00);
        const std::vector<std::uint16_t> ones(16, 0x3C00);
        table.append(TrackId{1}, notANumber);
        table.append(TrackId{2}, ones);
        for (const bool hasCodes : {false, true}) {
            if (hasCodes)
                table.makeCodes();
            const auto nearest = exactNearest(table, base::Matrix(1, 16, 0.25F), 5)->front();
            QCOMPARE(nearest.size(), std::size_t{1});
            QCOMPARE(nearest.front().row, 1U);
        }
    }

    void codesChangeNothing_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<bool>("isHard");
        for (const int dimension : {16, 100, 512}) {
            QTest::addRow("clustered, %d", dimension) << dimension << false;
            QTest::addRow("hard, %d", dimension) << dimension << true;
        }
    }

    void codesChangeNothing()
    {
        QFETCH(int, dimension);
        QFETCH(bool, isHard);
        const auto width = static_cast<std::size_t>(dimension);
        const base::Matrix rows = isHard ? hardRows(9'000, width) : test::clusteredRows(1, 9'000, width);
        base::Matrix queries = test::clusteredRows(2, 7, width);
        std::ranges::copy(rows.row(0), queries.row(1).begin());
        std::ranges::copy(rows.row(10), queries.row(2).begin());
        std::ranges::fill(queries.row(3), 0.0F);
        for (const std::size_t count : {1, 50, 3'000, 9'000}) {
            const ChunkTable table = test::makeTable(rows, 23);
            QVERIFY(!table.codes(table.runs()[0]));
            const auto without = exactNearest(table, queries, count).value();
            table.makeCodes();
            compareBits(exactNearest(table, queries, count).value(), without);
        }
    }

    void equalRowsComeInTheirOrderFromCodes()
    {
        const ChunkTable table = test::makeTable(base::Matrix(10'000, 16, 0.25F), 100);
        table.makeCodes();
        const auto nearest = exactNearest(table, base::Matrix(1, 16, 0.25F), 300)->front();
        for (std::uint32_t i = 0; i < 300; ++i)
            QCOMPARE(nearest[i].row, i);
    }

    void blocksWithCodesAndWithoutAreScannedTogether()
    {
        constexpr std::size_t dimension = 64;
        const base::Matrix rows = test::clusteredRows(1, 8'000, dimension);
        const ChunkTable before = test::makeTable(rows, 20);
        ChunkTable after(dimension); // as after a commit
        for (const ChunkTable::Track& track : before.tracks())
            after.append(before, track);
        std::vector<std::uint16_t> added(100 * dimension);
        toHalf(test::clusteredRows(3, 100, dimension).values, added);
        after.append(TrackId{1'000}, added);
        const base::Matrix queries = test::clusteredRows(2, 3, dimension);
        const auto without = exactNearest(after, queries, 200).value();
        before.makeCodes();
        QVERIFY(after.codes(after.runs().front()));
        QVERIFY(!after.codes(after.runs().back()));
        compareBits(exactNearest(after, queries, 200).value(), without);
    }

    void similaritiesAreTheCosinesQueryByRow()
    {
        const ChunkTable table = test::makeTable(test::clusteredRows(1, 50, 48), 20); // 20, 20, 10
        const base::Matrix queries = test::clusteredRows(2, 7, 48);
        const ChunkTable::Track& track = table.tracks()[2];
        const base::Matrix found = similarities(table, track, queries);
        QCOMPARE(found.rows, std::size_t{7});
        QCOMPARE(found.columns, std::size_t{10});
        for (std::size_t query = 0; query < 7; ++query) {
            for (std::uint32_t row = 0; row < 10; ++row)
                QVERIFY(std::abs(found(query, row) -
                                 cosine(table, track.firstRow + row, queries.row(query))) < 1e-6);
        }
    }

    void theShorterSideOfMaxMeanComesFirst()
    {
        const ChunkTable table =
            test::makeTable(test::clusteredRows(1, 10'003, 48), 12); // the last one shorter
        for (const std::size_t queryCount : {1, 5, 12, 13, 30}) {
            const base::Matrix queries = test::clusteredRows(2, queryCount, 48);
            const auto scores = maxMeanWithAll(table, queries).value();
            QCOMPARE(scores.size(), table.tracks().size());
            for (std::size_t i = 0; i < scores.size(); i += 97)
                QVERIFY(std::abs(scores[i] - maxMean(table, table.tracks()[i], queries)) < 1e-6);
            QVERIFY(std::abs(scores.back() - maxMean(table, table.tracks().back(), queries)) < 1e-6);
        }
    }

    void aTrackWithoutChunksScoresZero()
    {
        ChunkTable table(16);
        table.append(TrackId{1}, {});
        QCOMPARE(maxMeanWithAll(table, base::Matrix(1, 16, 0.25F))->front(), 0.0F);
    }

    void aSetTokenCancels()
    {
        const ChunkTable table = test::makeTable(test::clusteredRows(1, 100, 16), 10);
        const base::Matrix queries = test::clusteredRows(2, 1, 16);
        base::CancellationSource source;
        QVERIFY(exactNearest(table, queries, 5, source.token()));
        source.cancel();
        QVERIFY(exactNearest(table, queries, 5, source.token()).error().code == base::ErrorCode::Cancelled);
        QVERIFY(maxMeanWithAll(table, queries, source.token()).error().code == base::ErrorCode::Cancelled);
    }

    void theSimdHasAName() { QVERIFY(QStringList({"AVX-512", "AVX2", "portable"}).contains(simdName())); }

    void workIsDoneOncePerThread()
    {
        std::vector<std::atomic<int>> calls(8);
        runOnThreads(8, [&](std::size_t thread) { ++calls[thread]; });
        for (const auto& count : calls)
            QCOMPARE(count.load(), 1);
        QCOMPARE(threadCountFor(0, 100), std::size_t{1});
        QCOMPARE(threadCountFor(99, 100), std::size_t{1});
        QVERIFY(threadCountFor(1'000'000, 1) >= 1);
    }
};

QTEST_GUILESS_MAIN(ExactScanTest)
#include "exact_scan_test.moc"
