// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/cover_graph.h"

#include "core/library/track_name.h"

#include <algorithm>
#include <numeric>

namespace coverscope::cover_map {

namespace {

using NodeOfTrack = std::unordered_map<std::int64_t, std::uint32_t>;

// One track is no group: all those that are alone stand together, after the groups.
std::vector<CoverGroup> withoutLoneTracks(const CoverGrouping& grouping)
{
    std::vector<CoverGroup> groups;
    CoverGroup loose;
    for (const CoverGroup& group : grouping.groups) {
        if (group.tracks.size() > 1)
            groups.push_back(group);
        else
            loose.tracks.insert(loose.tracks.end(), group.tracks.begin(), group.tracks.end());
    }
    if (!loose.tracks.empty())
        groups.push_back(std::move(loose));
    return groups;
}

NodeOfTrack addGroups(CoverGraph& graph, const CoverGrouping& grouping, const GroupRules& rules)
{
    NodeOfTrack nodeOf;
    std::size_t grouped = 0;
    for (const CoverGroup& group : grouping.groups)
        grouped += group.tracks.size() > 1 ? group.tracks.size() : 0;
    for (const CoverGroup& group : withoutLoneTracks(grouping)) {
        CoverGraph::Group added;
        added.firstNode = static_cast<std::uint32_t>(graph.nodes.size());
        added.nodeCount = static_cast<std::uint32_t>(group.tracks.size());
        added.isLoose = added.firstNode == grouped;
        added.namedBy = added.firstNode;
        added.bestProbability = group.bestProbability;
        added.meanProbability = group.meanProbability;
        if (group.works.size() == 1) {
            added.workTitle = rules.works[group.works.front()].title;
            added.workUid = rules.works[group.works.front()].uid;
        }
        for (const TrackId id : group.tracks) {
            nodeOf[static_cast<std::int64_t>(id)] = static_cast<std::uint32_t>(graph.nodes.size());
            graph.nodes.push_back(
                {graph.snapshot->find(id), static_cast<std::uint32_t>(graph.groups.size()), {}, false});
        }
        graph.groups.push_back(added);
    }
    return nodeOf;
}

// By the best-tagged track; of several by the one that most speaks for.
void findName(CoverGraph& graph, CoverGraph::Group& group)
{
    std::pair<int, double> best(-1, 0.0);
    for (std::uint32_t node = group.firstNode; node < group.firstNode + group.nodeCount; ++node) {
        double sum = 0.0;
        for (const std::uint32_t edge : graph.nodes[node].edges) {
            if (!graph.edges[edge].joinsGroups)
                sum += graph.edges[edge].probability;
        }
        const int worth = library::trackNameWorth(*graph.snapshot, *graph.nodes[node].track);
        if (std::pair(worth, sum) > best) {
            best = {worth, sum};
            group.namedBy = node;
        }
    }
}

// Tracks may have left the library since it was decided.
GroupRules rulesOfLibrary(const GroupRules& rules, const library::Snapshot& snapshot)
{
    const auto isGone = [&snapshot](TrackId track) { return snapshot.find(track) == nullptr; };
    GroupRules known = rules;
    std::erase_if(known.pairs, [&isGone](const GroupRules::Pair& pair) {
        return isGone(pair.first) || isGone(pair.second);
    });
    for (GroupRules::Work& work : known.works)
        std::erase_if(work.tracks, isGone);
    return known;
}

// After the edges are there.
void markDecided(CoverGraph& graph, const GroupRules& rules, const NodeOfTrack& nodeOf)
{
    for (const CoverGraph::Edge& edge : graph.edges) {
        if (edge.rule == PairRule::Same && !edge.joinsGroups)
            graph.nodes[edge.first].isDecided = graph.nodes[edge.second].isDecided = true;
    }
    for (const GroupRules::Work& work : rules.works) {
        for (const TrackId track : work.tracks) {
            const auto node = nodeOf.find(static_cast<std::int64_t>(track));
            if (node != nodeOf.end() && !graph.groups[graph.nodes[node->second].group].isLoose)
                graph.nodes[node->second].isDecided = true;
        }
    }
    for (const CoverGraph::Node& node : graph.nodes)
        graph.groups[node.group].isDecided |= node.isDecided;
}

} // namespace

ProbablePairs probablePairs(std::shared_ptr<const library::Snapshot> snapshot, const CoverMap& map,
                            const PairLikelihood& likelihood, const search::Thresholds& thresholds)
{
    const auto probability = PairProbability::from(likelihood, {.trackCount = map.trackCount});
    ProbablePairs pairs{std::move(snapshot), {}, thresholds, {}};
    pairs.edges.reserve(map.pairs.size());
    for (const catalogue::CoverPair& pair : map.pairs) {
        const catalogue::Track* first = pairs.snapshot->find(pair.first);
        const catalogue::Track* second = pairs.snapshot->find(pair.second);
        if (!first || !second)
            continue;
        const catalogue::Track* shorter = first->chunkCount <= second->chunkCount ? first : second;
        pairs.edges.push_back({pair.first, pair.second, probability.of(pair.score, shorter->duration)});
    }
    return pairs;
}

QString CoverGraph::titleOf(std::uint32_t node) const
{
    return library::trackTitle(*snapshot, *nodes[node].track);
}

QString CoverGraph::nameOf(std::uint32_t node) const
{
    return library::trackName(*snapshot, *nodes[node].track);
}

std::vector<std::uint32_t> CoverGraph::edgesByProbability() const
{
    std::vector<std::uint32_t> order(edges.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
        return edges[a].probability > edges[b].probability;
    });
    return order;
}

