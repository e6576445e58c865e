// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rendition/rendition_notes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace coverscope::training {

// A triad that fits a stretch of the score.
struct HarmonySegment
{
    base::Seconds start = 0.0; // score time
    base::Seconds end = 0.0;
    std::uint8_t root = 0; // pitch class, 0 is C
    bool isMinor = false;
};

// Triads for the notes, one for every `segmentLength` seconds from the first note's start: the path that best
// agrees with each stretch's pitch classes, the key of the whole and the habit of staying
// (after Bello and Pickens 2005, with fixed weights). Works for a bare melody too, where key and
// habit decide. Empty without notes.
std::vector<HarmonySegment> guessHarmony(std::span<const ScoreNote> notes, base::Seconds start,
                                         base::Seconds end, base::Seconds segmentLength);

} // namespace coverscope::training
