// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/audio_pair_alteration.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coverscope::training {

namespace {

base::Seconds recordedFrameLength()
{
    return RecordedSpectrum::hopsPerFrame / features::CqtSettings().framesPerSecond();
}

// Where a bin of the altered sound comes from: between two bins of the recording.
struct BinOrigin
{
    std::size_t lower = 0;
    std::size_t upper = 0;
    float lowerShare = 1.0F;
    float upperShare = 0.0F;
};

// Beyond the recording's edges the sound goes on, ever weaker: music has no edge there.
std::array<BinOrigin, binCount> originsOf(double pitchShift, std::size_t recordedBins)
{
    constexpr float fallPerBin = 0.7F;
    std::array<BinOrigin, binCount> origins;
    for (std::size_t bin = 0; bin < binCount; ++bin) {
        const double from = static_cast<double>(bin) - pitchShift;
        const double inside = std::clamp(from, 0.0, static_cast<double>(recordedBins - 1));
        BinOrigin& origin = origins[bin];
        origin.lower = static_cast<std::size_t>(inside);
        origin.upper = std::min(origin.lower + 1, recordedBins - 1);
        const float gain = std::pow(fallPerBin, static_cast<float>(std::abs(from - inside)));
        origin.upperShare = gain * static_cast<float>(inside - std::floor(inside));
        origin.lowerShare = gain - origin.upperShare;
    }
    return origins;
}

// Adds `level` times the recording to the canvas. Frames in between are blended: the canvas need not fall on
// the recording's frames.
void addRecording(PowerCanvas& canvas, const RecordedSpectrum& recording, base::Seconds start,
                  double tempoRatio, double pitchShift, float level)
{
    const auto origins = originsOf(pitchShift, recording.binCount());
    const double step = canvas.secondsPerFrame() * tempoRatio / recordedFrameLength();
    const auto count = static_cast<double>(recording.frameCount());
    for (std::size_t index = 0; index < canvas.frameCount(); ++index) {
        const double position = start / recordedFrameLength() + step * static_cast<double>(index);
        if (position < 0.0 || position >= count)
            continue;
        const auto frame = static_cast<std::size_t>(position);
        const auto next = std::min(frame + 1, recording.frameCount() - 1);
        const float nextLevel = level * static_cast<float>(position - std::floor(position));
        const float frameLevel = level - nextLevel;
        const auto out = canvas.frame(index);
        for (std::size_t bin = 0; bin < out.size(); ++bin) {
            const BinOrigin& origin = origins[bin];
            out[bin] += origin.lowerShare * (frameLevel * recording.power(frame, origin.lower) +
                                             nextLevel * recording.power(next, origin.lower)) +
                        origin.upperShare * (frameLevel * recording.power(frame, origin.upper) +
                                             nextLevel * recording.power(next, origin.upper));
        }
    }
}

} // namespace

AudioAlteration drawAlteration(double difficulty, Random& random)
{
    AudioAlteration alteration;
    if (random.chance(0.7 * difficulty)) {
        const int reach = static_cast<int>(std::lround(6.0 * difficulty));
        alteration.pitchShift = random.integer(-reach, reach);
    }
    if (random.chance(0.3 * difficulty))
        alteration.pitchShift += random.uniform(-0.5, 0.5);
    if (random.chance(0.7 * difficulty))
        alteration.tempoRatio = std::exp(difficulty * random.uniform(-0.23, 0.23));
    if (random.chance(0.12 * difficulty))
        alteration.mixLevel = std::pow(10.0, 0.1 * random.uniform(-16.0, -4.0));
    alteration.recording = drawRecording(difficulty, random);
    return alteration;
}

Rendition alteredExcerpt(const RecordedSpectrum& recording, base::Seconds start, base::Seconds length,
                         const AudioAlteration& alteration, const RecordedSpectrum* other,
                         const features::FeatureSettings& settings, Random& random)
{
    const auto group = static_cast<std::size_t>(std::max(
        1L, std::lround(static_cast<double>(settings.averagingFactor) / RecordedSpectrum::hopsPerFrame)));
    const double frameLength = 1.0 / settings.averagedFramesPerSecond();
    const auto frameCount = static_cast<std::size_t>(std::max(1.0, std::floor(length / frameLength)));
    PowerCanvas canvas(frameCount * group, frameLength / static_cast<double>(group));
    addRecording(canvas, recording, start, alteration.tempoRatio, alteration.pitchShift, 1.0F);
    if (other && alteration.mixLevel > 0.0) {
        const base::Seconds otherLength = static_cast<double>(other->frameCount()) * recordedFrameLength();
        const base::Seconds otherStart = random.uniform(0.0, std::max(0.0, otherLength - length));
        addRecording(canvas, *other, otherStart, 1.0, 0.0, static_cast<float>(alteration.mixLevel));
    }
    applyRecording(canvas, alteration.recording, random);
    return {canvas.averagedMagnitudes(group)};
}

} // namespace coverscope::training
