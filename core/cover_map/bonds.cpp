// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/bonds.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace coverscope::cover_map {

Bonds::Bonds(std::size_t nodeCount)
    : m_parents(nodeCount), m_sizes(nodeCount, 1), m_parted(nodeCount), m_labels(nodeCount)
{
    std::iota(m_parents.begin(), m_parents.end(), 0U);
}

std::uint32_t Bonds::groupOf(std::uint32_t node)
{
    while (m_parents[node] != node) {
        m_parents[node] = m_parents[m_parents[node]];
        node = m_parents[node];
    }
    return node;
}

bool Bonds::unite(std::uint32_t a, std::uint32_t b)
{
    if (!mayUnite(a, b))
        return false;
    const std::uint32_t one = groupOf(a);
    const std::uint32_t other = groupOf(b);
    if (one != other)
        join(m_sizes[one] >= m_sizes[other] ? one : other, m_sizes[one] >= m_sizes[other] ? other : one);
    return true;
}

bool Bonds::part(std::uint32_t a, std::uint32_t b)
{
    const std::uint32_t one = groupOf(a);
    const std::uint32_t other = groupOf(b);
    if (one == other)
        return false;
    m_parted[one].insert(other);
    m_parted[other].insert(one);
    return true;
}

void Bonds::addLabel(std::uint32_t node, std::uint32_t label)
{
    auto& labels = m_labels[groupOf(node)];
    const auto place = std::lower_bound(labels.begin(), labels.end(), label);
    if (place == labels.end() || *place != label)
        labels.insert(place, label);
}

bool Bonds::mayUnite(std::uint32_t a, std::uint32_t b)
{
    const std::uint32_t one = groupOf(a);
    const std::uint32_t other = groupOf(b);
    return one == other || !(m_parted[one].contains(other) || haveLabelsApart(one, other));
}

bool Bonds::haveLabelsApart(std::uint32_t one, std::uint32_t other) const
{
    const auto& labels = m_labels[one];
    const auto& others = m_labels[other];
    return !labels.empty() && !others.empty() &&
           std::none_of(labels.begin(), labels.end(), [&others](std::uint32_t label) {
               return std::binary_search(others.begin(), others.end(), label);
           });
}

void Bonds::join(std::uint32_t kept, std::uint32_t gone)
{
    m_parents[gone] = kept;
    m_sizes[kept] += m_sizes[gone];
    for (const std::uint32_t parted : m_parted[gone]) {
        m_parted[parted].erase(gone);
        m_parted[parted].insert(kept);
        m_parted[kept].insert(parted);
    }
    m_parted[gone].clear();
    std::vector<std::uint32_t> labels;
    std::set_union(m_labels[kept].begin(), m_labels[kept].end(), m_labels[gone].begin(), m_labels[gone].end(),
                   std::back_inserter(labels));
    m_labels[kept] = std::move(labels);
    m_labels[gone].clear();
}

} // namespace coverscope::cover_map
