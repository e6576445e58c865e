// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_settings.h"

#include <cstddef>
#include <vector>

namespace coverscope::notes {

// The bins that the note network listens to: three a semitone from A0, constant-Q, 86 frames a second.
inline constexpr features::CqtSettings noteCqtSettings = {22050, 256, 309, 36, 27.5};

inline constexpr std::size_t octaveBins = 36;
inline constexpr std::size_t sineColumn = 40; // where the second half of a row of weights begins
inline constexpr std::size_t weightColumns = 80;

// One octave of bins (the lowest: what is left), for the signal decimated by `decimation`, a power of two.
// Row t of `weights`, weightColumns wide, is for the sample at distance t - reach from the frame's centre:
// first the cosines of the bins, then, from sineColumn on, their sines, zeros between and behind.
struct OctaveLevel
{
    int decimation = 1;
    std::size_t firstBin = 0;
    std::size_t binCount = 0;
    std::size_t reach = 0; // samples of the level to either side
    std::vector<float> weights;

    std::size_t tapCount() const { return 2 * reach + 1; }
    std::size_t hop() const { return static_cast<std::size_t>(noteCqtSettings.hopLength / decimation); }
};

// From the highest octave at the full rate down to the lowest at a 256th. Scaled as the published front
// end is: a Hann window that sums to the root of its length, counted in samples of the full rate.
// Each kernel is sampled at its level's rate, where its octave ends at 0.94 of the Nyquist frequency.
const std::vector<OctaveLevel>& octaveLevels(); // any thread

} // namespace coverscope::notes
