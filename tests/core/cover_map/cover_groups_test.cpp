// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/cover_groups.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace coverscope;
using namespace coverscope::cover_map;

namespace {

TrackId id(std::int64_t number)
{
    return TrackId{number};
}

std::vector<CoverEdge> clique(std::int64_t first, std::int64_t count, double probability)
{
    std::vector<CoverEdge> edges;
    for (std::int64_t a = first; a < first + count; ++a) {
        for (std::int64_t b = a + 1; b < first + count; ++b)
            edges.push_back({id(a), id(b), probability});
    }
    return edges;
}

std::vector<std::vector<TrackId>> tracksOf(const CoverGrouping& grouping)
{
    std::vector<std::vector<TrackId>> tracks;
    for (const CoverGroup& group : grouping.groups)
        tracks.push_back(group.tracks);
    return tracks;
}

} // namespace

class CoverGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing()
    {
        const auto grouping = groupCovers({}, 0.5);
        QVERIFY(grouping);
        QVERIFY(grouping->groups.empty());
        QVERIFY(grouping->edges.empty());
    }

    void cliquesAreGroupsWithTheirFigures()
    {
        auto edges = clique(1, 3, 0.9);
        edges.push_back({id(10), id(11), 0.6});
        edges.push_back({id(20), id(21), 0.4}); // below
        const auto grouping = groupCovers(edges, 0.5);
        QCOMPARE(grouping->edges.size(), std::size_t{4});
        const std::vector<std::vector<TrackId>> expected = {{id(1), id(2), id(3)}, {id(10), id(11)}};
        QCOMPARE(tracksOf(*grouping), expected);
        QCOMPARE(grouping->groups[0].bestProbability, 0.9);
        QCOMPARE(grouping->groups[0].meanProbability, 0.9);
        QCOMPARE(grouping->groups[0].edges.size(), std::size_t{3});
        QVERIFY(grouping->linkingEdges.empty());
    }

    void anEdgeThatWasMissedDoesNotSplitAGroup()
    {
        const std::vector<CoverEdge> edges = {{id(1), id(2), 0.9}, {id(2), id(3), 0.9}};
        const auto grouping = groupCovers(edges, 0.5);
        QCOMPARE(grouping->groups.size(), std::size_t{1});
        QCOMPARE(grouping->groups[0].meanProbability, 0.6); // the third pair counts 0
    }

    void oneEdgeDoesNotJoinTwoCliques()
    {
        auto edges = clique(1, 5, 0.9);
        const auto other = clique(10, 5, 0.9);
        edges.insert(edges.end(), other.begin(), other.end());
        edges.push_back({id(5), id(10), 0.99});
        const auto grouping = groupCovers(edges, 0.5);
        // The strong edge is joined first, so its two tracks may not be where it stands: what counts is that
        // there is no group of ten.
        QVERIFY(grouping->groups.size() >= 2);
        for (const CoverGroup& group : grouping->groups)
            QVERIFY(group.tracks.size() <= 6);
    }

    void aChainIsNoGroup()
    {
        std::vector<CoverEdge> edges;
        for (std::int64_t i = 1; i < 100; ++i)
            edges.push_back({id(i), id(i + 1), 0.6});
        const auto grouping = groupCovers(edges, 0.5);
        for (const CoverGroup& group : grouping->groups)
            QVERIFY(group.tracks.size() <= 4);
        QVERIFY(!grouping->linkingEdges.empty());
    }

    void everyEdgeHasItsPlace()
    {
        // A track that everything resembles.
        std::vector<CoverEdge> edges;
        for (std::int64_t i = 2; i < 40; ++i)
            edges.push_back({id(1), id(i), 0.55});
        const auto grouping = groupCovers(edges, 0.5);
        std::size_t tracks = 0;
        std::size_t inside = 0;
        for (const CoverGroup& group : grouping->groups) {
            tracks += group.tracks.size();
            inside += group.edges.size();
        }
        QCOMPARE(tracks, std::size_t{39});
        QCOMPARE(inside + grouping->linkingEdges.size(), edges.size());
    }

    void theOrderOfEdgesDoesNotMatter()
    {
        std::mt19937 generator(4);
        std::vector<CoverEdge> edges;
        for (std::int64_t a = 1; a < 60; ++a) {
            for (std::int64_t b = a + 1; b < 60; ++b) {
                if (generator() % 10 == 0)
                    edges.push_back({id(a), id(b), 0.5 + 0.1 * (generator() % 5)}); // many ties
            }
        }
        const auto expected = groupCovers(edges, 0.5);
        for (int turn = 0; turn < 5; ++turn) {
            std::shuffle(edges.begin(), edges.end(), generator);
            QCOMPARE(tracksOf(*groupCovers(edges, 0.5)), tracksOf(*expected));
        }
    }

    void isCancelled()
    {
        base::CancellationSource source;
        source.cancel();
        const auto grouping = groupCovers(clique(1, 5, 0.9), 0.5, source.token());
        QVERIFY(!grouping);
        QCOMPARE(grouping.error().code, base::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(CoverGroupsTest)
#include "cover_groups_test.moc"
