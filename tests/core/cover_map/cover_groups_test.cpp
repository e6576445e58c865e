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

    void aRejectedPairIsNeverJoined()
    {
        const GroupRules rules{{{id(1), id(2), PairRule::Different}}, {}};
        const auto grouping = groupCovers(std::vector<CoverEdge>{{id(1), id(2), 0.99}}, 0.5, {}, rules);
        QCOMPARE(grouping->groups.size(), std::size_t{2});
        QCOMPARE(grouping->linkingEdges.size(), std::size_t{1}); // the program's belief stays to be seen
        QVERIFY(grouping->edges.front().rule == PairRule::Different);
        QCOMPARE(grouping->edges.front().probability, 0.99);
    }

    void norIsItJoinedThroughOthers()
    {
        const auto edges = clique(1, 6, 0.9);
        const GroupRules rules{{{id(1), id(6), PairRule::Different}}, {}};
        const auto grouping = groupCovers(edges, 0.5, {}, rules);
        QCOMPARE(tracksOf(*groupCovers(edges, 0.5)).size(), std::size_t{1});
        QCOMPARE(grouping->groups.size(), std::size_t{2});
        for (const auto& tracks : tracksOf(*grouping))
            QVERIFY(std::count(tracks.begin(), tracks.end(), id(1)) +
                        std::count(tracks.begin(), tracks.end(), id(6)) ==
                    1);
    }

    void aConfirmedPairIsNeverParted()
    {
        auto edges = clique(1, 4, 0.9);
        const auto other = clique(10, 4, 0.9);
        edges.insert(edges.end(), other.begin(), other.end());
        edges.push_back({id(20), id(21), 0.2});
        const GroupRules rules{{{id(1), id(10), PairRule::Same},   // of two groups that no edge joins
                                {id(20), id(21), PairRule::Same},  // that the threshold hides
                                {id(30), id(31), PairRule::Same}}, // of which the map knows nothing
                               {}};
        const auto grouping = groupCovers(edges, 0.5, {}, rules);
        const std::vector<std::vector<TrackId>> expected = {
            {id(1), id(2), id(3), id(4), id(10), id(11), id(12), id(13)}, {id(20), id(21)}, {id(30), id(31)}};
        QCOMPARE(tracksOf(*grouping), expected);
        QCOMPARE(grouping->edges.size(), std::size_t{15});
        QCOMPARE(grouping->edges[13], (CoverEdge{id(20), id(21), 0.2, PairRule::Same}));
        QCOMPARE(grouping->edges[14], (CoverEdge{id(30), id(31), 0.0, PairRule::Same}));
        QCOMPARE(grouping->groups[1].meanProbability, 0.2); // as the program believes, not as was decided
        QVERIFY(grouping->linkingEdges.empty());
    }

    void confirmedAndRejectedHoldTogether()
    {
        // A chain of decisions through a clique that the program takes for one piece.
        const auto edges = clique(1, 6, 0.95);
        const GroupRules rules{{{id(1), id(3), PairRule::Same},
                                {id(3), id(5), PairRule::Same},
                                {id(2), id(5), PairRule::Different},
                                {id(2), id(4), PairRule::Same}},
                               {}};
        const auto grouping = groupCovers(edges, 0.5, {}, rules);
        QVERIFY(grouping->unheeded.empty());
        QCOMPARE(grouping->groups.size(), std::size_t{2});
        for (const auto& tracks : tracksOf(*grouping)) {
            const auto has = [&tracks](int number) {
                return std::find(tracks.begin(), tracks.end(), id(number)) != tracks.end();
            };
            QCOMPARE(has(1), has(3));
            QCOMPARE(has(3), has(5));
            QCOMPARE(has(2), has(4));
            QVERIFY(has(2) != has(5));
        }
    }

    void theNewerOfTwoDecisionsThatContradictWins()
    {
        const GroupRules::Pair oldest{id(1), id(3), PairRule::Different};
        const GroupRules rules{{{id(1), id(2), PairRule::Same}, {id(2), id(3), PairRule::Same}, oldest}, {}};
        const auto grouping = groupCovers(clique(1, 3, 0.9), 0.5, {}, rules);
        QCOMPARE(grouping->groups.size(), std::size_t{1});
        QCOMPARE(grouping->unheeded, std::vector<GroupRules::Pair>{oldest});

        const GroupRules other{{oldest, {id(1), id(2), PairRule::Same}, {id(2), id(3), PairRule::Same}}, {}};
        const auto parted = groupCovers(clique(1, 3, 0.9), 0.5, {}, other);
        QCOMPARE(parted->groups.size(), std::size_t{2});
        QCOMPARE(parted->unheeded, (std::vector<GroupRules::Pair>{{id(2), id(3), PairRule::Same}}));
    }

    void recordingsOfAWorkStayTogetherAndThoseOfTwoApart()
    {
        auto edges = clique(1, 6, 0.9);
        edges.push_back({id(20), id(1), 0.9});
        const GroupRules rules{
            {}, {{{id(1), id(2), id(40)}, "u1", {}}, {{id(5), id(6)}, "u2", {}}, {{id(50)}, "u3", {}}}};
        const auto grouping = groupCovers(edges, 0.5, {}, rules);
        QCOMPARE(grouping->groups.size() >= 2, true);
        const auto groupOf = [&](int number) {
            for (const CoverGroup& group : grouping->groups) {
                if (std::find(group.tracks.begin(), group.tracks.end(), id(number)) != group.tracks.end())
                    return &group;
            }
            return static_cast<const CoverGroup*>(nullptr);
        };
        QVERIFY(groupOf(1) != nullptr && groupOf(1) == groupOf(2) && groupOf(1) == groupOf(40));
        QVERIFY(groupOf(5) != nullptr && groupOf(5) == groupOf(6) && groupOf(5) != groupOf(1));
        QVERIFY(groupOf(50) == nullptr); // the only one of its work, with no edge
        QCOMPARE(groupOf(1)->works, std::vector<std::uint32_t>{0});
        QCOMPARE(groupOf(5)->works, std::vector<std::uint32_t>{1});
        for (const CoverEdge& edge : grouping->edges) {
            if (edge.first == id(1) && edge.second == id(2))
                QVERIFY(edge.rule == PairRule::Same);
            if (edge.first == id(1) && edge.second == id(5))
                QVERIFY(edge.rule == PairRule::Different);
            if (edge.first == id(1) && edge.second == id(3))
                QVERIFY(edge.rule == PairRule::None);
        }
    }

    void aDecidedPairWinsOverWorks()
    {
        const GroupRules rules{{{id(1), id(2), PairRule::Different}}, {{{id(1), id(2), id(3)}, "u1", {}}}};
        const auto grouping = groupCovers(clique(1, 3, 0.9), 0.5, {}, rules);
        QCOMPARE(grouping->groups.size(), std::size_t{2});
        for (const auto& tracks : tracksOf(*grouping))
            QVERIFY(std::count(tracks.begin(), tracks.end(), id(1)) +
                        std::count(tracks.begin(), tracks.end(), id(2)) ==
                    1);
    }

    void noDecisionChangesNothingElse()
    {
        std::mt19937 generator(7);
        std::vector<CoverEdge> edges;
        for (std::int64_t a = 1; a < 60; ++a) {
            for (std::int64_t b = a + 1; b < 60; ++b) {
                if (generator() % 10 == 0)
                    edges.push_back({id(a), id(b), 0.5 + 0.1 * (generator() % 5)});
            }
        }
        const GroupRules rules{{{id(1), id(70), PairRule::Different}, {id(80), id(81), PairRule::Same}}, {}};
        auto with = tracksOf(*groupCovers(edges, 0.5, {}, rules));
        std::erase(with, std::vector<TrackId>{id(80), id(81)});
        QCOMPARE(with, tracksOf(*groupCovers(edges, 0.5)));

        // Of a great many decisions each one is obeyed, whatever the order of the edges.
        GroupRules many;
        for (int i = 0; i < 200; ++i)
            many.pairs.push_back({id(1 + generator() % 59), id(60 + generator() % 20),
                                  generator() % 2 == 0 ? PairRule::Same : PairRule::Different});
        const auto expected = groupCovers(edges, 0.5, {}, many);
        std::vector<GroupRules::Pair> heeded = many.pairs;
        for (const GroupRules::Pair& pair : expected->unheeded)
            heeded.erase(std::find(heeded.begin(), heeded.end(), pair));
        for (const GroupRules::Pair& pair : heeded) {
            for (const auto& tracks : tracksOf(*expected)) {
                const bool hasFirst = std::binary_search(tracks.begin(), tracks.end(), pair.first);
                const bool hasSecond = std::binary_search(tracks.begin(), tracks.end(), pair.second);
                if (pair.rule == PairRule::Same)
                    QCOMPARE(hasFirst, hasSecond);
                else
                    QVERIFY(!hasFirst || !hasSecond);
            }
        }
        std::shuffle(edges.begin(), edges.end(), generator);
        QCOMPARE(tracksOf(*groupCovers(edges, 0.5, {}, many)), tracksOf(*expected));
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
