// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/averaging.h"

#include <algorithm>
#include <functional>

namespace coverscope::features {

base::Matrix averagedFrom(const base::Matrix& frames, std::size_t groupSize, std::size_t first)
{
    const std::size_t available = frames.rows > first ? frames.rows - first : 0;
    const std::size_t size = std::min(groupSize, available);
    if (size == 0)
        return base::Matrix(0, frames.columns);
    base::Matrix result(available / size, frames.columns);
    const float scale = 1.0F / static_cast<float>(size);
    for (std::size_t frame = 0; frame < result.rows; ++frame) {
        const auto target = result.row(frame);
        for (std::size_t k = 0; k < size; ++k) {
            const auto source = frames.row(first + frame * size + k);
            std::transform(target.begin(), target.end(), source.begin(), target.begin(), std::plus<>());
        }
        for (float& value : target)
            value *= scale;
    }
    return result;
}

std::size_t storedFramesPerAveraged(const FeatureSettings& settings)
{
    return settings.frontEnd == FrontEnd::Notes ? static_cast<std::size_t>(settings.averagingFactor) : 1;
}

double storedFramesPerSecond(const FeatureSettings& settings)
{
    return settings.averagedFramesPerSecond() * static_cast<double>(storedFramesPerAveraged(settings));
}

base::Matrix averagedFrames(const base::Matrix& stored, const FeatureSettings& settings)
{
    const std::size_t groupSize = storedFramesPerAveraged(settings);
    return groupSize == 1 ? stored : averagedFrom(stored, groupSize);
}

} // namespace coverscope::features
