// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/hnsw_graph.h"

#include "core/base/path_text.h"
#include "core/index/best_rows.h"
#include "tests/core/index/file_size_limit.h"
#include "tests/core/index/test_rows.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>
#include <fstream>
#include <random>
#include <set>
#include <thread>

using namespace coverscope;
using namespace coverscope::index;
using base::ErrorCode;

namespace {

using Lists = std::vector<std::vector<Neighbour>>;

bool same(const Lists& a, const Lists& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& first, const auto& second) {
        return std::equal(first.begin(), first.end(), second.begin(), second.end(),
                          [](const Neighbour& x, const Neighbour& y) {
                              return x.row == y.row && x.similarity == y.similarity;
                          });
    });
}

// Share of the rows of the exact lists that are in the others.
double recall(const Lists& exact, const Lists& approximate)
{
    std::size_t found = 0;
    std::size_t total = 0;
    for (std::size_t query = 0; query < exact.size(); ++query) {
        std::set<std::uint32_t> rows;
        for (const Neighbour& neighbour : approximate[query])
            rows.insert(neighbour.row);
        for (const Neighbour& neighbour : exact[query])
            found += rows.count(neighbour.row);
        total += exact[query].size();
    }
    return static_cast<double>(found) / static_cast<double>(total);
}

QByteArray bytesOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.native()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Written with the checksum that fits: by someone who may write the catalogue as well.
QByteArray writeWithChecksum(const std::filesystem::path& path, const QByteArray& bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc).write(bytes.constData(), bytes.size());
    return "rows1-" + QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex();
}

template <typename T>
QByteArray withNumber(QByteArray bytes, qsizetype offset, T value)
{
    std::memcpy(bytes.data() + offset, &value, sizeof value);
    return bytes;
}

} // namespace

class HnswGraphTest : public QObject
{
    Q_OBJECT

private:
    static constexpr std::size_t dimension = 64;
    QTemporaryDir m_temporary;
    std::filesystem::path m_path;
    std::shared_ptr<const ChunkTable> m_table;
    std::shared_ptr<const HnswGraph> m_graph;
    base::Matrix m_queries;

private Q_SLOTS:
    void initTestCase()
    {
        m_path = base::pathFromQString(m_temporary.path()) / "graph.hnsw";
        m_table = std::make_shared<const ChunkTable>(
            test::makeTable(test::clusteredRows(1, 4000, dimension, 60), 25));
        m_queries = test::clusteredRows(2, 20, dimension, 60);
        auto graph = HnswGraph::build(m_table);
        QVERIFY(graph);
        m_graph = *graph;
    }

    void anEmptyTableGivesAnEmptyGraph()
    {
        const auto table = std::make_shared<const ChunkTable>(dimension);
        const auto graph = HnswGraph::build(table);
        QVERIFY(graph);
        QCOMPARE((*graph)->rowCount(), 0U);
        const auto nearest = (*graph)->nearest(m_queries, 5);
        QCOMPARE(nearest->size(), m_queries.rows);
        QVERIFY(nearest->front().empty());
        const auto checksum = (*graph)->save(m_path);
        QVERIFY(checksum);
        const auto loaded = HnswGraph::load(m_path, *checksum, table);
        QVERIFY(loaded);
        QVERIFY((*loaded)->nearest(m_queries, 5)->front().empty());
    }

    void aSingleRowIsFound()
    {
        const base::Matrix row = test::clusteredRows(3, 1, dimension);
        const auto graph = HnswGraph::build(std::make_shared<const ChunkTable>(test::makeTable(row, 1)));
        const auto nearest = (*graph)->nearest(row, 50).value();
        QCOMPARE(nearest.front().size(), std::size_t{1});
        QCOMPARE(nearest.front().front().row, 0U);
        QVERIFY((*graph)->nearest(row, 0)->front().empty());
        QVERIFY((*graph)->nearest(base::Matrix(0, dimension), 5)->empty());
    }

    void findsNearlyAllOfTheExactNeighbours()
    {
        const auto exact = exactNearest(*m_table, m_queries, 50).value();
        const auto approximate = m_graph->nearest(m_queries, 50).value();
        const double share = recall(exact, approximate);
        QVERIFY2(share >= 0.95, qPrintable(QString::number(share)));
        for (const auto& list : approximate) {
            QCOMPARE(list.size(), std::size_t{50});
            QVERIFY(std::is_sorted(list.begin(), list.end(), isBetter));
        }
    }

    void similaritiesAreThoseOfTheExactScan()
    {
        const auto exact = exactNearest(*m_table, m_queries, m_table->rowCount()).value();
        const auto approximate = m_graph->nearest(m_queries, 50).value();
        for (std::size_t query = 0; query < m_queries.rows; ++query) {
            std::vector<float> similarityOfRow(m_table->rowCount());
            for (const Neighbour& neighbour : exact[query])
                similarityOfRow[neighbour.row] = neighbour.similarity;
            for (const Neighbour& neighbour : approximate[query])
                QCOMPARE(neighbour.similarity, similarityOfRow[neighbour.row]);
        }
    }

