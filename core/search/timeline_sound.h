// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/features/feature_settings.h"

#include <filesystem>
#include <span>
#include <vector>

namespace coverscope::search {

// A recording as it is heard: stored frames (features/averaging.h), and how loud each is.
struct HeardRecording
{
    base::Matrix frames;
    std::vector<float> levels; // root mean square of the samples, one a frame
    double framesPerSecond = 0.0;
    bool hasNotes = true; // constant-Q frames tell nothing of what is music
    base::Seconds duration = 0.0;
};

// One pass over the file. Fails as features::extractFrames() and notes::frameMaker() do.
base::Result<HeardRecording> hearRecording(const std::filesystem::path& file,
                                           const features::FeatureSettings& settings,
                                           const base::CancellationToken& token = {},
                                           const base::ProgressSink& progress = {});

enum class UnknownKind {
    Music,   // that the library does not know
    Speech,  // one voice at most, and a level that falls with every syllable
    Silence, // below -50 dBFS
    Other,   // sound without notes: noise, applause
};

struct UnknownStretch
{
    base::TimeRange time;
    UnknownKind kind = UnknownKind::Other;
};

// What lies between the stretches that are known (ordered, without overlaps), by kind.
std::vector<UnknownStretch> unknownStretches(const HeardRecording& recording,
                                             std::span<const base::TimeRange> known);

} // namespace coverscope::search
