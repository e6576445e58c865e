// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/features/feature_settings.h"

#include <cstdint>

namespace coverscope::notes {

// What a library keeps of a recording's stored frames (features/averaging.h): rows of numbers that binary16
// holds exactly. Constant-Q magnitudes are kept as they are. Notes take 15 levels, four notes to a number: 42
// bytes a frame, 109 kB for four minutes. The levels are evenly spaced in the square root, so that quiet
// notes stay apart. core/index/FORMAT.md describes the bytes. Pure functions; any thread.
std::uint32_t storedRowWidth(const features::FeatureSettings& settings);

// frames x bins to frames x storedRowWidth().
base::Matrix storedRows(const base::Matrix& frames, const features::FeatureSettings& settings);

// And back: frames x bins, each note within half a level of what it was.
base::Matrix framesOf(const base::Matrix& rows, const features::FeatureSettings& settings);

// On disk: do not change.
inline constexpr std::uint32_t noteLevels = 15;
inline constexpr std::uint32_t notesInNumber = 4;
inline constexpr float loudestNote = 0.88F; // of a probability less its floor

} // namespace coverscope::notes
