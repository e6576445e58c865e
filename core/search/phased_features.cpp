// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/phased_features.h"

#include "core/notes/track_features.h"

namespace coverscope::search {

namespace {

constexpr int wantedPhases = 4; // of constant-Q frames; notes are stored finely enough as they are

} // namespace

Raster clipRaster(const features::FeatureSettings& settings)
{
    Raster raster{settings, features::storedFramesPerAveraged(settings)};
    if (settings.frontEnd == features::FrontEnd::ConstantQ && settings.averagingFactor % wantedPhases == 0) {
        raster.settings.averagingFactor /= wantedPhases;
        raster.phaseCount = wantedPhases;
    }
    return raster;
}

base::Result<PhasedFeatures> extractPhasedFeatures(const std::filesystem::path& path,
                                                   const features::FeatureSettings& settings,
                                                   std::optional<base::TimeRange> range,
                                                   const base::CancellationToken& token,
                                                   const base::ProgressSink& progress)
{
    const Raster raster = clipRaster(settings);
    PhasedFeatures result;
    result.phaseCount = raster.phaseCount;
    auto extracted = notes::extractFeatures(path, raster.settings, range, token, progress);
    if (!extracted)
        return base::fail(std::move(extracted.error()));
    result.fineFrames = std::move(extracted->frames);
    result.features = std::move(*extracted);
    result.averagedFrames = features::averagedFrom(result.fineFrames, result.phaseCount);
    return result;
}

} // namespace coverscope::search
