// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/time_range.h"

#include <cstddef>

namespace coverscope::training {

// White noise as the constant-Q transform shows it: power relative to its mean, frames x bins. A low bin is
// narrow, so its power wanders slowly and deeply; a high bin averages many independent values in one frame.
// Made once for each frame length and then shared; take any stretch of it, round the end.
const base::Matrix& noiseTexture(base::Seconds secondsPerFrame);

// How the power of a tone that several players share (or one in a room) rises and falls as they beat against
// each other: mean 1, wandering within a fraction of a second, alike in neighbouring bins. frames x bins,
// shared as above.
const base::Matrix& flutterTexture(base::Seconds secondsPerFrame);

inline constexpr std::size_t noiseTextureFrames = 2048;

} // namespace coverscope::training
