// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/ffmpeg_handles.h"

#include <cstdint>
#include <vector>

namespace coverscope::audio {

// Any decoded frames to interleaved float32 at one rate and channel count. The first output sample
// stands at the time of the first input sample: the filter's delay is made up for.
class Resampler
{
public:
    // Samples are multiplied by `gain`, at the end.
    Resampler(int outputSampleRate, int outputChannelCount, float gain = 1.0F);

    // Appends to `output` what the frame's samples from `firstSample` on give; false where FFmpeg
    // cannot convert its format.
    bool push(const AVFrame& frame, std::int64_t firstSample, std::vector<float>& output);

    // `sampleCount` samples of silence in the frame's format, before it: for sound that is missing.
    bool pushSilence(const AVFrame& frame, std::int64_t sampleCount, std::vector<float>& output);

    // The rest, at the end of the input. The next push() begins anew, as after reset().
    void flush(std::vector<float>& output);
    void reset() { m_context.reset(); }

private:
    bool configure(const AVFrame& frame, std::vector<float>& output);
    bool convert(const std::uint8_t** planes, int sampleCount, std::vector<float>& output);

    int m_outputSampleRate;
    int m_outputChannelCount;
    float m_gain;
    FfmpegHandle<SwrContext> m_context;

    // Of the input that m_context is made for.
    int m_inputSampleRate = 0;
    int m_inputChannelCount = 0;
    std::uint64_t m_inputChannelMask = 0;
    AVSampleFormat m_inputFormat = AV_SAMPLE_FMT_NONE;
};

} // namespace coverscope::audio
