// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/candidates.h"

#include "tests/core/index/test_rows.h"

#include <QTest>

#include <algorithm>

using namespace coverscope;
using namespace coverscope::search;

namespace {

constexpr std::size_t dimension = 32;
constexpr std::size_t rowsOfTrack = 5;

std::shared_ptr<const index::ChunkTable> table(std::size_t rowCount)
{
    return std::make_shared<const index::ChunkTable>(
        test::makeTable(test::clusteredRows(1, rowCount, dimension), rowsOfTrack));
}

// Asks with rows of the table itself.
Query asking(const index::ChunkTable& chunks, std::vector<std::uint32_t> rows)
{
    Query query;
    query.embeddings = base::Matrix(rows.size(), dimension);
    for (std::size_t k = 0; k < rows.size(); ++k)
        index::toFloat(chunks.row(rows[k]), query.embeddings.row(k));
    return query;
}

// By their definition: for each chunk of the query the owners of the nearest rows that are not left out.
std::vector<std::uint32_t> expected(const index::ChunkTable& chunks, const Query& query, std::size_t count,
                                    std::optional<TrackId> leftOut)
{
    std::vector<std::uint32_t> owners;
    for (std::size_t k = 0; k < query.embeddings.rows; ++k) {
        std::vector<std::pair<float, std::uint32_t>> rows; // the worst first
        for (const index::ChunkTable::Track& track : chunks.tracks()) {
            if (leftOut && track.id == *leftOut)
                continue;
            const base::Matrix cosines = index::similarities(chunks, track, query.embeddings);
            for (std::uint32_t row = 0; row < track.rowCount; ++row)
                rows.push_back({-cosines(k, row), track.firstRow + row});
        }
        std::sort(rows.begin(), rows.end());
        for (std::size_t i = 0; i < std::min(count, rows.size()); ++i)
            owners.push_back(chunks.trackOfRow(rows[i].second));
    }
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    return owners;
}

} // namespace

class CandidatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyOwnTheNearestChunksOfEachChunkOfTheQuery()
    {
        const auto chunks = table(400);
        const Query query = asking(*chunks, {3, 200, 399});
        SearchOptions options;
        for (const std::size_t count : {1, 7, 50}) {
            options.candidates = count;
            const auto found = findCandidates(query, *chunks, nullptr, options, {});
            QVERIFY(found);
            QVERIFY(!found->usedGraph);
            QCOMPARE(found->tracks, expected(*chunks, query, count, {}));
        }
    }

    void whatIsLeftOutTakesNoPlace()
    {
        const auto chunks = table(400);
        const Query query = asking(*chunks, {12, 13}); // of track 3
        SearchOptions options;
        options.candidates = 4; // fewer than the rows of the track that is left out
        options.leftOut = TrackId{3};
        const auto found = findCandidates(query, *chunks, nullptr, options, {});
        QVERIFY(found);
        QVERIFY(!std::ranges::binary_search(found->tracks, 2U));
        QCOMPARE(found->tracks, expected(*chunks, query, 4, options.leftOut));
    }

    void aLibrarySmallerThanWhatIsAskedForIsTakenWhole()
    {
        const auto chunks = table(12);
        SearchOptions options;
        options.candidates = 0; // at least one
        QCOMPARE(findCandidates(asking(*chunks, {11}), *chunks, nullptr, options, {})->tracks,
                 std::vector{2U});
        options.candidates = 1000;
        QCOMPARE(findCandidates(asking(*chunks, {11}), *chunks, nullptr, options, {})->tracks,
                 (std::vector{0U, 1U, 2U}));
    }

    void theGraphIsAskedWhereItIsWantedAndTheRestExactly()
    {
        const auto known = table(300);
        const auto graph = index::HnswGraph::build(known);
        QVERIFY(graph);
        index::ChunkTable grown(dimension);
        for (const index::ChunkTable::Track& track : known->tracks())
            grown.append(*known, track);
        const base::Matrix rows = test::clusteredRows(2, rowsOfTrack, dimension);
        std::vector<std::uint16_t> halves(rows.values.size());
        index::toHalf(rows.values, halves);
        grown.append(TrackId{1000}, halves); // which the graph does not know
        const Query query = asking(grown, {301, 4});

        SearchOptions options;
        options.candidates = 5;
        const auto byGraph = [&](SearchMode mode, std::uint32_t threshold) {
            options.mode = mode;
            options.hnswThreshold = threshold;
            return *findCandidates(query, grown, graph->get(), options, {});
        };
        const Candidates found = byGraph(SearchMode::Hnsw, 0);
        QVERIFY(found.usedGraph);
        QVERIFY(std::ranges::binary_search(found.tracks, 60U)); // the new one
        QVERIFY(std::ranges::binary_search(found.tracks, 0U));
        QVERIFY(!byGraph(SearchMode::Exact, 0).usedGraph);
        QVERIFY(!byGraph(SearchMode::Automatic, 306).usedGraph);
        QVERIFY(byGraph(SearchMode::Automatic, 305).usedGraph);
        QCOMPARE(byGraph(SearchMode::Exact, 0).tracks, expected(grown, query, 5, {}));
    }

    void cancellingEndsIt()
    {
        const auto chunks = table(100);
        base::CancellationSource source;
        source.cancel();
        const auto found = findCandidates(asking(*chunks, {1}), *chunks, nullptr, {}, source.token());
        QVERIFY(!found);
        QCOMPARE(found.error().code, base::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(CandidatesTest)
#include "candidates_test.moc"
