// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <array>
#include <cstddef>

namespace coverscope::training {

// A note's power over time, frame by frame from `firstFrame`, 1 at its height.
struct Envelope
{
    static constexpr float inaudible = 3e-5F; // of a note's first power: below the noise of any recording
    static constexpr std::size_t longest = 512;

    std::size_t firstFrame = 0;
    std::size_t length = 0;
    std::array<float, longest> values;

    // From `start` on, rising with time constant `attack`, falling with `decay` and, from `end` on, with
    // `release` (seconds; 0: at once). The first frame counts for the share of it that sounds.
    void fill(base::Seconds start, base::Seconds end, double attack, double decay, double release,
              base::Seconds secondsPerFrame, std::size_t frameCount);
};

} // namespace coverscope::training
