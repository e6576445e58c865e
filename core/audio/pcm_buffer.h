// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <cstddef>
#include <vector>

namespace coverscope::audio {

// Interleaved float32 samples, nominally -1..1. A value.
struct PcmBuffer
{
    int sampleRate = 22050; // Hz
    int channelCount = 1;
    std::vector<float> samples;

    std::size_t frameCount() const { return samples.size() / static_cast<std::size_t>(channelCount); }
    base::Seconds duration() const { return static_cast<double>(frameCount()) / sampleRate; }
};

} // namespace coverscope::audio
