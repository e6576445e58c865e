// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/cover_groups.h"

#include "core/cover_map/linkage.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace coverscope::cover_map {

namespace {

constexpr double linkageShare = 0.5; // of the threshold

using Ends = std::pair<TrackId, TrackId>;

Ends endsOf(TrackId one, TrackId other)
{
    return {std::min(one, other), std::max(one, other)};
}

// Which tracks there are, and what is known of them before the linkage begins.
class Ground
{
public:
    Ground(std::span<const CoverEdge> edges, double threshold, const GroupRules& rules) : m_rules(rules)
    {
        std::copy_if(edges.begin(), edges.end(), std::back_inserter(m_edges),
                     [threshold](const CoverEdge& edge) { return edge.probability >= threshold; });
        findTracks();
        for (std::uint32_t work = 0; work < rules.works.size(); ++work) {
            for (const TrackId track : rules.works[work].tracks)
                m_workOf[nodeOf(track)] = work;
        }
    }

    std::uint32_t nodeOf(TrackId id) const
    {
        return static_cast<std::uint32_t>(std::lower_bound(m_tracks.begin(), m_tracks.end(), id) -
                                          m_tracks.begin());
    }
    const std::vector<TrackId>& tracks() const { return m_tracks; }
    std::vector<CoverEdge>& edges() { return m_edges; }

    // The pairs that cannot be obeyed.
    std::vector<GroupRules::Pair> decide(Bonds& bonds)
    {
        std::vector<GroupRules::Pair> unheeded;
        for (const GroupRules::Pair& pair : m_rules.pairs) {
            if (pair.rule == PairRule::None || pair.first == pair.second)
                continue;
            const std::uint32_t first = nodeOf(pair.first);
            const std::uint32_t second = nodeOf(pair.second);
            const bool isHeeded =
                pair.rule == PairRule::Same ? bonds.unite(first, second) : bonds.part(first, second);
            if (isHeeded)
                m_pairs.try_emplace(endsOf(pair.first, pair.second), pair.rule);
            else
                unheeded.push_back(pair);
        }
        for (const GroupRules::Work& work : m_rules.works) {
            for (std::size_t i = 1; i < work.tracks.size(); ++i)
                bonds.unite(nodeOf(work.tracks.front()), nodeOf(work.tracks[i]));
        }
        for (std::uint32_t node = 0; node < m_tracks.size(); ++node) {
            if (m_workOf[node] != noWork)
                bonds.addLabel(node, m_workOf[node]);
        }
        return unheeded;
    }

    // After decide(): what is said of each edge, and the edges that are said alone.
    void completeEdges(std::span<const CoverEdge> all, Bonds& bonds)
    {
        std::map<Ends, double> decided; // with what the program believes
        for (const auto& [ends, rule] : m_pairs) {
            if (rule == PairRule::Same)
                decided[ends] = 0.0;
        }
        std::vector<bool> isLinked(m_tracks.size(), false); // to another of its work
        for (CoverEdge& edge : m_edges) {
            edge.rule = ruleOf(edge, bonds);
            decided.erase(endsOf(edge.first, edge.second));
            if (edge.rule == PairRule::Same)
                isLinked[nodeOf(edge.first)] = isLinked[nodeOf(edge.second)] = true;
        }
        for (const GroupRules::Work& work : m_rules.works) {
            for (const TrackId track : work.tracks) {
                const CoverEdge edge{work.tracks.front(), track};
                if (track != work.tracks.front() && !isLinked[nodeOf(track)] &&
                    ruleOf(edge, bonds) == PairRule::Same)
                    decided[endsOf(edge.first, edge.second)] = 0.0;
            }
        }
        if (decided.empty())
            return;
        for (const CoverEdge& edge : all) {
            if (const auto found = decided.find(endsOf(edge.first, edge.second)); found != decided.end())
                found->second = edge.probability;
        }
        for (const auto& [ends, probability] : decided)
            m_edges.push_back({ends.first, ends.second, probability, PairRule::Same});
    }

private:
    static constexpr std::uint32_t noWork = std::numeric_limits<std::uint32_t>::max();

    void findTracks()
    {
        for (const CoverEdge& edge : m_edges)
            m_tracks.insert(m_tracks.end(), {edge.first, edge.second});
        for (const GroupRules::Pair& pair : m_rules.pairs)
            m_tracks.insert(m_tracks.end(), {pair.first, pair.second});
        for (const GroupRules::Work& work : m_rules.works)
            m_tracks.insert(m_tracks.end(), work.tracks.begin(), work.tracks.end());
        std::sort(m_tracks.begin(), m_tracks.end());
        m_tracks.erase(std::unique(m_tracks.begin(), m_tracks.end()), m_tracks.end());
        m_workOf.assign(m_tracks.size(), noWork);
    }

