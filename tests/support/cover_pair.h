// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"
#include "tests/support/performed_piece.h"

#include <cstdint>
#include <vector>

namespace coverscope::test {

// Two performances of a made-up piece, and where they are the same music.
struct CoverPair
{
    Recording query; // 10 to 60 s of the piece; in some pairs with other music before and after
    Recording track; // the piece, between other music; in some pairs without its beginning
    base::TimeRange queryTruth;
    base::TimeRange trackTruth;
    std::vector<base::TimeRange> trackRepetitions; // where the track plays the same music again
    int keyShift = 0;                              // semitones from query to track, -5..6
    double tempoRatio = 1.0; // track tempo / query tempo over the common stretch, about 0.75..1.35
};

// The same pair for the same seed: other instruments, accompaniment, levels, ornaments and drums, any key, a
// tempo that drifts.
CoverPair makeCoverPair(std::uint64_t seed);

} // namespace coverscope::test
