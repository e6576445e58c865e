// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/time_pitch.h"

#include <rubberband/RubberBandStretcher.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace coverscope::audio {

namespace {

using RubberBand::RubberBandStretcher;

constexpr std::size_t blockFrames = 1024;

// Real time, because the length is not known beforehand and playback must begin at once.
constexpr RubberBandStretcher::Options options =
    RubberBandStretcher::OptionProcessRealTime | RubberBandStretcher::OptionEngineFiner |
    RubberBandStretcher::OptionPitchHighConsistency | RubberBandStretcher::OptionChannelsTogether |
    RubberBandStretcher::OptionThreadingNever;

} // namespace

struct TimePitchShifter::State
{
    State(int sampleRate, int channels, const TimePitch& change)
        : channelCount(static_cast<std::size_t>(channels))
        , tempo(std::clamp(change.tempo, 0.25, 4.0))
        , stretcher(static_cast<std::size_t>(sampleRate), channelCount, options, 1.0 / tempo,
                    std::exp2(std::clamp(change.semitones, -24.0, 24.0) / 12.0))
        , planes(channelCount, std::vector<float>(blockFrames))
        , planePointers(channelCount)
    {
        stretcher.setMaxProcessSize(blockFrames);
        framesToDrop = stretcher.getStartDelay();
        std::vector<float> ignored;
        feedSilence(stretcher.getPreferredStartPad(), ignored);
    }

    // Hands over the first `frames` of the planes and takes what is ready.
    void process(std::size_t frames, std::vector<float>& output)
    {
        for (std::size_t channel = 0; channel < channelCount; ++channel)
            planePointers[channel] = planes[channel].data();
        stretcher.process(planePointers.data(), frames, false);
        take(output);
    }

    void take(std::vector<float>& output)
    {
        for (int available = stretcher.available(); available > 0; available = stretcher.available()) {
            const std::size_t got = stretcher.retrieve(
                planePointers.data(), std::min(static_cast<std::size_t>(available), blockFrames));
            const std::size_t dropped = std::min(got, framesToDrop);
            framesToDrop -= dropped;
            for (std::size_t frame = dropped; frame < got; ++frame) {
                for (std::size_t channel = 0; channel < channelCount; ++channel)
                    output.push_back(planes[channel][frame]);
            }
            givenFrames += static_cast<std::int64_t>(got - dropped);
        }
    }

    void feedSilence(std::size_t frames, std::vector<float>& output)
    {
        while (frames > 0) {
            const std::size_t count = std::min(frames, blockFrames);
            for (std::vector<float>& plane : planes)
                std::fill_n(plane.begin(), count, 0.0F);
            process(count, output);
            frames -= count;
        }
    }

    const std::size_t channelCount;
    const double tempo;
    RubberBandStretcher stretcher;
    std::vector<std::vector<float>> planes; // both ways
    std::vector<float*> planePointers;
    std::size_t framesToDrop = 0;
    std::int64_t takenFrames = 0; // of the recording
    std::int64_t givenFrames = 0;
};

TimePitchShifter::TimePitchShifter(int sampleRate, int channelCount, const TimePitch& change)
    : m_state(std::make_unique<State>(sampleRate, channelCount, change))
{
}

TimePitchShifter::~TimePitchShifter() = default;
TimePitchShifter::TimePitchShifter(TimePitchShifter&&) noexcept = default;
TimePitchShifter& TimePitchShifter::operator=(TimePitchShifter&&) noexcept = default;

void TimePitchShifter::push(std::span<const float> samples, std::vector<float>& output)
{
    State& state = *m_state;
    const std::size_t frames = samples.size() / state.channelCount;
    for (std::size_t first = 0; first < frames; first += blockFrames) {
        const std::size_t count = std::min(blockFrames, frames - first);
        for (std::size_t frame = 0; frame < count; ++frame) {
            for (std::size_t channel = 0; channel < state.channelCount; ++channel)
                state.planes[channel][frame] = samples[(first + frame) * state.channelCount + channel];
        }
        state.process(count, output);
    }
    state.takenFrames += static_cast<std::int64_t>(frames);
}

void TimePitchShifter::finish(std::vector<float>& output)
{
    State& state = *m_state;
    const std::int64_t wanted = std::llround(static_cast<double>(state.takenFrames) / state.tempo);
    // Silence pushes the rest out; the bound is far beyond any delay of the method.
    for (int block = 0; block < 256 && state.givenFrames < wanted; ++block)
        state.feedSilence(blockFrames, output);
    const auto surplus = static_cast<std::size_t>(std::max<std::int64_t>(0, state.givenFrames - wanted));
    output.resize(output.size() - std::min(output.size(), surplus * state.channelCount));
}

} // namespace coverscope::audio