    void moreThanThereIsGivesAllOrNearlyAll()
    {
        const auto nearest = m_graph->nearest(m_queries, 10'000).value();
        for (const auto& list : nearest)
            QVERIFY(list.size() > 3900 && list.size() <= 4000);
    }

    void aSavedGraphAnswersAsBefore()
    {
        const auto checksum = m_graph->save(m_path);
        QVERIFY2(checksum, checksum ? "" : qPrintable(checksum.error().message));
        QVERIFY(!std::filesystem::exists(m_path.native() + ".part"));
        const auto loaded = HnswGraph::load(m_path, *checksum, m_table);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        QCOMPARE((*loaded)->rowCount(), 4000U);
        QVERIFY(same((*loaded)->nearest(m_queries, 50).value(), m_graph->nearest(m_queries, 50).value()));
        // Saved again it is the same file.
        QCOMPARE((*loaded)->save(m_path).value(), *checksum);
    }

    void aGrownTableIsFineAndAShorterOneIsNot()
    {
        const auto checksum = m_graph->save(m_path).value();
        ChunkTable grown(dimension);
        for (const ChunkTable::Track& track : m_table->tracks())
            grown.append(*m_table, track);
        grown.append(TrackId{1000}, std::vector<std::uint16_t>(10 * dimension, 0x3000));
        const auto loaded =
            HnswGraph::load(m_path, checksum, std::make_shared<const ChunkTable>(std::move(grown)));
        QVERIFY(loaded);
        QCOMPARE((*loaded)->rowCount(), 4000U);
        QVERIFY(same((*loaded)->nearest(m_queries, 50).value(), m_graph->nearest(m_queries, 50).value()));
        const auto shorter = std::make_shared<const ChunkTable>(
            test::makeTable(test::clusteredRows(1, 3999, dimension, 60), 25));
        QVERIFY(HnswGraph::load(m_path, checksum, shorter).error().code == ErrorCode::Corrupt);
    }

    void damagedFilesAreFoundBeforeHnswlibSeesThem()
    {
        const auto checksum = m_graph->save(m_path).value();
        const auto size = std::filesystem::file_size(m_path);
        for (const std::uintmax_t offset : {std::uintmax_t{0}, std::uintmax_t{9}, std::uintmax_t{16},
                                            std::uintmax_t{60}, size / 2, size - 1}) {
            std::fstream file(m_path, std::ios::in | std::ios::out | std::ios::binary);
            file.seekg(static_cast<std::streamoff>(offset));
            const int byte = file.get();
            file.seekp(static_cast<std::streamoff>(offset));
            file.put(static_cast<char>(byte ^ 0x40)).flush();
            const auto loaded = HnswGraph::load(m_path, checksum, m_table);
            QVERIFY(!loaded);
            QVERIFY(loaded.error().code == ErrorCode::Corrupt);
            file.seekp(static_cast<std::streamoff>(offset));
            file.put(static_cast<char>(byte));
        }
        QVERIFY(HnswGraph::load(m_path, checksum, m_table));
        for (const std::uintmax_t length : {size - 1, size / 2, std::uintmax_t{10}, std::uintmax_t{0}}) {
            std::filesystem::resize_file(m_path, length);
            QVERIFY(HnswGraph::load(m_path, checksum, m_table).error().code == ErrorCode::Corrupt);
        }
    }

    void craftedFilesAreRefusedThoughTheirChecksumIsRight()
    {
        QVERIFY(m_graph->save(m_path));
        const QByteArray bytes = bytesOf(m_path);
        QVERIFY(HnswGraph::load(m_path, writeWithChecksum(m_path, bytes), m_table));
        constexpr auto huge = std::numeric_limits<std::uint64_t>::max();
        constexpr qsizetype headerSize = 96;
        const std::array numbers = {0, 8, 16, 24, 32, 40, 56, 64, 72, 88}; // of eight bytes in the header
        for (const int offset : numbers) {
            std::uint64_t right = 0;
            std::memcpy(&right, bytes.constData() + offset, sizeof right);
            for (const std::uint64_t wrong :
                 {std::uint64_t{0}, right + 1, right * 1000 + 7, huge, huge / 8}) {
                if (wrong == right || (offset == 88 && wrong != 0 && wrong < huge / 8))
                    continue; // the breadth of building says nothing of the file
                const QByteArray checksum = writeWithChecksum(m_path, withNumber(bytes, offset, wrong));
                const auto loaded = HnswGraph::load(m_path, checksum, m_table);
                QVERIFY2(!loaded, qPrintable(QStringLiteral("%1: %2").arg(offset).arg(wrong)));
                QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
            }
        }
        constexpr auto rows = std::numeric_limits<std::uint32_t>::max();
        for (const QByteArray& crafted :
             {withNumber(bytes, 48, std::int32_t{40}), // the highest level
              withNumber(bytes, 52, rows),             // where to enter
              withNumber(bytes, headerSize, rows),     // how many links
              withNumber(bytes, headerSize + 4, rows), // where the first one leads
              bytes.left(bytes.size() - 4), bytes + QByteArray(4, '\0'), bytes.left(50), QByteArray()}) {
            const QByteArray checksum = writeWithChecksum(m_path, crafted);
            QCOMPARE(HnswGraph::load(m_path, checksum, m_table).error().code, ErrorCode::Corrupt);
        }
    }

    void whateverIsLoadedCanBeSearched()
    {
        QVERIFY(m_graph->save(m_path));
        const QByteArray bytes = bytesOf(m_path);
        std::mt19937 random(7);
        int loadedCount = 0;
        for (int round = 0; round < 200; ++round) {
            QByteArray crafted = bytes;
            for (int k = 0; k < 1 + round % 3; ++k)
                crafted[static_cast<qsizetype>(random() % static_cast<std::uint32_t>(bytes.size()))] =
                    static_cast<char>(random());
            const auto loaded = HnswGraph::load(m_path, writeWithChecksum(m_path, crafted), m_table);
            if (!loaded)
                continue;
            ++loadedCount;
            const auto found = (*loaded)->nearest(m_queries, 20);
            QVERIFY(found);
            for (const auto& list : *found) {
                for (const Neighbour& neighbour : list)
                    QVERIFY(neighbour.row < m_table->rowCount());
            }
        }
        QVERIFY(loadedCount > 0); // a link that leads elsewhere is as good as any
    }

    void anotherChecksumOrNoFileIsRefused()
    {
        const auto checksum = m_graph->save(m_path).value();
        QVERIFY(HnswGraph::load(m_path, {}, m_table).error().code == ErrorCode::Corrupt);
        QVERIFY(HnswGraph::load(m_path, checksum.mid(6), m_table).error().code == ErrorCode::Corrupt);
        std::filesystem::remove(m_path);
        QVERIFY(HnswGraph::load(m_path, checksum, m_table).error().code == ErrorCode::FileNotFound);
    }

    void aFullDriveIsNoticedAndTheFormerFileStays()
    {
        const auto checksum = m_graph->save(m_path).value();
        {
            const test::FileSizeLimit limit(100'000);
            const auto failed = m_graph->save(m_path);
            QVERIFY(!failed);
            QVERIFY(failed.error().code == ErrorCode::NoSpaceLeft);
        }
        QVERIFY(!std::filesystem::exists(m_path.native() + ".part"));
        QVERIFY(HnswGraph::load(m_path, checksum, m_table));
        const auto nowhere = m_graph->save(m_path.parent_path() / "missing" / "graph.hnsw");
        QVERIFY(nowhere.error().code == ErrorCode::FileNotFound);
    }

    void searchesFromManyThreadsGiveTheSame()
    {
        const auto expected = m_graph->nearest(m_queries, 50).value();
        std::array<bool, 4> right{};
        std::vector<std::thread> threads;
        for (bool& result : right) {
            threads.emplace_back([&] {
                bool all = true;
                for (int turn = 0; turn < 5; ++turn)
                    all = all && same(m_graph->nearest(m_queries, 50).value(), expected);
                result = all;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(right, (std::array<bool, 4>{true, true, true, true}));
    }

    void queriesOfAnotherModelAreRefused()
    {
        const auto refused = m_graph->nearest(base::Matrix(1, dimension / 2, 0.1F), 5);
        QVERIFY(refused.error().code == ErrorCode::InvalidArgument);
    }

    void buildingCanBeCancelledAndReportsItsProgress()
    {
        base::CancellationSource source;
        double last = -1.0;
        bool inOrder = true;
        const auto cancelled =
            HnswGraph::build(m_table, {}, source.token(), [&](const base::Progress& progress) {
                inOrder =
                    inOrder && progress.done > last && progress.total == 4000.0 && !progress.text.isEmpty();
                last = progress.done;
                if (progress.done > 1000.0)
                    source.cancel();
            });
        QVERIFY(!cancelled);
        QVERIFY(cancelled.error().code == ErrorCode::Cancelled);
        QVERIFY(inOrder);
        QVERIFY(last > 1000.0 && last < 4000.0);
    }

    void senselessSettingsAreMadeUsable()
    {
        const auto table =
            std::make_shared<const ChunkTable>(test::makeTable(test::clusteredRows(5, 300, dimension), 10));
        const auto graph = HnswGraph::build(table, {0, -1, 0});
        QVERIFY(graph);
        QCOMPARE((*graph)->nearest(m_queries, 3)->front().size(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(HnswGraphTest)
#include "hnsw_graph_test.moc"
