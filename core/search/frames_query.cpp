// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/frames_query.h"

#include "core/features/averaging.h"

namespace coverscope::search {

Query queryOfFrames(base::Matrix storedFrames, base::Seconds start, const features::FeatureSettings& settings)
{
    Query query;
    const double length = static_cast<double>(storedFrames.rows) / features::storedFramesPerSecond(settings);
    query.range = {start, start + length};
    query.fileDuration = query.range.end;
    query.framesPerSecond = settings.averagedFramesPerSecond();
    query.averagedFrames = features::averagedFrames(storedFrames, settings);
    query.phaseCount = features::storedFramesPerAveraged(settings);
    if (query.phaseCount > 1)
        query.fineFrames = std::move(storedFrames);
    return query;
}

} // namespace coverscope::search
