// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/chunker.h"

#include "core/features/sounding_frames.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace coverscope::features {

namespace {

Chunk makeChunk(std::size_t firstFrame, std::size_t frameCount, const FeatureSettings& settings)
{
    const double framesPerSecond = settings.averagedFramesPerSecond();
    return {firstFrame,
            frameCount,
            {static_cast<double>(firstFrame) / framesPerSecond,
             static_cast<double>(firstFrame + frameCount) / framesPerSecond}};
}

// Rows of `decibels` are bins. Equaliser and timbre are smooth along the bins, notes are not.
base::Matrix whitened(const base::Matrix& decibels, const FeatureSettings& settings)
{
    const int binCount = static_cast<int>(decibels.rows);
    const int halfWidth = settings.whiteningHalfWidth;
    const auto mirrored = [binCount](int bin) {
        while (bin < 0 || bin >= binCount)
            bin = binCount == 1 ? 0 : bin < 0 ? -bin : 2 * (binCount - 1) - bin;
        return static_cast<std::size_t>(bin);
    };
    base::Matrix result(decibels.rows, decibels.columns);
    std::vector<double> mean(decibels.columns);
    for (int bin = 0; bin < binCount; ++bin) {
        std::fill(mean.begin(), mean.end(), 0.0);
        for (int offset = -halfWidth; offset <= halfWidth; ++offset) {
            const std::span<const float> neighbour = decibels.row(mirrored(bin + offset));
            for (std::size_t frame = 0; frame < mean.size(); ++frame)
                mean[frame] += neighbour[frame];
        }
        for (std::size_t frame = 0; frame < mean.size(); ++frame) {
            const double deviation =
                decibels(static_cast<std::size_t>(bin), frame) - mean[frame] / (2 * halfWidth + 1);
            result(static_cast<std::size_t>(bin), frame) = static_cast<float>(
                std::clamp(deviation / settings.whiteningScale, settings.clipLow, settings.clipHigh));
        }
    }
    return result;
}

// Magnitudes to levels, bins x frames.
base::Matrix compressed(base::Matrix input, const FeatureSettings& settings)
{
    const float maximum = input.values.empty() ? 0.0F : std::ranges::max(input.values);
    if (maximum <= 0.0F) // silence has no loudest bin to relate to
        return base::Matrix(input.rows, input.columns);

    if (settings.compression == Compression::Root) {
        for (float& value : input.values)
            value = std::sqrt(std::max(0.0F, value));
        return input;
    }
    if (settings.compression == Compression::Power) {
        for (float& value : input.values)
            value = std::sqrt(value / maximum);
        return input;
    }
    const double floorRatio = std::pow(10.0, settings.floorDecibel / 20.0);
    for (float& value : input.values)
        value =
            static_cast<float>(20.0 * std::log10(std::max(static_cast<double>(value) / maximum, floorRatio)));
    if (settings.compression == Compression::WhitenedDecibel)
        return whitened(input, settings);
    for (float& value : input.values)
        value = static_cast<float>(1.0 - value / settings.floorDecibel);
    return input;
}

base::Matrix padded(const base::Matrix& input, std::size_t frameCount)
{
    base::Matrix result(input.rows, frameCount);
    const std::size_t before = (frameCount - input.columns) / 2;
    for (std::size_t bin = 0; bin < input.rows; ++bin) {
        const std::span<const float> row = input.row(bin);
        for (std::size_t frame = 0; frame < row.size(); ++frame)
            result(bin, before + frame) = row[frame];
    }
    return result;
}

} // namespace

std::vector<Chunk> planChunks(std::size_t averagedFrameCount, const FeatureSettings& settings,
                              base::Seconds hop)
{
    const auto chunkFrames = static_cast<std::size_t>(settings.chunkFrames);
    if (averagedFrameCount == 0)
        return {};
    if (averagedFrameCount <= chunkFrames)
        return {makeChunk(0, averagedFrameCount, settings)};

    const std::size_t lastStart = averagedFrameCount - chunkFrames;
    const double hopFrames = std::max(1.0, hop * settings.averagedFramesPerSecond());
    std::vector<Chunk> chunks;
    for (std::size_t k = 0;; ++k) {
        const double start = std::floor(static_cast<double>(k) * hopFrames);
        if (start >= static_cast<double>(lastStart))
            break;
        chunks.push_back(makeChunk(static_cast<std::size_t>(start), chunkFrames, settings));
    }
    chunks.push_back(makeChunk(lastStart, chunkFrames, settings));
    return chunks;
}

bool isSilent(const base::Matrix& averagedFrames, const Chunk& chunk, const FeatureSettings& settings)
{
    constexpr base::Seconds leastSound = 2.0;
    const std::size_t end = std::min(chunk.firstFrame + chunk.frameCount, averagedFrames.rows);
    const std::size_t sounding = soundingFrames(averagedFrames, chunk.firstFrame, end);
    const double least = std::min(leastSound * settings.averagedFramesPerSecond(),
                                  0.5 * static_cast<double>(chunk.frameCount));
    return sounding == 0 || static_cast<double>(sounding) < least;
}

std::vector<Chunk> soundingChunks(const base::Matrix& averagedFrames, std::span<const Chunk> chunks,
                                  const FeatureSettings& settings)
{
    std::vector<Chunk> sounding;
    std::ranges::copy_if(chunks, std::back_inserter(sounding),
                         [&](const Chunk& chunk) { return !isSilent(averagedFrames, chunk, settings); });
    return sounding;
}

base::Matrix chunkInput(const base::Matrix& averagedFrames, const Chunk& chunk,
                        const FeatureSettings& settings)
{
    const auto chunkFrames = static_cast<std::size_t>(settings.chunkFrames);
    if (chunk.frameCount == 0 || chunk.firstFrame + chunk.frameCount > averagedFrames.rows)
        return base::Matrix(averagedFrames.columns, chunkFrames);

    const bool isPadded = settings.shortChunk == ShortChunk::Padded && chunk.frameCount < chunkFrames;
    const std::size_t filledFrames = isPadded ? chunk.frameCount : chunkFrames;
    base::Matrix input(averagedFrames.columns, filledFrames);
    for (std::size_t frame = 0; frame < filledFrames; ++frame) {
        const std::span<const float> row = averagedFrames.row(chunk.firstFrame + frame % chunk.frameCount);
        for (std::size_t bin = 0; bin < row.size(); ++bin)
            input(bin, frame) = row[bin];
    }
    input = compressed(std::move(input), settings);
    return isPadded ? padded(input, chunkFrames) : input;
}

} // namespace coverscope::features
