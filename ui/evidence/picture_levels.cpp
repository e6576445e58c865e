// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/picture_levels.h"

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

std::uint8_t levelOf(double share)
{
    return static_cast<std::uint8_t>(std::lround(255.0 * std::clamp(share, 0.0, 1.0)));
}

PictureLevels emptyLevels(const base::Matrix& matrix, double framesPerSecond)
{
    PictureLevels levels;
    levels.frames = matrix.rows;
    levels.rows = matrix.columns;
    levels.framesPerSecond = framesPerSecond;
    levels.values.resize(matrix.values.size());
    return levels;
}

} // namespace

PictureLevels cqtLevels(const base::Matrix& magnitudes, double framesPerSecond)
{
    PictureLevels levels = emptyLevels(magnitudes, framesPerSecond);
    if (magnitudes.isEmpty())
        return levels;
    const float largest = std::max(std::ranges::max(magnitudes.values), 1e-12F);
    std::ranges::transform(magnitudes.values, levels.values.begin(), [largest](float magnitude) {
        const double ratio = static_cast<double>(magnitude / largest);
        const double decibel = ratio > 0.0 ? 20.0 * std::log10(ratio) : cqtFloorDecibel;
        return levelOf(1.0 - decibel / cqtFloorDecibel);
    });
    return levels;
}

PictureLevels noteLevels(const base::Matrix& notes, double framesPerSecond)
{
    PictureLevels levels = emptyLevels(notes, framesPerSecond);
    std::ranges::transform(notes.values, levels.values.begin(),
                           [](float note) { return levelOf(static_cast<double>(note) / surestCertainty); });
    return levels;
}

PictureLevels chromaLevels(const base::Matrix& chroma, double framesPerSecond)
{
    PictureLevels levels = emptyLevels(chroma, framesPerSecond);
    std::ranges::transform(chroma.values, levels.values.begin(),
                           [](float strength) { return levelOf(static_cast<double>(strength)); });
    return levels;
}

features::FeatureSettings pictureSettings()
{
    features::FeatureSettings settings;
    settings.averagingFactor = 4;
    return settings;
}

std::optional<std::size_t> PictureLevels::placeOf(double ownSeconds, int row) const
{
    const double frame = std::floor(ownSeconds * framesPerSecond);
    if (row < 0 || row >= static_cast<int>(rows) || frame < 0.0 || frame >= static_cast<double>(frames))
        return std::nullopt;
    return static_cast<std::size_t>(frame) * rows + static_cast<std::size_t>(row);
}

} // namespace coverscope::ui
