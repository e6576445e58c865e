// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

namespace coverscope::search {

// A query of a recording's stored frames (features/averaging.h), which begin at `start` seconds of it;
// neither trimmed by keepWhatSounds() nor embedded yet, and of no file.
Query queryOfFrames(base::Matrix storedFrames, base::Seconds start,
                    const features::FeatureSettings& settings);

} // namespace coverscope::search
