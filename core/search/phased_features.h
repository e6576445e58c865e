// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/averaging.h"
#include "core/features/feature_extractor.h"

namespace coverscope::search {

// The features of a clip on two rasters: a clip cut from a track hardly ever begins on one of the track's
// averaged frames, so that its frames mix two of theirs. Averaged from another of `phaseCount` places inside
// the first frame they fit.
struct PhasedFeatures
{
    features::TrackFeatures features; // its frames are `fineFrames` and empty here
    base::Matrix averagedFrames;
    base::Matrix
        fineFrames; // phaseCount times as many frames as averagedFrames, or up to phaseCount - 1 more
    std::size_t phaseCount = 1;
};

// The settings that a clip's fine frames are made with, and how many of them make an averaged one.
struct Raster
{
    features::FeatureSettings settings;
    std::size_t phaseCount = 1;
};
Raster clipRaster(const features::FeatureSettings& settings);

// As notes::extractFeatures, in one pass.
base::Result<PhasedFeatures> extractPhasedFeatures(const std::filesystem::path& path,
                                                   const features::FeatureSettings& settings,
                                                   std::optional<base::TimeRange> range = {},
                                                   const base::CancellationToken& token = {},
                                                   const base::ProgressSink& progress = {});

} // namespace coverscope::search