    PairRule ruleOf(const CoverEdge& edge, Bonds& bonds) const
    {
        if (const auto found = m_pairs.find(endsOf(edge.first, edge.second)); found != m_pairs.end())
            return found->second;
        const std::uint32_t first = nodeOf(edge.first);
        const std::uint32_t second = nodeOf(edge.second);
        if (m_workOf[first] == noWork || m_workOf[second] == noWork)
            return PairRule::None;
        const bool areOfOneWork = m_workOf[first] == m_workOf[second];
        if (areOfOneWork != (bonds.groupOf(first) == bonds.groupOf(second)))
            return PairRule::None; // what is said of pairs has won over the works
        return areOfOneWork ? PairRule::Same : PairRule::Different;
    }

    const GroupRules& m_rules;
    std::vector<CoverEdge> m_edges;
    std::vector<TrackId> m_tracks; // sorted
    std::vector<std::uint32_t> m_workOf;
    std::map<Ends, PairRule> m_pairs; // those that are obeyed
};

void addUp(CoverGroup& group, const std::vector<CoverEdge>& edges)
{
    double sum = 0.0;
    for (const std::uint32_t edge : group.edges) {
        sum += edges[edge].probability;
        group.bestProbability = std::max(group.bestProbability, edges[edge].probability);
    }
    const auto size = static_cast<double>(group.tracks.size());
    if (group.tracks.size() > 1)
        group.meanProbability = sum / (size * (size - 1.0) / 2.0);
}

// A track with nothing but a rejected pair that the map does not know, and the only recording of its work,
// are none.
std::vector<CoverGroup> groupsOf(Bonds& bonds, const Ground& ground, const std::vector<CoverEdge>& edges,
                                 std::vector<std::uint32_t>& groupOfNode)
{
    const std::vector<TrackId>& tracks = ground.tracks();
    std::vector<bool> isShown(tracks.size(), false);
    for (const CoverEdge& edge : edges)
        isShown[ground.nodeOf(edge.first)] = isShown[ground.nodeOf(edge.second)] = true;
    std::vector<CoverGroup> groups;
    std::unordered_map<std::uint32_t, std::uint32_t> numbers;
    for (std::uint32_t node = 0; node < tracks.size(); ++node) {
        if (!isShown[node])
            continue;
        const auto [place, isNew] =
            numbers.try_emplace(bonds.groupOf(node), static_cast<std::uint32_t>(groups.size()));
        if (isNew)
            groups.emplace_back().works = bonds.labels(node);
        groups[place->second].tracks.push_back(tracks[node]);
        groupOfNode[node] = place->second;
    }
    return groups;
}

} // namespace

base::Result<CoverGrouping> groupCovers(std::span<const CoverEdge> edges, double threshold,
                                        const base::CancellationToken& token, const GroupRules& rules)
{
    CoverGrouping result;
    Ground ground(edges, threshold, rules);
    const std::vector<TrackId>& tracks = ground.tracks();
    Bonds bonds(tracks.size());
    result.unheeded = ground.decide(bonds);
    ground.completeEdges(edges, bonds);
    result.edges = std::move(ground.edges());
    Linkage linkage(tracks.size(), linkageShare * threshold);
    for (const CoverEdge& edge : result.edges) {
        if (edge.rule != PairRule::Different && edge.probability >= threshold)
            linkage.addEdge(ground.nodeOf(edge.first), ground.nodeOf(edge.second), edge.probability);
    }
    if (auto done = linkage.run(bonds, token); !done)
        return base::fail(done.error());

    std::vector<std::uint32_t> groupOfNode(tracks.size());
    result.groups = groupsOf(bonds, ground, result.edges, groupOfNode);
    for (std::uint32_t edge = 0; edge < result.edges.size(); ++edge) {
        const std::uint32_t group = groupOfNode[ground.nodeOf(result.edges[edge].first)];
        if (group == groupOfNode[ground.nodeOf(result.edges[edge].second)])
            result.groups[group].edges.push_back(edge);
        else
            result.linkingEdges.push_back(edge);
    }
    for (CoverGroup& group : result.groups)
        addUp(group, result.edges);
    std::sort(result.groups.begin(), result.groups.end(), [](const CoverGroup& a, const CoverGroup& b) {
        return std::tuple(b.tracks.size(), b.meanProbability, a.tracks.front()) <
               std::tuple(a.tracks.size(), a.meanProbability, b.tracks.front());
    });
    return result;
}

} // namespace coverscope::cover_map
