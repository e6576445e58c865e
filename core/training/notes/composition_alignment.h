// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/notes/composition.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace coverscope::training {

// Which places of two arrangements correspond, and how much they have in common at all: some files share
// a title and nothing else.
struct ArrangementAlignment
{
    double similarity = 0.0; // see sameMusic
    std::vector<std::pair<float, float>>
        path; // seconds in the first and the second, both rising; may be empty

    // Measured on clean_midi_groups: 1 % of pairs of unrelated songs reach sameMusic, 92 % of pairs of
    // one clique do; copies of one file stand at 0.6, the most there is.
    static constexpr double sameMusic = 0.12;
    static constexpr double nearCopy = 0.57;

    bool isSameMusic() const { return similarity >= sameMusic; }
    bool isNearCopy() const { return similarity >= nearCopy; }
    base::TimeRange firstRange() const;                // of the path, in the first arrangement
    base::Seconds toSecond(base::Seconds first) const; // along the path, straight on beyond its ends
};

// Best local alignment of the pitch classes second by second, in the best transposition, at half to twice the
// other's tempo: a Smith-Waterman recursion with the steps of Qmax (Serra, Serra and Andrzejak 2009) on
// real-valued similarities. About 1 ms for songs of four minutes.
ArrangementAlignment alignArrangements(const Arrangement& first, const Arrangement& second);

// Alignments by arrangement index, made when first asked for. Any thread.
class AlignmentCache
{
public:
    std::shared_ptr<const ArrangementAlignment> get(std::uint32_t firstIndex, const Arrangement& first,
                                                    std::uint32_t secondIndex, const Arrangement& second);

private:
    std::mutex m_mutex; // guards m_alignments
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::shared_ptr<const ArrangementAlignment>>
        m_alignments;
};

} // namespace coverscope::training
