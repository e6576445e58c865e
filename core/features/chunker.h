// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/time_range.h"
#include "core/features/feature_settings.h"

#include <span>
#include <vector>

namespace coverscope::features {

// One chunk of a recording: `frameCount` averaged frames from `firstFrame`; `time` is what it
// covers, relative to the first frame.
struct Chunk
{
    std::size_t firstFrame = 0;
    std::size_t frameCount = 0;
    base::TimeRange time;
    bool operator==(const Chunk&) const = default;
};

// Chunks of settings.chunkFrames every `hop` seconds, chunk k starting at
// floor(k * hop * averagedFramesPerSecond); the last one is aligned to the end so that no part is
// left out. A recording shorter than one chunk gives one chunk of what is there.
std::vector<Chunk> planChunks(std::size_t averagedFrameCount, const FeatureSettings& settings,
                              base::Seconds hop);

// Whether next to nothing sounds in a chunk: less than two seconds of it, or less than half of a shorter one,
// have any value above zero. Such a chunk is no evidence: it is neither compared nor found.
bool isSilent(const base::Matrix& averagedFrames, const Chunk& chunk, const FeatureSettings& settings);

// Those of the chunks that are not.
std::vector<Chunk> soundingChunks(const base::Matrix& averagedFrames, std::span<const Chunk> chunks,
                                  const FeatureSettings& settings);

// The network's input of one chunk: bins x settings.chunkFrames (as FeatureSettings says).
// A chunk with fewer frames is filled up as settings.shortChunk says.
base::Matrix chunkInput(const base::Matrix& averagedFrames, const Chunk& chunk,
                        const FeatureSettings& settings);

} // namespace coverscope::features
