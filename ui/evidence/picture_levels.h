// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/features/feature_settings.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace coverscope::ui {

// Frames of a recording as levels of the colour scale. Immutable; between threads as shared_ptr.
struct PictureLevels
{
    std::size_t frames = 0;
    std::size_t rows = 0;             // bins or pitch classes, lowest first
    double framesPerSecond = 0.0;     // frame f covers [f, f + 1) / framesPerSecond
    std::vector<std::uint8_t> values; // frames x rows

    // In values, of the row at these seconds since the first frame; nothing beyond all frames and rows.
    std::optional<std::size_t> placeOf(double ownSeconds, int row) const;
};

inline constexpr double cqtFloorDecibel = -60.0;

// CQT magnitudes (frames x bins): decibels below the maximum, cqtFloorDecibel..0 to 0..255.
PictureLevels cqtLevels(const base::Matrix& magnitudes, double framesPerSecond);
// Notes as features::FrontEnd::Notes makes them (frames x bins): 0..surestCertainty to 0..255.
PictureLevels noteLevels(const base::Matrix& notes, double framesPerSecond);
inline constexpr double surestCertainty = 0.8; // what the network says at most, in practice
// Chroma (frames x 12): 0..1 to 0..255.
PictureLevels chromaLevels(const base::Matrix& chroma, double framesPerSecond);

// What a constant-Q picture is made with: eleven frames a second, as notes are stored.
features::FeatureSettings pictureSettings();

// Seconds on the common axis to seconds of the recording. Increasing.
using OwnTime = std::function<double(double)>;

} // namespace coverscope::ui
