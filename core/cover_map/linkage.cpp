// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/linkage.h"

#include <algorithm>
#include <tuple>

namespace coverscope::cover_map {

bool Linkage::Proposal::operator<(const Proposal& other) const
{
    return std::tuple(mean, other.a, other.b) < std::tuple(other.mean, a, b);
}

Linkage::Linkage(std::size_t nodeCount, double leastMean)
    : m_sizes(nodeCount, 1), m_weights(nodeCount), m_versions(nodeCount, 0), m_leastMean(leastMean)
{
}

void Linkage::addEdge(std::uint32_t a, std::uint32_t b, double probability)
{
    m_weights[a][b] = probability;
    m_weights[b][a] = probability;
    propose(a, b);
}

base::Result<void> Linkage::run(Bonds& bonds, const base::CancellationToken& token)
{
    for (std::size_t step = 0; !m_queue.empty(); ++step) {
        if (step % 1024 == 0 && token.isCancelled())
            return base::cancelled();
        const Proposal best = m_queue.top();
        m_queue.pop();
        const bool isValid = m_versions[best.a] == best.versionA && m_versions[best.b] == best.versionB;
        if (isValid && bonds.unite(best.a, best.b))
            join(best.a, best.b);
    }
    return {};
}

void Linkage::propose(std::uint32_t a, std::uint32_t b)
{
    const double pairs = static_cast<double>(m_sizes[a]) * static_cast<double>(m_sizes[b]);
    const double mean = m_weights[a].at(b) / pairs;
    if (mean >= m_leastMean)
        m_queue.push(
            {mean, std::min(a, b), std::max(a, b), m_versions[std::min(a, b)], m_versions[std::max(a, b)]});
}

void Linkage::join(std::uint32_t kept, std::uint32_t gone)
{
    m_sizes[kept] += m_sizes[gone];
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

} // namespace coverscope::cover_map
