// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_recording.h"

#include "core/training/rendition/rendition_noise.h"

#include <algorithm>
#include <numbers>

namespace coverscope::training {

namespace {

double power(double decibel)
{
    return std::pow(10.0, decibel / 10.0);
}

double binOf(double frequency)
{
    return 12.0 * std::log2(frequency / 32.70319566);
}

// dB per bin of everything that colours the sound evenly over time.
using Response = std::array<double, binCount>;

void addEqualiser(Response& response, double difficulty, Random& random)
{
    const double tilt = difficulty * 1.5 * random.roughNormal(); // dB per octave
    std::array<double, 6> amplitudes{};
    std::array<double, 6> phases{};
    for (std::size_t wave = 0; wave < amplitudes.size(); ++wave) {
        amplitudes[wave] = difficulty * random.roughNormal() * 3.0 / (1.0 + 0.5 * static_cast<double>(wave));
        phases[wave] = random.uniform(0.0, 2.0 * std::numbers::pi);
    }
    for (std::size_t bin = 0; bin < binCount; ++bin) {
        const double octave = (static_cast<double>(bin) - 42.0) / 12.0;
        response[bin] += tilt * octave;
        for (std::size_t wave = 0; wave < amplitudes.size(); ++wave)
            response[bin] +=
                amplitudes[wave] *
                std::cos(std::numbers::pi * static_cast<double>((wave + 1) * bin) / binCount + phases[wave]);
    }
}

void addLowCut(Response& response, double frequency, double slope)
{
    for (std::size_t bin = 0; bin < binCount; ++bin)
        response[bin] -= slope * std::max(0.0, (binOf(frequency) - static_cast<double>(bin)) / 12.0);
}

void addHighCut(Response& response, double frequency, double slope)
{
    for (std::size_t bin = 0; bin < binCount; ++bin)
        response[bin] -= slope * std::max(0.0, (static_cast<double>(bin) - binOf(frequency)) / 12.0);
}

// Only a part of the spectrum gets through: small loudspeakers, telephones, old records, cheap microphones.
void addBandLimits(Response& response, double difficulty, Random& random)
{
    if (random.chance(0.35 * difficulty))
        addLowCut(response, std::exp2(random.uniform(std::log2(70.0), std::log2(500.0))),
                  random.uniform(4.0, 30.0));
    if (random.chance(0.3 * difficulty))
        addHighCut(response, std::exp2(random.uniform(std::log2(700.0), std::log2(3800.0))),
                   random.uniform(4.0, 40.0));
}

void addReverb(PowerCanvas& canvas, const RecordingStyle& style)
{
    if (style.reverbLevel <= 0.0)
        return;
    BinCurve keep{};
    BinCurve feed{};
    for (std::size_t bin = 0; bin < binCount; ++bin) {
        // Air and curtains take the treble first.
        const double time = style.reverbTime / (1.0 + 0.02 * static_cast<double>(bin));
        const double kept = std::pow(10.0, -6.0 * canvas.secondsPerFrame() / time);
        keep[bin] = static_cast<float>(kept);
        feed[bin] = static_cast<float>(style.reverbLevel * (1.0 - kept));
    }
    BinCurve tail{};
    for (std::size_t index = 0; index < canvas.frameCount(); ++index) {
        const auto frame = canvas.frame(index);
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            tail[bin] = tail[bin] * keep[bin] + frame[bin] * feed[bin];
            frame[bin] += tail[bin];
        }
    }
}

void silenceEnds(PowerCanvas& canvas, const RecordingStyle& style)
{
    const auto frames = [&](base::Seconds time) {
        return std::min(canvas.frameCount() / 6, static_cast<std::size_t>(time / canvas.secondsPerFrame()));
    };
    for (std::size_t index = 0; index < frames(style.silentStart); ++index)
        std::ranges::fill(canvas.frame(index), 0.0F);
    for (std::size_t index = canvas.frameCount() - frames(style.silentEnd); index < canvas.frameCount();
         ++index)
        std::ranges::fill(canvas.frame(index), 0.0F);
}

void addFlutter(PowerCanvas& canvas, double depth, Random& random)
{
    if (depth <= 0.0)
        return;
    const base::Matrix& texture = flutterTexture(canvas.secondsPerFrame());
    const std::size_t offset = random.below(noiseTextureFrames);
    const float deep = static_cast<float>(depth);
    for (std::size_t index = 0; index < canvas.frameCount(); ++index) {
        const auto frame = canvas.frame(index);
        const auto row = texture.row((offset + index) % noiseTextureFrames);
        for (std::size_t bin = 0; bin < binCount; ++bin)
            frame[bin] *= 1.0F - deep + deep * row[bin];
    }
}

void addRumble(PowerCanvas& canvas, double level, Random& random)
{
    if (level <= 0.0)
        return;
    const double steepness = random.uniform(0.2, 0.8); // dB per bin
    const double mean = canvas.meanPower() * level;
    BinCurve shape{};
    for (std::size_t bin = 0; bin < binCount; ++bin)
        shape[bin] = static_cast<float>(mean * power(-steepness * static_cast<double>(bin)));
    double burst = 0.0;
    for (std::size_t index = 0; index < canvas.frameCount(); ++index) {
        const auto frame = canvas.frame(index);
        burst = 0.5 * burst + (random.chance(0.15) ? -std::log(1.0 - random.uniform()) : 0.0);
        for (std::size_t bin = 0; bin < binCount && burst > 0.05; ++bin)
            frame[bin] += static_cast<float>(burst) * shape[bin];
    }
}

void addSaturation(PowerCanvas& canvas, double level)
{
    if (level <= 0.0)
        return;
    constexpr std::size_t octave = 12;
    constexpr std::size_t twelfth = 19;
    const float second = static_cast<float>(level);
    const float third = static_cast<float>(0.6 * level);
    const float floor = static_cast<float>(0.05 * level / binCount);
    for (std::size_t index = 0; index < canvas.frameCount(); ++index) {
        const auto frame = canvas.frame(index);
        float sum = 0.0F;
        for (const float value : frame)
            sum += value;
        for (std::size_t bin = binCount; bin-- > 0;) { // from above: what is added must not be added again
            frame[bin] += floor * sum;
            if (bin >= octave)
                frame[bin] += second * frame[bin - octave];
            if (bin >= twelfth)
                frame[bin] += third * frame[bin - twelfth];
        }
    }
}

void applyResponse(PowerCanvas& canvas, const RecordingStyle& style)
{
    float follower = 0.0F; // slow loudness that the compressor steers by
    for (std::size_t index = 0; index < canvas.frameCount(); ++index) {
        const auto frame = canvas.frame(index);
        float sum = 0.0F;
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            frame[bin] *= style.response[bin];
            sum += frame[bin];
        }
        if (style.compression <= 0.0)
            continue;
        follower = index == 0 ? sum : std::max(sum, 0.8F * follower + 0.2F * sum);
        const float gain =
            follower > 0.0F ? std::pow(follower, static_cast<float>(-style.compression)) : 1.0F;
        for (float& value : frame)
            value *= gain;
    }
}

