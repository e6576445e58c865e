// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/evaluation/retrieval_system.h"
#include "core/features/feature_settings.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace coverscope::evaluation {

// A recording and the cuts of it that ask, decoded once.
struct RecordingSounds
{
    Sound whole;
    std::vector<std::optional<Sound>> cuts; // none where there is no such cut, or it is silent
};

// The cuts that are wanted of a recording, now that its duration is known; none for one that is too short.
using CutPlan = std::function<std::vector<std::optional<base::TimeRange>>(base::Seconds duration)>;

// Decodes the file into memory (an hour is 320 MB) and makes the frames of all of it and of each cut. Fails
// as audio::decode() and notes::framesFrom() do, and with Silent.
base::Result<RecordingSounds> recordingSounds(const std::filesystem::path& file,
                                              const features::FeatureSettings& settings, Input input,
                                              const CutPlan& plan, const base::CancellationToken& token);

} // namespace coverscope::evaluation
