// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "tests/support/performed_piece.h"

#include <cstdint>
#include <vector>

namespace coverscope::test {

// Mono sound at 22 050 Hz. About a tenth of a second of work for ten seconds of music.
std::vector<float> renderSound(const Recording& recording, std::uint64_t seed);

// What features::averagedFrames would make of that sound, without the sound: averaged frames x 84 magnitudes.
// Each partial gives the Hann window's response in the bins beside it; powers are added, and fluctuate a
// little where several tones beat.
base::Matrix renderAveragedCqt(const Recording& recording, std::uint64_t seed);

} // namespace coverscope::test
