// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/cover_map/bonds.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <queue>
#include <vector>

namespace coverscope::cover_map {

// Average linkage as far as bonds allow it: see groupCovers(). Nodes are numbers from 0.
class Linkage
{
public:
    Linkage(std::size_t nodeCount, double leastMean);

    void addEdge(std::uint32_t a, std::uint32_t b, double probability);

    // Joins in `bonds` whatever it joins. Of two clusters whose mean is high enough, those are not joined
    // whose groups must stay apart; what is bound to a cluster goes along and does not count in its mean, as
    // the program has no belief of its own to show for it.
    base::Result<void> run(Bonds& bonds, const base::CancellationToken& token);

private:
    struct Proposal
    {
        double mean = 0.0;
        std::uint32_t a = 0; // < b
        std::uint32_t b = 0;
        std::uint32_t versionA = 0; // outdated once the cluster has changed
        std::uint32_t versionB = 0;
        bool operator<(const Proposal& other) const; // the priority queue has the greatest on top
    };

    void propose(std::uint32_t a, std::uint32_t b);
    void join(std::uint32_t kept, std::uint32_t gone);

    // Clusters under construction. A cluster is known by the lowest of its nodes, nodes by their place among
    // the sorted track ids: so ties are broken by ids and never by the order of the edges.
    std::vector<std::uint32_t> m_sizes;
    std::vector<std::map<std::uint32_t, double>> m_weights; // sums of probabilities; an ordered map: sums of
                                                            // doubles must not depend on a hash
    std::vector<std::uint32_t> m_versions;
    std::priority_queue<Proposal> m_queue;
    double m_leastMean;
};

} // namespace coverscope::cover_map
