// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example_instrument.h"

#include "core/example/example_random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace coverscope::example {

namespace {

constexpr double turn = 2.0 * std::numbers::pi;
constexpr std::size_t tableSize = 2048;

// One period of the instrument with the partials that stay below the highest frequency, and one sample more
// to interpolate with.
std::vector<float> makePeriod(const InstrumentSound& sound, double frequency, int sampleRate)
{
    std::vector<float> period(tableSize + 1, 0.0F);
    const double highest = 0.45 * sampleRate;
    float total = 0.0F;
    for (std::size_t partial = 1; partial <= sound.partials.size(); ++partial) {
        if (static_cast<double>(partial) * frequency > highest)
            break;
        const float amplitude = sound.partials[partial - 1];
        total += amplitude;
        for (std::size_t i = 0; i <= tableSize; ++i)
            period[i] += amplitude * static_cast<float>(std::sin(turn * static_cast<double>(partial * i) /
                                                                 static_cast<double>(tableSize)));
    }
    for (float& value : period)
        value /= std::max(total, 0.001F);
    return period;
}

// Loudness at `time` of a note that is let go at `length`.
double envelope(const InstrumentSound& sound, double time, double length)
{
    const double held = sound.decay > 0.0 ? std::exp(-time / sound.decay) : 1.0;
    const double rise = std::min(1.0, time / sound.attack);
    return rise * held * (time > length ? std::max(0.0, 1.0 - (time - length) / sound.release) : 1.0);
}

std::span<float> stretch(std::span<float> output, int sampleRate, double start, double length)
{
    const auto size = static_cast<double>(output.size());
    const double first = std::clamp(std::floor(start * sampleRate), 0.0, size);
    const double last = std::clamp(std::floor((start + length) * sampleRate), first, size);
    return output.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first));
}

} // namespace

const InstrumentSound& soundOf(Instrument instrument)
{
    static const std::array<InstrumentSound, 8> sounds{{
        {{1.0F, 0.55F, 0.32F, 0.2F, 0.12F, 0.09F, 0.05F, 0.03F}, 0.004, 1.1, 0.15, 0.0}, // piano
        {{1.0F, 0.8F, 0.55F, 0.3F, 0.3F, 0.15F, 0.1F, 0.08F, 0.06F}, 0.003, 0.6, 0.1, 0.0},
        {{1.0F, 0.55F, 0.4F, 0.28F, 0.22F, 0.16F, 0.12F, 0.09F, 0.07F}, 0.09, 0.0, 0.2, 0.12},
        {{1.0F, 0.25F, 0.12F, 0.04F}, 0.05, 0.0, 0.1, 0.18},
        {{1.0F, 0.8F, 0.5F, 0.6F, 0.0F, 0.3F, 0.0F, 0.25F}, 0.012, 0.0, 0.05, 0.0},
        {{1.0F, 0.0F, 0.05F, 0.35F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.08F}, 0.003, 1.4, 0.3, 0.0},
        {{1.0F, 0.1F, 0.6F, 0.1F, 0.4F, 0.08F, 0.25F, 0.05F, 0.15F}, 0.03, 0.0, 0.08, 0.1},
        {{1.0F, 0.6F, 0.3F, 0.12F, 0.06F}, 0.008, 0.9, 0.06, 0.0}, // bass
    }};
    return sounds[static_cast<std::size_t>(instrument)];
}

void playNote(std::span<float> output, int sampleRate, Instrument instrument, const PlayedNote& note)
{
    const InstrumentSound& sound = soundOf(instrument);
    const double frequency = 440.0 * std::pow(2.0, (note.pitch - 69.0) / 12.0);
    const std::vector<float> period = makePeriod(sound, frequency, sampleRate);
    const std::span<float> target = stretch(output, sampleRate, note.start, note.length + sound.release);
    constexpr double vibratoRate = 5.3;     // hertz
    constexpr std::size_t controlStep = 32; // samples for which loudness and frequency stand still
    double phase = 0.0;
    double step = 0.0;
    double loudness = 0.0;
    for (std::size_t i = 0; i < target.size(); ++i) {
        if (i % controlStep == 0) {
            const double time = static_cast<double>(i) / sampleRate;
            loudness = note.loudness * envelope(sound, time, note.length);
            const double bend =
                sound.vibrato * std::min(1.0, time * 2.0) * std::sin(turn * vibratoRate * time);
            step = frequency * (1.0 + bend * 0.0578) * tableSize / sampleRate; // 2^(1/12) - 1
        }
        const auto place = static_cast<std::size_t>(phase);
        const auto fraction = static_cast<float>(phase - static_cast<double>(place));
        target[i] +=
            static_cast<float>(loudness) * (period[place] + fraction * (period[place + 1] - period[place]));
        phase += step;
        while (phase >= static_cast<double>(tableSize))
            phase -= static_cast<double>(tableSize);
    }
}

void playDrum(std::span<float> output, int sampleRate, Drum drum, double start, double loudness)
{
    const double length = drum == Drum::Kick ? 0.25 : drum == Drum::Snare ? 0.18 : 0.06;
    const std::span<float> target = stretch(output, sampleRate, start, length);
    Dice dice(static_cast<std::uint64_t>(start * 1000.0) + 17U);
    double phase = 0.0;
    double lastNoise = 0.0;
    for (std::size_t i = 0; i < target.size(); ++i) {
        const double time = static_cast<double>(i) / sampleRate;
        const double noise = dice.spread(1.0);
        double value = 0.0;
        switch (drum) {
        case Drum::Kick: // a falling tone
            phase += turn * (48.0 + 90.0 * std::exp(-time * 30.0)) / sampleRate;
            value = std::sin(phase) * std::exp(-time * 14.0);
            break;
        case Drum::Snare:
            phase += turn * 185.0 / sampleRate;
            value = (0.6 * noise + 0.4 * std::sin(phase)) * std::exp(-time * 22.0);
            break;
        case Drum::HiHat: // the difference of neighbours leaves the high part of the noise
            value = 0.5 * (noise - lastNoise) * std::exp(-time * 70.0);
            break;
        }
        lastNoise = noise;
        target[i] += static_cast<float>(loudness * value);
    }
}

// Four feedback delays side by side (M. R. Schroeder, "Natural sounding artificial reverberation", 1962).
void addHall(std::span<float> samples, int sampleRate, float amount)
{
    constexpr std::array<double, 4> delays{0.0297, 0.0371, 0.0411, 0.0437}; // seconds
    constexpr float feedback = 0.72F;
    std::vector<float> wet(samples.size(), 0.0F);
    for (const double seconds : delays) {
        std::vector<float> line(static_cast<std::size_t>(seconds * sampleRate), 0.0F);
        std::size_t place = 0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const float delayed = line[place];
            wet[i] += delayed;
            line[place] = samples[i] + feedback * delayed;
            place = place + 1 == line.size() ? 0 : place + 1;
        }
    }
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] += amount * 0.25F * wet[i];
}

} // namespace coverscope::example
