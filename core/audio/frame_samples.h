// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/ffmpeg_handles.h"

#include <span>
#include <vector>

namespace coverscope::audio {

// Reading and writing the samples of a decoded frame, whatever their format; full scale is 1.

struct SampleSpan
{
    int first = 0;
    int end = 0;
};

// Of a frame's channels in a mono mix as the resampler makes it.
std::vector<double> monoGains(const AVChannelLayout& layout);

// Adds each channel's energy to `channels` and gives that of the mix with `gains`.
double addEnergies(const AVFrame& frame, SampleSpan span, std::span<const double> gains,
                   std::span<double> channels);

// The same frame with room for other samples; nullptr without memory or for a format that is not known.
FfmpegHandle<AVFrame> emptyCopy(const AVFrame& frame);

// Writes sample `index` of each channel: `kept` of what it is, and the sum of `added` of each.
void mixSample(const AVFrame& frame, int index, double kept, std::span<const double> added, AVFrame& output);

// The largest absolute value of a sample that is a number below `limit`.
double largestBelow(const AVFrame& frame, double limit);

} // namespace coverscope::audio
