// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace coverscope::cover_map {

// Two tracks by their positions in the CoarseTable.
struct ScoredPair
{
    std::uint32_t shorter = 0; // position; the side that MaxMean's mean runs over
    std::uint32_t longer = 0;
    float score = 0.0F;
    bool operator==(const ScoredPair&) const = default;
};

// The best partners of every track, at most `capacity` each: a network that takes everything for a cover must
// not fill the disk with fifty million pairs. A pair is kept as long as it is among the best of either of
// its tracks. What is kept depends only on which pairs were offered, not on their order, so a run
// that was interrupted ends like one that was not. (A list that was full does not get back what it gave
// up when one of its partners leaves the library later.)
class PartnerLists
{
public:
    PartnerLists(std::size_t trackCount, std::size_t capacity);

    void offer(const ScoredPair& pair);

    // A pair below both of its tracks' least scores would not be kept. -infinity while there is room.
    float leastScore(std::size_t track) const { return m_leastScore[track]; }

    struct Changes
    {
        std::vector<ScoredPair> added;   // kept, and not before the last call
        std::vector<ScoredPair> dropped; // kept at the last call, and no longer
    };
    Changes takeChanges();

    std::vector<ScoredPair> all() const; // by shorter, then longer

private:
    struct Partner
    {
        std::uint32_t track = 0;
        float score = 0.0F;
    };
    static bool isBetter(const Partner& a, const Partner& b);
    bool insert(std::uint32_t track, const Partner& partner, const ScoredPair& pair);
    bool holds(std::uint32_t track, std::uint32_t partner) const;
    bool keeps(const ScoredPair& pair) const;

    std::size_t m_capacity;
    std::vector<std::vector<Partner>> m_partners; // heaps, the worst one in front
    std::vector<float> m_leastScore;
    std::vector<ScoredPair> m_offered; // since the last takeChanges()
    std::vector<ScoredPair> m_evicted; // from one list; the other may still have it
};

} // namespace coverscope::cover_map
