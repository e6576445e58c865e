// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rendered_recording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <numbers>

namespace coverscope::test {

namespace {

constexpr double sampleRate = 22050.0;
constexpr double framesPerSecond = sampleRate / (512.0 * 20.0); // as features::FeatureSettings has it
constexpr int binCount = 84;
constexpr int lowestPitch = 24;  // MIDI number of bin 0
constexpr double release = 0.05; // seconds in which a note that ends dies away

double frequencyOf(double pitch)
{
    return 440.0 * std::exp2((pitch - 69.0) / 12.0);
}

double envelopeAt(const Tone& tone, double time)
{
    if (time < 0.0 || time >= tone.length + release)
        return 0.0;
    const double attack = std::min(1.0, time / tone.instrument.attack);
    const double end = time > tone.length ? 1.0 - (time - tone.length) / release : 1.0;
    return attack * end * std::exp(-time / tone.instrument.decay);
}

void addTone(std::vector<float>& sound, const Tone& tone, Chance& chance)
{
    const auto first = static_cast<std::size_t>(tone.start * sampleRate);
    const auto count = static_cast<std::size_t>((tone.length + release) * sampleRate);
    for (std::size_t k = 0; k < Instrument::partialCount; ++k) {
        const double frequency = frequencyOf(tone.pitch) * static_cast<double>(k + 1);
        const double level = 0.15 * tone.amplitude * tone.instrument.partials[k];
        if (frequency > 0.45 * sampleRate || level < 1e-4)
            continue;
        const auto turn = std::polar(1.0, 2.0 * std::numbers::pi * frequency / sampleRate);
        auto pointer = std::polar(level, chance.uniform(0.0, 2.0 * std::numbers::pi));
        constexpr std::size_t block = 64; // samples with one level
        for (std::size_t i = 0; i < count && first + i < sound.size(); ++i) {
            if (i % block == 0) {
                const double envelope = envelopeAt(tone, static_cast<double>(i + block / 2) / sampleRate);
                pointer *= level * std::max(envelope, 1e-6) / std::abs(pointer);
            }
            sound[first + i] += static_cast<float>(pointer.imag());
            pointer = {pointer.real() * turn.real() - pointer.imag() * turn.imag(),
                       pointer.real() * turn.imag() + pointer.imag() * turn.real()};
        }
    }
}

void addStroke(std::vector<float>& sound, const Stroke& stroke, Chance& chance)
{
    const auto first = static_cast<std::size_t>(stroke.start * sampleRate);
    const bool isKick = stroke.drum == Stroke::Drum::Kick;
    const double decay = isKick ? 0.08 : stroke.drum == Stroke::Drum::Snare ? 0.06 : 0.02;
    double before = 0.0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(4.0 * decay * sampleRate); ++i) {
        if (first + i >= sound.size())
            return;
        const double time = static_cast<double>(i) / sampleRate;
        const double hiss = chance.uniform(-1.0, 1.0);
        // A falling tone, a burst, and a burst without its low end.
        double value = hiss;
        if (isKick)
            value = std::sin(2.0 * std::numbers::pi * (50.0 * time + 4.0 * (1.0 - std::exp(-time / 0.03))));
        else if (stroke.drum == Stroke::Drum::Hat)
            value = 0.5 * (hiss - before);
        before = hiss;
        sound[first + i] += static_cast<float>(0.3 * stroke.amplitude * std::exp(-time / decay) * value);
    }
}

// Amplitude of the Hann window's transform `semitones` beside a line. At this Q a semitone is one bin of the
// window's transform.
double hannResponse(double semitones)
{
    const double x = std::abs(semitones);
    if (x < 1e-6)
        return 1.0;
    if (std::abs(x - 1.0) < 1e-6)
        return 0.5;
    return std::abs(std::sin(std::numbers::pi * x) / (std::numbers::pi * x * (1.0 - x * x)));
}

// A sine's magnitude in a bin: half its amplitude, half of that by the window, times the root of the window's
// length.
double binGain(int bin)
{
    const double windowLength = sampleRate / (frequencyOf(lowestPitch + bin) * (std::exp2(1.0 / 12.0) - 1.0));
    return 0.25 * std::sqrt(windowLength);
}

void addToneLines(base::Matrix& power, const Tone& tone, Chance& chance)
{
    constexpr int looks = 5; // at the level within a frame
    const auto firstFrame = static_cast<std::size_t>(std::max(0.0, tone.start * framesPerSecond));
    for (std::size_t frame = firstFrame; frame < power.rows; ++frame) {
        const double time = static_cast<double>(frame) / framesPerSecond - tone.start;
        if (time > tone.length + release)
            return;
        double mean = 0.0; // of the magnitude, as the averaging takes it
        for (int look = 0; look < looks; ++look)
            mean += envelopeAt(tone, time + (look + 0.5) / (looks * framesPerSecond)) / looks;
        const double beating = chance.uniform(0.7, 1.3);
        for (std::size_t k = 0; k < Instrument::partialCount; ++k) {
            const double place = tone.pitch - lowestPitch + 12.0 * std::log2(static_cast<double>(k + 1));
            const auto centre = static_cast<int>(std::lround(place));
            const double level = 0.15 * tone.amplitude * tone.instrument.partials[k] * mean * beating;
            for (int bin = std::max(0, centre - 2); bin <= std::min(binCount - 1, centre + 2); ++bin) {
                const double magnitude = level * binGain(bin) * hannResponse(bin - place);
                power(frame, static_cast<std::size_t>(bin)) += static_cast<float>(magnitude * magnitude);
            }
        }
    }
}

void addStrokeNoise(base::Matrix& power, const Stroke& stroke)
{
    const auto frame = static_cast<std::size_t>(stroke.start * framesPerSecond);
    if (frame >= power.rows)
        return;
    const bool isKick = stroke.drum == Stroke::Drum::Kick;
    const bool isHat = stroke.drum == Stroke::Drum::Hat;
    for (std::size_t bin = 0; bin < binCount; ++bin) {
        const auto place = static_cast<double>(bin);
        // A burst of noise is as strong in every bin, a kick only around 60 Hz, a hat only far above.
        const double shape = isKick  ? 6.0 * std::exp(-std::pow((place - 11.0) / 6.0, 2.0))
                             : isHat ? place / 600.0
                                     : 0.15;
        const double magnitude = 0.3 * stroke.amplitude * shape;
        power(frame, bin) += static_cast<float>(magnitude * magnitude);
    }
}

} // namespace

std::vector<float> renderSound(const Recording& recording, std::uint64_t seed)
{
    Chance chance(seed);
    std::vector<float> sound(static_cast<std::size_t>(recording.length * sampleRate), 0.0F);
    for (const Tone& tone : recording.tones)
        addTone(sound, tone, chance);
    for (const Stroke& stroke : recording.strokes)
        addStroke(sound, stroke, chance);
    for (float& sample : sound)
        sample += static_cast<float>(recording.noiseLevel * chance.uniform(-1.0, 1.0));
    return sound;
}

base::Matrix renderAveragedCqt(const Recording& recording, std::uint64_t seed)
{
    Chance chance(seed);
    base::Matrix power(static_cast<std::size_t>(recording.length * framesPerSecond), binCount);
    for (const Tone& tone : recording.tones)
        addToneLines(power, tone, chance);
    for (const Stroke& stroke : recording.strokes)
        addStrokeNoise(power, stroke);
    for (float& value : power.values) {
        // White noise of this amplitude, as a Hann window of unit power sees it.
        const double hiss = 0.35 * recording.noiseLevel * chance.uniform(0.8, 1.2);
        value = static_cast<float>(std::sqrt(value + hiss * hiss));
    }
    return power;
}

} // namespace coverscope::test
