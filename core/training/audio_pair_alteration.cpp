// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/audio_pair_alteration.h"

#include <algorithm>
#include <cmath>

namespace coverscope::training {

namespace {

base::Seconds recordedFrameLength()
{
    return RecordedSpectrum::hopsPerFrame / features::CqtSettings().framesPerSecond();
}

// Power at a fractional bin of one frame. Beyond the edges the sound goes on, ever weaker: music has no edge
// there.
float powerAt(const RecordedSpectrum& recording, std::size_t frame, double bin)
{
    constexpr float fallPerBin = 0.7F;
    const auto last = static_cast<double>(recording.binCount() - 1);
    const double inside = std::clamp(bin, 0.0, last);
    const auto lower = static_cast<std::size_t>(inside);
    const auto upper = std::min(lower + 1, recording.binCount() - 1);
    const float share = static_cast<float>(inside - static_cast<double>(lower));
    const float value =
        (1.0F - share) * recording.power(frame, lower) + share * recording.power(frame, upper);
    return bin == inside ? value : value * std::pow(fallPerBin, static_cast<float>(std::abs(bin - inside)));
}

// Adds `level` times the recording to the canvas. Frames in between are blended: the canvas need not fall on
// the recording's frames.
void addRecording(PowerCanvas& canvas, const RecordedSpectrum& recording, base::Seconds start,
                  double tempoRatio, double pitchShift, float level)
{
    const double step = canvas.secondsPerFrame() * tempoRatio / recordedFrameLength();
    const auto count = static_cast<double>(recording.frameCount());
    for (std::size_t index = 0; index < canvas.frameCount(); ++index) {
        const double position = start / recordedFrameLength() + step * static_cast<double>(index);
        if (position < 0.0 || position >= count)
            continue;
        const auto frame = static_cast<std::size_t>(position);
        const auto next = std::min(frame + 1, recording.frameCount() - 1);
        const float share = static_cast<float>(position - std::floor(position));
        const auto out = canvas.frame(index);
        for (std::size_t bin = 0; bin < out.size(); ++bin) {
            const double from = static_cast<double>(bin) - pitchShift;
            out[bin] += level * ((1.0F - share) * powerAt(recording, frame, from) +
                                 share * powerAt(recording, next, from));
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
