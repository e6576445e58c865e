// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

namespace coverscope::cover_map {

// Which of many nodes, numbers from 0, are in one group, and which never may be. A union-find (Tarjan 1975)
// whose sets know the sets that they must not be joined with, and carry labels: two sets that have labels and
// none in common are never joined either.
class Bonds
{
public:
    explicit Bonds(std::size_t nodeCount);

    // False where what was said before does not allow it: nothing is changed then.
    bool unite(std::uint32_t a, std::uint32_t b);
    bool part(std::uint32_t a, std::uint32_t b);
    void addLabel(std::uint32_t node, std::uint32_t label);

    bool mayUnite(std::uint32_t a, std::uint32_t b); // also where they are united
    std::uint32_t groupOf(std::uint32_t node);       // one of its nodes
    const std::vector<std::uint32_t>& labels(std::uint32_t node) { return m_labels[groupOf(node)]; } // sorted

private:
    bool haveLabelsApart(std::uint32_t one, std::uint32_t other) const;
    void join(std::uint32_t kept, std::uint32_t gone);

    std::vector<std::uint32_t> m_parents;
    std::vector<std::uint32_t> m_sizes;
    std::vector<std::set<std::uint32_t>> m_parted; // of groups, from groups
    std::vector<std::vector<std::uint32_t>> m_labels;
};

} // namespace coverscope::cover_map
