// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/notes/composition.h"

#include <span>
#include <vector>

namespace coverscope::training {

// A note of an excerpt, score time on the excerpt's own axis (which runs on where a piece repeats).
struct ScoreNote
{
    float start = 0.0F; // seconds
    float end = 0.0F;
    std::uint8_t pitch = 0;
    std::uint8_t velocity = 0;
    std::uint16_t part = 0; // of the arrangement
};

// What sounds from `start` to `end` of an arrangement, by part, then by start. Beyond the end of the piece it
// begins again, on the next full beat: players repeat what is short. Notes that began before `start` are in.
std::vector<ScoreNote> excerpt(const Arrangement& arrangement, base::Seconds start, base::Seconds end);

// The time after which excerpt() begins again.
base::Seconds repeatPeriod(const Arrangement& arrangement);

// The highest of all notes at any time, as a melody in one line. By start.
std::vector<ScoreNote> skyline(std::span<const ScoreNote> notes);

} // namespace coverscope::training
