// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/phased_features.h"

#include <algorithm>

namespace coverscope::search {

namespace {

constexpr int wantedPhases = 4;

} // namespace

base::Result<PhasedFeatures> extractPhasedFeatures(const std::filesystem::path& path,
                                                   const features::FeatureSettings& settings,
                                                   std::optional<base::TimeRange> range,
                                                   const base::CancellationToken& token,
                                                   const base::ProgressSink& progress)
{
    features::FeatureSettings fine = settings;
    const bool divides = settings.averagingFactor % wantedPhases == 0;
    if (divides)
        fine.averagingFactor /= wantedPhases;
    auto extracted = features::extractFeatures(path, fine, range, token, progress);
    if (!extracted)
        return base::fail(std::move(extracted.error()));
    PhasedFeatures result;
    result.phaseCount = divides ? wantedPhases : 1;
    result.fineCqt = std::move(extracted->averagedCqt);
    result.features = std::move(*extracted);
    result.features.averagedCqt = averagedFrom(result.fineCqt, result.phaseCount);
    return result;
}

base::Matrix averagedFrom(const base::Matrix& fineCqt, std::size_t phaseCount, std::size_t phase)
{
    const std::size_t available = fineCqt.rows > phase ? fineCqt.rows - phase : 0;
    const std::size_t groupSize = std::min(phaseCount, available);
    if (groupSize == 0)
        return base::Matrix(0, fineCqt.columns);
    base::Matrix result(available / groupSize, fineCqt.columns);
    const float scale = 1.0F / static_cast<float>(groupSize);
    for (std::size_t frame = 0; frame < result.rows; ++frame) {
        const auto target = result.row(frame);
        for (std::size_t k = 0; k < groupSize; ++k) {
            const auto source = fineCqt.row(phase + frame * groupSize + k);
            std::transform(target.begin(), target.end(), source.begin(), target.begin(), std::plus<>());
        }
        for (float& value : target)
            value *= scale;
    }
    return result;
}

} // namespace coverscope::search
