// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace coverscope::search {

// What speaks, moment by moment, for each note of a recording being the one that a person would sing: natural
// logarithms of how much more probable that is than by chance, times `scale`. So what sounds with many others
// says little of the tune, and a track gains nothing from having many notes.
//
// A linear model of a note's level, of what sounds above it, beside it in pitch and in time, and of how
// common it is in the track; fitted by maximum likelihood on the lead lines of songs that were rendered from
// notes (MODEL_CARD.md). A tenth of the probability is kept for all notes alike: a wrong one costs log 0.1.
struct MelodyTable
{
    static constexpr double scale = 10.0;
    static constexpr std::size_t below = 8;          // columns before note 0 (C1)
    static constexpr std::size_t width = 104;        // columns of a row, notes and what is beside them
    static constexpr std::size_t framesAveraged = 2; // stored frames in one row

    std::size_t rows = 0;
    std::vector<std::int16_t> values;  // rows x width
    std::vector<std::int16_t> between; // the same half a semitone higher

    const std::int16_t* at(bool isBetween) const { return isBetween ? between.data() : values.data(); }
};

// Of a recording's stored frames: notes (FrontEnd::Notes), 10.77 a second. Any thread.
MelodyTable melodyTable(const base::Matrix& storedFrames);

} // namespace coverscope::search
