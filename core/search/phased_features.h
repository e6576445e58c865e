// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_extractor.h"

namespace coverscope::search {

// The features of a clip, and the same on a finer raster: a clip cut from a track hardly ever begins on one
// of the track's averaged frames, so that its frames mix two of theirs. Averaged from another of
// `phaseCount` places inside the first frame they fit.
struct PhasedFeatures
{
    features::TrackFeatures features;
    base::Matrix fineCqt; // phaseCount times as many frames as averagedCqt, or up to phaseCount - 1 more
    std::size_t phaseCount = 1;
};

// As features::extractFeatures, in one pass.
base::Result<PhasedFeatures> extractPhasedFeatures(const std::filesystem::path& path,
                                                   const features::FeatureSettings& settings,
                                                   std::optional<base::TimeRange> range = {},
                                                   const base::CancellationToken& token = {},
                                                   const base::ProgressSink& progress = {});

// Means of `phaseCount` fine frames each, beginning with fine frame `phase`. An incomplete last group is
// dropped, unless it is the only one.
base::Matrix averagedFrom(const base::Matrix& fineCqt, std::size_t phaseCount, std::size_t phase = 0);

} // namespace coverscope::search
