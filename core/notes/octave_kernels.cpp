// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/octave_kernels.h"

#include "core/features/cqt_kernels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coverscope::notes {

namespace {

OctaveLevel makeLevel(int decimation, std::size_t firstBin, std::size_t endBin)
{
    OctaveLevel level{decimation, firstBin, endBin - firstBin, 0, {}};
    const auto windowOf = [&](std::size_t bin) {
        return features::windowLength(noteCqtSettings, static_cast<int>(bin)) / decimation;
    };
    level.reach = static_cast<std::size_t>(0.5 * windowOf(firstBin));
    level.weights.assign(level.tapCount() * weightColumns, 0.0F);
    for (std::size_t column = 0; column < level.binCount; ++column) {
        const std::size_t bin = firstBin + column;
        const double length = windowOf(bin);
        const double angle = 2.0 * std::numbers::pi * decimation *
                             features::binFrequency(noteCqtSettings, static_cast<int>(bin)) /
                             noteCqtSettings.sampleRate;
        // A window of length l sums to l / 2.
        const double scale = 2.0 * std::sqrt(length * decimation) / length;
        for (std::size_t tap = 0; tap < level.tapCount(); ++tap) {
            const double distance = static_cast<double>(tap) - static_cast<double>(level.reach);
            if (std::abs(distance) > 0.5 * length)
                continue;
            const double window = 0.5 + 0.5 * std::cos(2.0 * std::numbers::pi * distance / length);
            float* row = level.weights.data() + tap * weightColumns;
            row[column] = static_cast<float>(scale * window * std::cos(angle * distance));
            row[sineColumn + column] = static_cast<float>(scale * window * std::sin(angle * distance));
        }
    }
    return level;
}

} // namespace

const std::vector<OctaveLevel>& octaveLevels()
{
    static const std::vector<OctaveLevel> levels = [] {
        std::vector<OctaveLevel> made;
        auto end = static_cast<std::size_t>(noteCqtSettings.binCount);
        for (int decimation = 1; end > 0; decimation *= 2) {
            const std::size_t first = end - std::min(end, octaveBins);
            made.push_back(makeLevel(decimation, first, end));
            end = first;
        }
        return made;
    }();
    return levels;
}

} // namespace coverscope::notes
