// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/frame_samples.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <type_traits>
#include <utility>

namespace coverscope::audio {

namespace {

constexpr double largestSensible = 1e12; // damaged float files hold anything

template <typename Sample>
double fullScale()
{
    if constexpr (std::is_floating_point_v<Sample>)
        return 1.0;
    else if constexpr (std::is_unsigned_v<Sample>)
        return 128.0;
    else
        return -static_cast<double>(std::numeric_limits<Sample>::min());
}

template <typename Sample>
double toDouble(Sample sample)
{
    const auto value = static_cast<double>(sample);
    if constexpr (std::is_floating_point_v<Sample>)
        return std::abs(value) <= largestSensible ? value : 0.0; // false for NaN too
    else if constexpr (std::is_unsigned_v<Sample>)
        return (value - 128.0) / fullScale<Sample>();
    else
        return value / fullScale<Sample>();
}

template <typename Sample>
Sample fromDouble(double value)
{
    if constexpr (std::is_floating_point_v<Sample>) {
        return static_cast<Sample>(value);
    } else {
        const double middle = std::is_unsigned_v<Sample> ? 128.0 : 0.0;
        // Of 64 bits the largest number is not one of the doubles.
        const double largest = std::nextafter(fullScale<Sample>() + middle, 0.0);
        const double smallest = std::is_unsigned_v<Sample> ? 0.0 : -fullScale<Sample>();
        const double scaled = std::round(value * fullScale<Sample>() + middle);
        return static_cast<Sample>(std::clamp(scaled, smallest, std::floor(largest)));
    }
}

// One channel of a frame.
template <typename Sample>
struct Channel
{
    Sample* first;
    std::ptrdiff_t step;
    Sample& operator[](int index) const { return first[index * step]; }
};

template <typename Sample, typename Frame>
Channel<Sample> channelOf(Frame& frame, std::size_t channel)
{
    if (av_sample_fmt_is_planar(static_cast<AVSampleFormat>(frame.format)) != 0)
        return {reinterpret_cast<Sample*>(frame.extended_data[channel]), 1};
    return {reinterpret_cast<Sample*>(frame.extended_data[0]) + channel, frame.ch_layout.nb_channels};
}

// Calls `action` with a value of the type that the frame's samples have; not for formats that are not known.
template <typename Action>
void withSampleType(const AVFrame& frame, Action action)
{
    switch (av_get_packed_sample_fmt(static_cast<AVSampleFormat>(frame.format))) {
    case AV_SAMPLE_FMT_U8:
        return action(std::uint8_t{});
    case AV_SAMPLE_FMT_S16:
        return action(std::int16_t{});
    case AV_SAMPLE_FMT_S32:
        return action(std::int32_t{});
    case AV_SAMPLE_FMT_S64:
        return action(std::int64_t{});
    case AV_SAMPLE_FMT_FLT:
        return action(float{});
    case AV_SAMPLE_FMT_DBL:
        return action(double{});
    default:
        return;
    }
}

// The case of nearly every file, whose cost would be felt.
template <typename Sample>
double addStereoEnergies(const AVFrame& frame, SampleSpan span, std::span<const double> gains,
                         std::span<double> channels)
{
    const auto left = channelOf<const Sample>(frame, 0);
    const auto right = channelOf<const Sample>(frame, 1);
    double leftEnergy = 0.0;
    double rightEnergy = 0.0;
    double product = 0.0;
    for (int i = span.first; i < span.end; ++i) {
        const double l = toDouble(left[i]);
        const double r = toDouble(right[i]);
        leftEnergy += l * l;
        rightEnergy += r * r;
        product += l * r;
    }
    channels[0] += leftEnergy;
    channels[1] += rightEnergy;
    const double mix = gains[0] * gains[0] * leftEnergy + gains[1] * gains[1] * rightEnergy +
                       2.0 * gains[0] * gains[1] * product;
    return std::max(0.0, mix);
}

} // namespace

std::vector<double> monoGains(const AVChannelLayout& layout)
{
    const auto count = static_cast<std::size_t>(layout.nb_channels);
    std::vector<double> gains(count, 1.0 / layout.nb_channels);
    AVChannelLayout input = {};
    AVChannelLayout mono = {};
    av_channel_layout_default(&mono, 1);
    if (layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&input, layout.nb_channels);
    else
        av_channel_layout_copy(&input, &layout);
    constexpr double minus3dB = 1.0 / std::numbers::sqrt2;
    // FFmpeg 5 writes so many rows and columns, whether there are such channels or not.
    constexpr int side = 64;
    std::vector<double> matrix(std::size_t{side} * side);
    if (layout.nb_channels <= side &&
        swr_build_matrix2(&input, &mono, minus3dB, minus3dB, 0.0, 1.0, 1.0, matrix.data(), side,
                          AV_MATRIX_ENCODING_NONE, nullptr) >= 0)
        gains.assign(matrix.begin(), matrix.begin() + layout.nb_channels);
    av_channel_layout_uninit(&input);
    return gains;
}

double addEnergies(const AVFrame& frame, SampleSpan span, std::span<const double> gains,
                   std::span<double> channels)
{
    double mixEnergy = 0.0;
    withSampleType(frame, [&]<typename Sample>(Sample) {
        if (frame.ch_layout.nb_channels == 2) {
            mixEnergy = addStereoEnergies<Sample>(frame, span, gains, channels);
            return;
        }
        std::vector<double> mix(static_cast<std::size_t>(span.end - span.first));
        for (std::size_t c = 0; c < static_cast<std::size_t>(frame.ch_layout.nb_channels); ++c) {
            const auto channel = channelOf<const Sample>(frame, c);
            double energy = 0.0;
            for (int i = span.first; i < span.end; ++i) {
                const double value = toDouble(channel[i]);
                energy += value * value;
                mix[static_cast<std::size_t>(i - span.first)] += gains[c] * value;
            }
            channels[c] += energy;
        }
        for (const double value : mix)
            mixEnergy += value * value;
    });
    return mixEnergy;
}

FfmpegHandle<AVFrame> emptyCopy(const AVFrame& frame)
{
    FfmpegHandle<AVFrame> copy(av_frame_alloc());
    if (!copy || av_frame_copy_props(copy.get(), &frame) < 0 ||
        av_channel_layout_copy(&copy->ch_layout, &frame.ch_layout) < 0)
        return nullptr;
    copy->format = frame.format;
    copy->nb_samples = frame.nb_samples;
    copy->sample_rate = frame.sample_rate;
    return av_frame_get_buffer(copy.get(), 0) >= 0 ? std::move(copy) : nullptr;
}

void mixSample(const AVFrame& frame, int index, double kept, std::span<const double> added, AVFrame& output)
{
    withSampleType(frame, [&]<typename Sample>(Sample) {
        double sum = 0.0;
        for (std::size_t c = 0; c < added.size(); ++c)
            sum += added[c] * toDouble(channelOf<const Sample>(frame, c)[index]);
        for (std::size_t c = 0; c < added.size(); ++c)
            channelOf<Sample>(output, c)[index] =
                fromDouble<Sample>(kept * toDouble(channelOf<const Sample>(frame, c)[index]) + sum);
    });
}

double largestBelow(const AVFrame& frame, double limit)
{
    double largest = 0.0;
    withSampleType(frame, [&]<typename Sample>(Sample) {
        for (int c = 0; c < frame.ch_layout.nb_channels; ++c) {
            const auto channel = channelOf<const Sample>(frame, static_cast<std::size_t>(c));
            for (int i = 0; i < frame.nb_samples; ++i) {
                const double value = std::abs(toDouble(channel[i]));
                if (value < limit)
                    largest = std::max(largest, value);
            }
        }
    });
    return largest;
}

} // namespace coverscope::audio
