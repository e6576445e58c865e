// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/features/feature_settings.h"

#include <cstddef>

namespace coverscope::features {

// Means of `groupSize` frames each, beginning with frame `first`. An incomplete last group is dropped, unless
// it is the only one.
base::Matrix averagedFrom(const base::Matrix& frames, std::size_t groupSize, std::size_t first = 0);

// A recording's features are kept finer than the network takes them where the front end hears notes: so many
// stored frames are one averaged frame.
std::size_t storedFramesPerAveraged(const FeatureSettings& settings);
double storedFramesPerSecond(const FeatureSettings& settings);

// The network's raster, from a recording's stored frames.
base::Matrix averagedFrames(const base::Matrix& stored, const FeatureSettings& settings);

} // namespace coverscope::features
