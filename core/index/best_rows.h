// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/exact_scan.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace coverscope::index {

// Best first, equals by row: a total order, so that results do not depend on how the work was divided.
inline bool isBetter(const Neighbour& a, const Neighbour& b)
{
    return a.similarity > b.similarity || (a.similarity == b.similarity && a.row < b.row);
}

// Keeps the `count` best of the rows it is offered, in any order. A similarity that is not a number
// is never kept.
class BestRows
{
public:
    explicit BestRows(std::size_t count) : m_count(count) {}

    void offer(std::uint32_t row, float similarity)
    {
        if (m_heap.size() == m_count) {
            if (m_count == 0 || !isBetter({row, similarity}, m_heap.front()))
                return;
            std::pop_heap(m_heap.begin(), m_heap.end(), isBetter);
            m_heap.pop_back();
        } else if (similarity != similarity) {
            return;
        }
        m_heap.push_back({row, similarity});
        std::push_heap(m_heap.begin(), m_heap.end(), isBetter);
    }

    void merge(const BestRows& other)
    {
        for (const Neighbour& neighbour : other.m_heap)
            offer(neighbour.row, neighbour.similarity);
    }

    bool isFull() const { return m_heap.size() == m_count; }
    const Neighbour& worst() const { return m_heap.front(); } // of at least one

    // Best first. Leaves it empty.
    std::vector<Neighbour> take()
    {
        std::sort(m_heap.begin(), m_heap.end(), isBetter);
        return std::exchange(m_heap, {});
    }

private:
    std::size_t m_count;
    std::vector<Neighbour> m_heap; // the worst one in front
};

} // namespace coverscope::index
