// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rendition/rendition_notes.h"
#include "core/training/rendition/rendition_random.h"
#include "core/training/rendition/rendition_timbre.h"

#include <limits>

namespace coverscope::training {

// The tune of an excerpt, in one line.
struct LeadLine
{
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    std::size_t part = none; // of the arrangement
    std::vector<ScoreNote> notes;
};

// The part that looks most like a melody among those that play in the excerpt, which is `length` seconds
// long; at higher difficulty now and then another one. `notes` by part.
LeadLine chooseLead(const Arrangement& arrangement, const std::vector<std::vector<ScoreNote>>& notes,
                    base::Seconds length, double difficulty, Random& random);

// Who plays alone does not wait for the others: rests longer than `longest` seconds are cut to that length,
// and all that follows moves forward. The first note may wait until `start` + `longest`.
void shortenRests(std::vector<ScoreNote>& line, base::Seconds start, base::Seconds longest);

// `octave`, or the nearest to it at which the family can play or sing the line `keyShift` semitones away.
int playableOctave(std::span<const ScoreNote> lead, InstrumentFamily family, int keyShift, int octave);

} // namespace coverscope::training