void addNoise(PowerCanvas& canvas, const RecordingStyle& style, Random& random)
{
    if (style.noiseLevel <= 0.0)
        return;
    const base::Matrix& texture = noiseTexture(canvas.secondsPerFrame());
    const std::size_t offset = random.below(noiseTextureFrames);
    const double mean = canvas.meanPower() * style.noiseLevel;
    const double rate = random.uniform(0.05, 0.6); // of a crowd's swell, radians per second
    const double phase = random.uniform(0.0, 6.28);
    for (std::size_t index = 0; index < canvas.frameCount(); ++index) {
        const auto frame = canvas.frame(index);
        const double time = static_cast<double>(index) * canvas.secondsPerFrame();
        double level = mean;
        if (style.noiseSwing > 0.0)
            level *=
                power(style.noiseSwing * (std::sin(rate * time + phase) + 0.5 * std::sin(3.7 * rate * time)));
        const float scale = static_cast<float>(level);
        const auto row = texture.row((offset + index) % noiseTextureFrames);
        for (std::size_t bin = 0; bin < binCount; ++bin)
            frame[bin] += scale * style.noise[bin] * row[bin];
        if (style.humBin >= 0) {
            for (const int partial : {0, 12, 19})
                frame[static_cast<std::size_t>(style.humBin + partial)] += 30.0F * scale;
        }
    }
}

} // namespace

RecordingStyle drawRecording(double difficulty, Random& random)
{
    RecordingStyle style;
    if (random.chance(0.85 * difficulty)) {
        style.reverbTime = std::exp2(random.uniform(-2.0, 2.0));
        style.reverbLevel = power(random.uniform(-15.0, 1.0));
    }
    style.flutter = difficulty * random.uniform(0.1, 0.95);
    Response response{};
    addEqualiser(response, difficulty, random);
    addBandLimits(response, difficulty, random);
    for (std::size_t bin = 0; bin < binCount; ++bin)
        style.response[bin] = static_cast<float>(power(std::max(-80.0, response[bin])));
    if (random.chance(0.08 * difficulty))
        style.silentStart = random.uniform(0.5, 6.0);
    if (random.chance(0.08 * difficulty))
        style.silentEnd = random.uniform(0.5, 6.0);
    if (random.chance(0.3 * difficulty))
        style.saturation = power(random.uniform(-30.0, -10.0));
    if (random.chance(0.6 * difficulty))
        style.compression = random.uniform(0.1, 0.7);
    if (difficulty > 0.0) {
        // The mean power of music stands some 20 dB below its peaks and as far above its valleys: -45 dB is a
        // quiet studio, -5 dB a street.
        style.noiseLevel = power(-55.0 + difficulty * (35.0 + 7.0 * random.roughNormal()));
        if (random.chance(0.2 * difficulty))
            style.rumble = power(random.uniform(-15.0, 8.0));
        if (random.chance(0.25))
            style.noiseSwing = random.uniform(1.0, 6.0);
        if (random.chance(0.06 * difficulty))
            style.humBin = random.chance(0.7) ? 7 : 10; // 50 or 60 Hz
        Response shape{};
        const double tilt = random.uniform(-5.0, 4.0); // dB per octave: rumble to hiss
        const double hill = random.uniform(0.0, binCount);
        const double height = random.uniform(0.0, 8.0);
        double sum = 0.0;
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            const double distance = (static_cast<double>(bin) - hill) / 10.0;
            shape[bin] = power(tilt * (static_cast<double>(bin) - 42.0) / 12.0 +
                               height * std::exp(-distance * distance));
            sum += shape[bin];
        }
        for (std::size_t bin = 0; bin < binCount; ++bin)
            style.noise[bin] = static_cast<float>(shape[bin] * binCount / sum);
    }
    return style;
}

void applyRecording(PowerCanvas& canvas, const RecordingStyle& style, Random& random)
{
    silenceEnds(canvas, style);
    addReverb(canvas, style);
    addFlutter(canvas, style.flutter, random);
    addSaturation(canvas, style.saturation);
    applyResponse(canvas, style);
    addRumble(canvas, style.rumble, random);
    addNoise(canvas, style, random);
}

} // namespace coverscope::training
