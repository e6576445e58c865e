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
        QVERIFY(table.data().empty());
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
        QCOMPARE(table.rows(*last).data(), table.data().data() + 30);
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
