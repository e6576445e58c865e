// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/resampler.h"

extern "C" {
#include <libavutil/opt.h>
}

#include <algorithm>
#include <cmath>

namespace coverscope::audio {

namespace {

// Damaged float files hold anything; one infinite sample would spoil every feature after it.
constexpr float largestSample = 1e6F;

float cleaned(float sample)
{
    return std::abs(sample) <= largestSample ? sample : 0.0F; // false for NaN too
}

class ChannelLayout
{
public:
    explicit ChannelLayout(int channelCount) { av_channel_layout_default(&m_layout, channelCount); }
    explicit ChannelLayout(const AVChannelLayout& other)
    {
        // Without a known order FFmpeg cannot mix: take the usual one for that many channels.
        if (other.order == AV_CHANNEL_ORDER_UNSPEC || av_channel_layout_copy(&m_layout, &other) < 0)
            av_channel_layout_default(&m_layout, other.nb_channels);
    }
    ChannelLayout(const ChannelLayout&) = delete;
    ChannelLayout& operator=(const ChannelLayout&) = delete;
    ~ChannelLayout() { av_channel_layout_uninit(&m_layout); }
    AVChannelLayout* get() { return &m_layout; }

private:
    AVChannelLayout m_layout = {};
};

FfmpegHandle<SwrContext> allocate(AVChannelLayout* output, int outputRate, AVChannelLayout* input,
                                  const AVFrame& frame)
{
    SwrContext* context = nullptr;
    const auto format = static_cast<AVSampleFormat>(frame.format);
    if (swr_alloc_set_opts2(&context, output, AV_SAMPLE_FMT_FLT, outputRate, input, format, frame.sample_rate,
                            0, nullptr) < 0)
        return nullptr;
    // The same mix whatever the codec's sample format: never louder than the loudest channel.
    av_opt_set_int(context, "internal_sample_fmt", AV_SAMPLE_FMT_FLTP, 0);
    av_opt_set_double(context, "rematrix_maxval", 1.0, 0);
    return FfmpegHandle<SwrContext>(context);
}

FfmpegHandle<SwrContext> makeContext(const AVFrame& frame, int outputRate, int outputChannels)
{
    ChannelLayout output(outputChannels);
    ChannelLayout input(frame.ch_layout);
    // FFmpeg would give a mono recording to two loudspeakers 3 dB down: that case is ours, below.
    if (frame.ch_layout.nb_channels > 1) {
        auto context = allocate(output.get(), outputRate, input.get(), frame);
        if (context && swr_init(context.get()) >= 0)
            return context;
    }

    // No known mix of such a layout: the mean of the channels.
    AVChannelLayout plain = {};
    plain.order = AV_CHANNEL_ORDER_UNSPEC;
    plain.nb_channels = frame.ch_layout.nb_channels;
    auto context = allocate(output.get(), outputRate, &plain, frame);
    const auto channels = static_cast<std::size_t>(plain.nb_channels);
    const std::vector<double> matrix(channels * static_cast<std::size_t>(outputChannels),
                                     1.0 / plain.nb_channels);
    if (context && plain.nb_channels <= 64 &&
        swr_set_matrix(context.get(), matrix.data(), plain.nb_channels) >= 0 && swr_init(context.get()) >= 0)
        return context;
    return nullptr;
}

} // namespace

Resampler::Resampler(int outputSampleRate, int outputChannelCount, float gain)
    : m_outputSampleRate(outputSampleRate), m_outputChannelCount(outputChannelCount), m_gain(gain)
{
}

bool Resampler::push(const AVFrame& frame, std::int64_t firstSample, std::vector<float>& output)
{
    if (!configure(frame, output))
        return false;
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    const int channelCount = frame.ch_layout.nb_channels;
    const std::int64_t offset = firstSample * av_get_bytes_per_sample(format) * (planar ? 1 : channelCount);
    std::vector<const std::uint8_t*> planes(static_cast<std::size_t>(planar ? channelCount : 1));
    for (std::size_t i = 0; i < planes.size(); ++i)
        planes[i] = frame.extended_data[i] + offset;
    return convert(planes.data(), frame.nb_samples - static_cast<int>(firstSample), output);
}

bool Resampler::pushSilence(const AVFrame& frame, std::int64_t sampleCount, std::vector<float>& output)
{
    if (!configure(frame, output))
        return false;
    constexpr std::int64_t blockSize = 4096;
    const auto bytes =
        static_cast<std::size_t>(blockSize * av_get_bytes_per_sample(m_inputFormat) * m_inputChannelCount);
    const bool isUnsigned8 = m_inputFormat == AV_SAMPLE_FMT_U8 || m_inputFormat == AV_SAMPLE_FMT_U8P;
    const std::vector<std::uint8_t> silence(bytes, isUnsigned8 ? 0x80 : 0);
    std::vector<const std::uint8_t*> planes(static_cast<std::size_t>(m_inputChannelCount), silence.data());
    for (; sampleCount > 0; sampleCount -= blockSize) {
        if (!convert(planes.data(), static_cast<int>(std::min(sampleCount, blockSize)), output))
            return false;
    }
    return true;
}

void Resampler::flush(std::vector<float>& output)
{
    if (m_context)
        convert(nullptr, 0, output);
    reset();
}

bool Resampler::configure(const AVFrame& frame, std::vector<float>& output)
{
    const std::uint64_t mask = frame.ch_layout.order == AV_CHANNEL_ORDER_NATIVE ? frame.ch_layout.u.mask : 0;
    if (m_context && m_inputSampleRate == frame.sample_rate &&
        m_inputChannelCount == frame.ch_layout.nb_channels && m_inputChannelMask == mask &&
        m_inputFormat == frame.format)
        return true;
    flush(output);
    m_context = makeContext(frame, m_outputSampleRate, m_outputChannelCount);
    m_inputSampleRate = frame.sample_rate;
    m_inputChannelCount = frame.ch_layout.nb_channels;
    m_inputChannelMask = mask;
    m_inputFormat = static_cast<AVSampleFormat>(frame.format);
    return m_context != nullptr;
}

bool Resampler::convert(const std::uint8_t** planes, int sampleCount, std::vector<float>& output)
{
    const int room = swr_get_out_samples(m_context.get(), sampleCount);
    if (room < 0)
        return false;
    const std::size_t before = output.size();
    const auto channels = static_cast<std::size_t>(m_outputChannelCount);
    output.resize(before + static_cast<std::size_t>(room) * channels);
    auto* target = reinterpret_cast<std::uint8_t*>(output.data() + before);
    const int count = swr_convert(m_context.get(), &target, room, planes, sampleCount);
    output.resize(before + static_cast<std::size_t>(std::max(0, count)) * channels);
    const auto first = output.begin() + static_cast<std::ptrdiff_t>(before);
    std::transform(first, output.end(), first,
                   [gain = m_gain](float sample) { return cleaned(gain * sample); });
    return count >= 0;
}

} // namespace coverscope::audio