std::optional<std::uint32_t> CoverGraph::nodeOf(TrackId track) const
{
    for (std::uint32_t node = 0; node < nodes.size(); ++node) {
        if (nodes[node].track->id == track)
            return node;
    }
    return {};
}

std::optional<std::uint32_t> CoverGraph::edgeBetween(std::uint32_t first, std::uint32_t second) const
{
    for (const std::uint32_t edge : nodes[first].edges) {
        if (otherEnd(edge, first) == second)
            return edge;
    }
    return {};
}

base::Result<std::shared_ptr<const CoverGraph>> makeCoverGraph(const ProbablePairs& pairs, double threshold,
                                                               const base::CancellationToken& token)
{
    std::vector<CoverEdge> known; // tracks may have left the library meanwhile
    for (const CoverEdge& edge : pairs.edges) {
        if (pairs.snapshot->find(edge.first) && pairs.snapshot->find(edge.second))
            known.push_back(edge);
    }
    const GroupRules rules = rulesOfLibrary(pairs.rules, *pairs.snapshot);
    const auto grouping = groupCovers(known, threshold, token, rules);
    if (!grouping)
        return base::fail(grouping.error());
    auto graph = std::make_shared<CoverGraph>();
    graph->snapshot = pairs.snapshot;
    graph->thresholds = pairs.thresholds;
    graph->threshold = threshold;
    graph->unheeded = grouping->unheeded;
    const NodeOfTrack nodeOf = addGroups(*graph, *grouping, rules);
    for (const CoverEdge& edge : grouping->edges) {
        const std::uint32_t first = nodeOf.at(static_cast<std::int64_t>(edge.first));
        const std::uint32_t second = nodeOf.at(static_cast<std::int64_t>(edge.second));
        const auto number = static_cast<std::uint32_t>(graph->edges.size());
        graph->nodes[first].edges.push_back(number);
        graph->nodes[second].edges.push_back(number);
        const std::uint32_t group = graph->nodes[first].group;
        const bool isWithin = group == graph->nodes[second].group && !graph->groups[group].isLoose;
        graph->edges.push_back({first, second, edge.probability, !isWithin, edge.rule});
    }
    for (CoverGraph::Node& node : graph->nodes) {
        std::sort(node.edges.begin(), node.edges.end(), [&graph](std::uint32_t a, std::uint32_t b) {
            const double left = graph->edges[a].probability;
            const double right = graph->edges[b].probability;
            return left > right || (left == right && a < b);
        });
    }
    markDecided(*graph, rules, nodeOf);
    for (CoverGraph::Group& group : graph->groups)
        findName(*graph, group);
    return std::shared_ptr<const CoverGraph>(std::move(graph));
}

} // namespace coverscope::cover_map
