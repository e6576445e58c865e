// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/partner_lists.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace coverscope::cover_map {

namespace {

bool comesBefore(const ScoredPair& a, const ScoredPair& b)
{
    return std::tie(a.shorter, a.longer) < std::tie(b.shorter, b.longer);
}

void sortUnique(std::vector<ScoredPair>& pairs)
{
    std::sort(pairs.begin(), pairs.end(), comesBefore);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

ScoredPair pairOf(std::uint32_t a, std::uint32_t b, float score)
{
    return {std::min(a, b), std::max(a, b), score};
}

} // namespace

PartnerLists::PartnerLists(std::size_t trackCount, std::size_t capacity)
    : m_capacity(capacity)
    , m_partners(trackCount)
    , m_leastScore(trackCount, -std::numeric_limits<float>::infinity())
{
}

// A total order; positions of two tracks never change places when others come or go.
bool PartnerLists::isBetter(const Partner& a, const Partner& b)
{
    return a.score > b.score || (a.score == b.score && a.track < b.track);
}

bool PartnerLists::insert(std::uint32_t track, const Partner& partner, const ScoredPair& pair)
{
    auto& heap = m_partners[track];
    if (heap.size() == m_capacity) {
        if (m_capacity == 0 || !isBetter(partner, heap.front()))
            return false;
        std::pop_heap(heap.begin(), heap.end(), isBetter);
        m_evicted.push_back(pairOf(track, heap.back().track, heap.back().score));
        heap.pop_back();
    }
    heap.push_back({partner.track, pair.score});
    std::push_heap(heap.begin(), heap.end(), isBetter);
    if (heap.size() == m_capacity)
        m_leastScore[track] = heap.front().score;
    return true;
}

void PartnerLists::offer(const ScoredPair& pair)
{
    const bool bestOfShorter = insert(pair.shorter, {pair.longer, pair.score}, pair);
    const bool bestOfLonger = insert(pair.longer, {pair.shorter, pair.score}, pair);
    if (bestOfShorter || bestOfLonger)
        m_offered.push_back(pair);
}

bool PartnerLists::holds(std::uint32_t track, std::uint32_t partner) const
{
    const auto& heap = m_partners[track];
    return std::any_of(heap.begin(), heap.end(),
                       [partner](const Partner& held) { return held.track == partner; });
}

bool PartnerLists::keeps(const ScoredPair& pair) const
{
    return holds(pair.shorter, pair.longer) || holds(pair.longer, pair.shorter);
}

PartnerLists::Changes PartnerLists::takeChanges()
{
    Changes changes;
    sortUnique(m_offered);
    sortUnique(m_evicted);
    for (const ScoredPair& pair : m_offered) {
        if (keeps(pair))
            changes.added.push_back(pair);
    }
    for (const ScoredPair& pair : m_evicted) {
        const bool isNew = std::binary_search(m_offered.begin(), m_offered.end(), pair, comesBefore);
        if (!isNew && !keeps(pair))
            changes.dropped.push_back(pair);
    }
    m_offered.clear();
    m_evicted.clear();
    return changes;
}

std::vector<ScoredPair> PartnerLists::all() const
{
    std::vector<ScoredPair> pairs;
    for (std::uint32_t track = 0; track < m_partners.size(); ++track) {
        for (const Partner& partner : m_partners[track])
            pairs.push_back(pairOf(track, partner.track, partner.score));
    }
    sortUnique(pairs);
    return pairs;
}

} // namespace coverscope::cover_map
