// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/best_rows.h"

#include <limits>
#include <span>

namespace coverscope::index {

// The `count` best rows of a query, found from what each can be at most: exact similarities are asked for
// only where they may matter. The outcome is that of asking for all.
class Shortlist
{
public:
    // `count`: at least 1.
    explicit Shortlist(std::size_t count) : m_count(count), m_best(count) {}

    // A row whose similarity is known.
    void offerExact(std::uint32_t row, float similarity)
    {
        if (!isBetter({row, similarity}, m_worst))
            return;
        m_best.offer(row, similarity);
        if (m_best.isFull())
            m_worst = m_best.worst();
    }

    // Rows from `firstRow` on with what they are at most. `similarityOf(row)` is called now, later, or never.
    template <class SimilarityOf>
    void offer(std::uint32_t firstRow, std::span<const float> most, const SimilarityOf& similarityOf)
    {
        bool mayMatter = false; // nearly never, and found out without a branch for each
        for (const float atMost : most)
            mayMatter |= atMost >= m_worst.similarity;
        if (!mayMatter)
            return;
        for (std::size_t k = 0; k < most.size(); ++k) {
            const Neighbour row{firstRow + static_cast<std::uint32_t>(k), most[k]};
            if (!isBetter(row, m_worst))
                continue;
            m_pending.push_back(row);
            if (m_pending.size() >= std::max(leastPending, 2 * m_count))
                settle(similarityOf);
        }
    }

    // Asks for what is pending, the most promising first, until none can be among the best.
    template <class SimilarityOf>
    void settle(const SimilarityOf& similarityOf)
    {
        const auto isWorse = [](const Neighbour& a, const Neighbour& b) { return isBetter(b, a); };
        std::make_heap(m_pending.begin(), m_pending.end(), isWorse);
        while (!m_pending.empty() && isBetter(m_pending.front(), m_worst)) {
            std::pop_heap(m_pending.begin(), m_pending.end(), isWorse);
            const std::uint32_t row = m_pending.back().row;
            m_pending.pop_back();
            offerExact(row, similarityOf(row));
        }
        m_pending.clear();
    }

    // Exact similarities, in any order, once settled.
    const BestRows& best() const { return m_best; }

private:
    static constexpr std::size_t leastPending = 1024;

    std::size_t m_count;
    BestRows m_best;
    // What a row must be better than.
    Neighbour m_worst{std::numeric_limits<std::uint32_t>::max(), -std::numeric_limits<float>::infinity()};
    std::vector<Neighbour> m_pending; // with what they are at most
};

} // namespace coverscope::index
