// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rendition/rendition_canvas.h"
#include "core/training/rendition/rendition_notes.h"

namespace coverscope::training {

enum class DrumKind { Kick, Snare, ClosedHat, Tom, Cymbal, Other };
inline constexpr std::size_t drumKindCount = 6;

DrumKind drumKindOf(std::uint8_t pitch); // General MIDI percussion key

// A set of drums as one rendition has it.
using DrumKit = std::array<DrumSound, drumKindCount>;
DrumKit drawDrumKit(double variety, Random& random);

// A beat made up for a stretch of score: kick and snare in turn, hats between, or a march's snare. Pitches
// are General MIDI percussion keys.
std::vector<ScoreNote> drumPattern(base::Seconds start, base::Seconds end, base::Seconds beat,
                                   Random& random);

} // namespace coverscope::training
