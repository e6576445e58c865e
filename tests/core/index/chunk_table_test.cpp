// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/chunk_table.h"

#include "tests/core/index/test_rows.h"

#include <QTest>

#include <algorithm>

using namespace coverscope;
using namespace coverscope::index;

class ChunkTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTableHasNothing()
    {
        const ChunkTable table(512);
        QCOMPARE(table.dimension(), 512U);
        QCOMPARE(table.rowCount(), 0U);
        QVERIFY(table.tracks().empty());
        QVERIFY(table.find(TrackId{1}) == nullptr);
        QVERIFY(table.runs().empty());
    }

    void rowsBelongToTheirTracks()
    {
        const base::Matrix rows = test::clusteredRows(1, 7, 5);
        const ChunkTable table = test::makeTable(rows, 3); // 3, 3, 1
        QCOMPARE(table.rowCount(), 7U);
        QCOMPARE(table.tracks().size(), std::size_t{3});
        QCOMPARE(table.trackOfRow(0), 0U);
        QCOMPARE(table.trackOfRow(2), 0U);
        QCOMPARE(table.trackOfRow(3), 1U);
        QCOMPARE(table.trackOfRow(6), 2U);
        const ChunkTable::Track* last = table.find(TrackId{3});
        QVERIFY(last != nullptr);
        QCOMPARE(last->firstRow, 6U);
        QCOMPARE(last->rowCount, 1U);
        QCOMPARE(table.rows(*last).size(), std::size_t{5});
        QCOMPARE(table.runs().size(), std::size_t{1}); // they lie one after the other
        QCOMPARE(table.runs()[0].rowCount, 7U);
        QCOMPARE(table.rows(*last).data(), table.runs()[0].rows + 30);
        QCOMPARE(table.row(6).data(), table.rows(*last).data());
        QVERIFY(table.find(TrackId{4}) == nullptr);
    }

    void aTrackWithoutRowsIsKnown()
    {
        ChunkTable table(4);
        table.append(TrackId{9}, {});
        table.append(TrackId{10}, std::vector<std::uint16_t>(4, 0x3C00));
        QCOMPARE(table.find(TrackId{9})->rowCount, 0U);
        QVERIFY(table.embeddings(*table.find(TrackId{9})).isEmpty());
        QCOMPARE(table.trackOfRow(0), 1U);
    }

    void rowsOfZerosAreLeftOutAndTheOthersKnowTheirChunk()
    {
        std::vector<std::uint16_t> rows(5 * 4, 0x3800);
        std::fill_n(rows.begin(), 4, std::uint16_t{0});              // chunk 0
        std::fill_n(rows.begin() + 2 * 4, 4, std::uint16_t{0x8000}); // chunk 2: minus zero
        ChunkTable table(4);
        table.append(TrackId{1}, rows);
        table.append(TrackId{2}, std::vector<std::uint16_t>(8, 0));
        table.append(TrackId{3}, std::vector<std::uint16_t>(4, 0x3C00));
        QCOMPARE(table.rowCount(), 4U);
        QCOMPARE(table.find(TrackId{1})->rowCount, 3U);
        QCOMPARE(table.chunkOfRow(0), 1U);
        QCOMPARE(table.chunkOfRow(1), 3U);
        QCOMPARE(table.chunkOfRow(2), 4U);
        QCOMPARE(table.find(TrackId{2})->rowCount, 0U);
        QCOMPARE(table.find(TrackId{3})->firstRow, 3U);
        QCOMPARE(table.chunkOfRow(3), 0U);

        ChunkTable copy(4);
        copy.append(table, *table.find(TrackId{3}));
        copy.append(table, *table.find(TrackId{1}));
        QCOMPARE(copy.rowCount(), 4U);
        QCOMPARE(copy.chunkOfRow(1), 1U);
        QCOMPARE(copy.chunkOfRow(3), 4U);
        QVERIFY(std::ranges::equal(copy.rows(*copy.find(TrackId{1})), table.rows(*table.find(TrackId{1}))));
    }

    void tablesShareTheBlocksOfTheirRows()
    {
        constexpr std::uint32_t dimension = 4096; // 1024 rows a block
        const base::Matrix rows = test::clusteredRows(3, 3000, dimension, 2);
        const ChunkTable whole = test::makeTable(rows, 300); // three tracks a block
        QCOMPARE(whole.blockCount(), std::size_t{4});
        QCOMPARE(whole.runs().size(), std::size_t{4});
        ChunkTable part(dimension);
        for (const std::int64_t id : {1, 2, 3, 7, 5, 6, 10})
            part.append(whole, *whole.find(TrackId{id}));
        QCOMPARE(part.blockCount(), std::size_t{4});
        QCOMPARE(part.rowCount(), 2100U);
        QCOMPARE(part.runs().size(), std::size_t{4}); // 1 2 3, 7, 5 6, 10
        std::uint32_t row = 0;
        for (const ChunkTable::Run& run : part.runs()) {
            QCOMPARE(run.firstRow, row);
            row += run.rowCount;
        }
        QCOMPARE(row, part.rowCount());
        for (const ChunkTable::Track& track : part.tracks())
            QCOMPARE(part.rows(track).data(), whole.rows(*whole.find(track.id)).data()); // no copy
        part.append(TrackId{11}, std::vector<std::uint16_t>(dimension, 0x3C00)); // into a block of its own
        QCOMPARE(part.blockCount(), std::size_t{5});
        QCOMPARE(part.row(2100)[0], std::uint16_t{0x3C00});
    }

    void aBlockThatIsMostlyUnusedIsGivenUp()
    {
        constexpr std::uint32_t dimension = 4096;
        ChunkTable made = test::makeTable(test::clusteredRows(4, 900, dimension, 2), 300);
        const std::uint16_t* const before = made.rows(*made.find(TrackId{2})).data();
        ChunkTable third(dimension);
        third.append(made, *made.find(TrackId{2}));
        QCOMPARE(third.rows(third.tracks()[0]).data(), before); // a table that drops tracks keeps the block
        ChunkTable next(dimension);
        next.append(third, third.tracks()[0]); // and the one after it does not
        QVERIFY(next.rows(next.tracks()[0]).data() != before);
        QVERIFY(std::ranges::equal(next.rows(next.tracks()[0]), made.rows(*made.find(TrackId{2}))));
    }

    void codesBelongToTheirRowsAndAreSharedWithTheirBlocks()
    {
        constexpr std::uint32_t dimension = 4096; // 1024 rows a block
        const ChunkTable whole = test::makeTable(test::clusteredRows(3, 3000, dimension, 2), 300);
        QVERIFY(!whole.codes(whole.runs()[0]));
        ChunkTable part(dimension);
        for (const std::int64_t id : {2, 3, 7})
            part.append(whole, *whole.find(TrackId{id}));
        part.append(TrackId{11}, std::vector<std::uint16_t>(dimension, 0x3C00));
        whole.makeCodes();
        QVERIFY(part.codes(part.runs()[0]));
        QVERIFY(!part.codes(part.runs()[2])); // its own block
        part.makeCodes();
        for (const ChunkTable::Run& run : part.runs()) {
            for (std::uint32_t k = 0; k < run.rowCount; k += 100) {
                ChunkTable::Run piece = run;
                piece.rows += std::size_t{k} * dimension;
                const CodedRows coded = part.codes(piece).value();
                const RowCodes alone(part.row(run.firstRow + k), dimension);
                QCOMPARE(*coded.scales, *alone.from(0).scales);
                QCOMPARE(*coded.losses, *alone.from(0).losses);
                QVERIFY(std::equal(coded.codes, coded.codes + dimension, alone.from(0).codes));
            }
        }
        QCOMPARE(part.codes(part.runs()[0])->codes, whole.codes(whole.runs()[0])->codes + 300 * dimension);
    }

    void blocksThatAreScannedAgainAndAgainGetCodes()
    {
        const ChunkTable table = test::makeTable(test::clusteredRows(3, 40, 64), 10);
        table.countScan();
        QVERIFY(!table.codes(table.runs()[0]));
        for (int turn = 0; turn < 20; ++turn)
            table.countScan();
        QVERIFY(table.codes(table.runs()[0]));
    }

    void rowsThatComeAfterTheCodesGetTheirOwn()
    {
        const base::Matrix rows = test::clusteredRows(3, 20, 64);
        ChunkTable table = test::makeTable(rows, 10);
        table.makeCodes();
        table.append(TrackId{3}, std::vector<std::uint16_t>(64, 0x3C00));
        QCOMPARE(table.blockCount(), std::size_t{2});
        QVERIFY(!table.codes(table.runs()[1]));
        table.makeCodes();
        QCOMPARE(table.codes(table.runs()[1])->codes[63], std::int8_t{127});
    }

    void embeddingsAreTheRowsWithinFloat16()
    {
        const base::Matrix rows = test::clusteredRows(2, 4, 33);
        const ChunkTable table = test::makeTable(rows, 2);
        const base::Matrix second = table.embeddings(table.tracks()[1]);
        QCOMPARE(second.rows, std::size_t{2});
        QCOMPARE(second.columns, std::size_t{33});
        for (std::size_t row = 0; row < 2; ++row) {
            for (std::size_t column = 0; column < 33; ++column)
                QVERIFY(std::abs(second(row, column) - rows(row + 2, column)) <= 1.0F / 2048.0F);
        }
    }
};

QTEST_GUILESS_MAIN(ChunkTableTest)
#include "chunk_table_test.moc"
