// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/time_range.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace coverscope::notes {

// From this value of a frame on (the probability less its floor) a note counts as sounding.
inline constexpr float soundsFrom = 0.18F;

// Frames of notes with their place in their recording: frame f covers [f / framesPerSecond,
// (f + 1) / framesPerSecond) from `offset` on, in seconds.
struct TimedFrames
{
    const base::Matrix& frames; // frames x bins, as features::FrontEnd::Notes makes them
    double framesPerSecond = 0.0;
    base::Seconds offset = 0.0;
};

// Which of the notes `one` plays the other plays as well: a value for each cell of `one`, 1 where the note
// sounds there and the note `semitones` higher sounds in `other` at the matching moment, to a quarter of a
// second, as finely as recordings are aligned. `toOther` maps seconds of the one to seconds of the other,
// increasing. Both with the same number of bins. A pure function.
std::vector<std::uint8_t> sharedNotes(const TimedFrames& one, const TimedFrames& other,
                                      const std::function<double(double)>& toOther, int semitones);

} // namespace coverscope::notes
