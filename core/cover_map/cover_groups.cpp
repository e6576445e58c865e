// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/cover_groups.h"

#include <algorithm>
#include <map>
#include <queue>
#include <tuple>
#include <unordered_map>

namespace coverscope::cover_map {

namespace {

constexpr double linkageShare = 0.5; // of the threshold

// Clusters under construction. A cluster is known by the lowest of its nodes, nodes by their place among
// the sorted track ids: so ties are broken by ids and never by the order of the edges.
class Linkage
{
public:
    Linkage(std::size_t nodeCount, double leastMean)
        : m_members(nodeCount), m_weights(nodeCount), m_versions(nodeCount, 0), m_leastMean(leastMean)
    {
        for (std::uint32_t node = 0; node < nodeCount; ++node)
            m_members[node] = {node};
    }

    void addEdge(std::uint32_t a, std::uint32_t b, double probability)
    {
        m_weights[a][b] = probability;
        m_weights[b][a] = probability;
        propose(a, b);
    }

    base::Result<void> run(const base::CancellationToken& token)
    {
        for (std::size_t step = 0; !m_queue.empty(); ++step) {
            if (step % 1024 == 0 && token.isCancelled())
                return base::cancelled();
            const Proposal best = m_queue.top();
            m_queue.pop();
            if (m_versions[best.a] == best.versionA && m_versions[best.b] == best.versionB)
                join(best.a, best.b);
        }
        return {};
    }

    const std::vector<std::vector<std::uint32_t>>& members() const { return m_members; } // empty: joined

private:
    struct Proposal
    {
        double mean = 0.0;
        std::uint32_t a = 0; // < b
        std::uint32_t b = 0;
        std::uint32_t versionA = 0; // outdated once the cluster has changed
        std::uint32_t versionB = 0;
        bool operator<(const Proposal& other) const // the priority queue has the greatest on top
        {
            return std::tuple(mean, other.a, other.b) < std::tuple(other.mean, a, b);
        }
    };

    void propose(std::uint32_t a, std::uint32_t b)
    {
        const double pairs =
            static_cast<double>(m_members[a].size()) * static_cast<double>(m_members[b].size());
        const double mean = m_weights[a].at(b) / pairs;
        if (mean >= m_leastMean)
            m_queue.push({mean, std::min(a, b), std::max(a, b), m_versions[std::min(a, b)],
                          m_versions[std::max(a, b)]});
    }

    void join(std::uint32_t kept, std::uint32_t gone)
    {
        m_members[kept].insert(m_members[kept].end(), m_members[gone].begin(), m_members[gone].end());
        m_members[gone].clear();
        m_weights[kept].erase(gone);
        m_weights[gone].erase(kept);
        for (const auto& [neighbour, weight] : m_weights[gone]) {
            m_weights[neighbour].erase(gone);
            m_weights[kept][neighbour] += weight;
            m_weights[neighbour][kept] = m_weights[kept][neighbour];
        }
        m_weights[gone].clear();
        ++m_versions[kept];
        ++m_versions[gone];
        for (const auto& [neighbour, weight] : m_weights[kept])
            propose(kept, neighbour);
    }

    std::vector<std::vector<std::uint32_t>> m_members;
    std::vector<std::map<std::uint32_t, double>> m_weights; // sums of probabilities; an ordered map: sums of
                                                            // doubles must not depend on a hash
    std::vector<std::uint32_t> m_versions;
    std::priority_queue<Proposal> m_queue;
    double m_leastMean;
};

std::vector<TrackId> sortedTracks(std::span<const CoverEdge> edges)
{
    std::vector<TrackId> tracks;
    for (const CoverEdge& edge : edges) {
        tracks.push_back(edge.first);
        tracks.push_back(edge.second);
    }
    std::sort(tracks.begin(), tracks.end());
    tracks.erase(std::unique(tracks.begin(), tracks.end()), tracks.end());
    return tracks;
}

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

} // namespace

base::Result<CoverGrouping> groupCovers(std::span<const CoverEdge> edges, double threshold,
                                        const base::CancellationToken& token)
{
    CoverGrouping result;
    std::copy_if(edges.begin(), edges.end(), std::back_inserter(result.edges),
                 [threshold](const CoverEdge& edge) { return edge.probability >= threshold; });
    const std::vector<TrackId> tracks = sortedTracks(result.edges);
    const auto nodeOf = [&tracks](TrackId id) {
        return static_cast<std::uint32_t>(std::lower_bound(tracks.begin(), tracks.end(), id) -
                                          tracks.begin());
    };
    Linkage linkage(tracks.size(), linkageShare * threshold);
    for (const CoverEdge& edge : result.edges)
        linkage.addEdge(nodeOf(edge.first), nodeOf(edge.second), edge.probability);
    if (auto done = linkage.run(token); !done)
        return base::fail(done.error());

    std::vector<std::uint32_t> groupOfNode(tracks.size());
    for (const auto& members : linkage.members()) {
        if (members.empty())
            continue;
        CoverGroup& group = result.groups.emplace_back();
        for (const std::uint32_t node : members) {
            group.tracks.push_back(tracks[node]);
            groupOfNode[node] = static_cast<std::uint32_t>(result.groups.size() - 1);
        }
        std::sort(group.tracks.begin(), group.tracks.end());
    }
    for (std::uint32_t edge = 0; edge < result.edges.size(); ++edge) {
        const std::uint32_t group = groupOfNode[nodeOf(result.edges[edge].first)];
        if (group == groupOfNode[nodeOf(result.edges[edge].second)])
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
