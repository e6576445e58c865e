// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_canvas.h"

#include <algorithm>
#include <cmath>

namespace coverscope::training {

namespace {

constexpr double quality = 16.817; // of the transform: periods in one window

} // namespace

PowerCanvas::PowerCanvas(std::size_t frameCount, base::Seconds secondsPerFrame)
    : m_frameCount(frameCount), m_secondsPerFrame(secondsPerFrame), m_power(frameCount * binCount, 0.0F)
{
}

void PowerCanvas::accumulate(const Envelope& envelope, const float* row, std::size_t firstBin,
                             std::size_t endBin)
{
    for (std::size_t i = 0; i < envelope.length; ++i) {
        float* __restrict power = m_power.data() + (envelope.firstFrame + i) * binCount;
        const float level = envelope.values[i];
        for (std::size_t bin = firstBin; bin < endBin; ++bin)
            power[bin] += level * row[bin];
    }
}

void PowerCanvas::add(const SoundingNote& note, const Timbre& timbre)
{
    if (note.start / m_secondsPerFrame >= static_cast<double>(m_frameCount))
        return;
    const auto addAt = [&](double pitch, double power, const ToneSpectrum& spectrum,
                           const Envelope& envelope) {
        const double place = pitch - lowestPitch + 0.5 / ToneSpectrum::fractionCount;
        const int bin = static_cast<int>(std::floor(place));
        const auto row = spectrum.row(static_cast<int>((place - bin) * ToneSpectrum::fractionCount));
        const int begin = std::max(0, bin - ToneSpectrum::below);
        const int end = std::min(static_cast<int>(binCount), bin - ToneSpectrum::below + ToneSpectrum::width);
        const BinCurve& body = timbre.bodies[note.body];
        const float gain = static_cast<float>(power);
        BinCurve scaled;
        for (int b = begin; b < end; ++b) {
            const auto index = static_cast<std::size_t>(b);
            scaled[index] = gain * body[index] * row[static_cast<std::size_t>(b - bin + ToneSpectrum::below)];
        }
        if (begin < end)
            accumulate(envelope, scaled.data(), static_cast<std::size_t>(begin),
                       static_cast<std::size_t>(end));
    };

    Envelope envelope;
    const double register_ = std::exp2((60.0 - note.pitch) / 24.0); // low strings ring longer
    envelope.fill(note.start, note.end, timbre.attack, timbre.decay * register_, timbre.release,
                  m_secondsPerFrame, m_frameCount);
    addAt(note.pitch, note.power, timbre.steady, envelope);
    Envelope stroke;
    stroke.fill(note.start, note.end, timbre.attack, timbre.brightDecay * register_, timbre.release,
                m_secondsPerFrame, m_frameCount);
    addAt(note.pitch, note.power, timbre.bright, stroke);
    if (timbre.glide > 0.0 && std::abs(note.cameFrom - note.pitch) > 0.1) {
        // The way there: a short moment half way between the two pitches.
        Envelope way;
        way.fill(note.start - 0.04, note.start + 0.02, 0.01, 9.0, 0.01, m_secondsPerFrame, m_frameCount);
        addAt(0.5 * (note.pitch + note.cameFrom), note.power * timbre.glide, timbre.steady, way);
    }
}

void PowerCanvas::add(const DrumSound& drum, base::Seconds start, double power)
{
    if (start < 0.0 || start / m_secondsPerFrame >= static_cast<double>(m_frameCount))
        return;
    Envelope envelope;
    envelope.fill(start, start, 0.0, drum.decay, 1e3, m_secondsPerFrame, m_frameCount);
    // A stroke has no length: all of its first frame's share is what is left of the frame.
    if (envelope.length > 0)
        envelope.values[0] =
            static_cast<float>(std::ceil(start / m_secondsPerFrame) - start / m_secondsPerFrame);
    BinCurve scaled;
    for (std::size_t bin = 0; bin < binCount; ++bin)
        scaled[bin] = static_cast<float>(power) * drum.spectrum[bin];
    accumulate(envelope, scaled.data(), 0, binCount);
}

void PowerCanvas::applyWindowLengths()
{
    const std::vector<float> before = m_power;
    for (std::size_t bin = 0; bin < binCount; ++bin) {
        const double frequency = 32.70319566 * std::exp2(static_cast<double>(bin) / 12.0);
        const double length = quality / frequency / m_secondsPerFrame; // of the window, frames
        const int reach = static_cast<int>(std::floor(0.5 * length + 0.5));
        if (reach < 1)
            return; // windows only get shorter from here
        std::array<float, 65> weights{};
        const int taps = std::min(reach, 32);
        float sum = 0.0F;
        for (int tap = -taps; tap <= taps; ++tap) {
            const double edge = std::min(1.0, std::abs(tap) / (0.5 * length + 0.5));
            const double hann = 0.5 + 0.5 * std::cos(3.14159265358979 * edge);
            weights[static_cast<std::size_t>(tap + taps)] = static_cast<float>(hann);
            sum += static_cast<float>(hann);
        }
        for (std::size_t frame = 0; frame < m_frameCount; ++frame) {
            float value = 0.0F;
            for (int tap = -taps; tap <= taps; ++tap) {
                const auto from = static_cast<std::ptrdiff_t>(frame) + tap;
                if (from >= 0 && from < static_cast<std::ptrdiff_t>(m_frameCount))
                    value += weights[static_cast<std::size_t>(tap + taps)] *
                             before[static_cast<std::size_t>(from) * binCount + bin];
            }
            m_power[frame * binCount + bin] = value / sum;
        }
    }
}

base::Matrix PowerCanvas::averagedMagnitudes(std::size_t group) const
{
    base::Matrix averaged(m_frameCount / group, binCount);
    const float scale = 1.0F / static_cast<float>(group);
    for (std::size_t row = 0; row < averaged.rows; ++row) {
        float* out = averaged.values.data() + row * binCount;
        for (std::size_t part = 0; part < group; ++part) {
            const float* power = m_power.data() + (row * group + part) * binCount;
            for (std::size_t bin = 0; bin < binCount; ++bin)
                out[bin] += scale * std::sqrt(power[bin]);
        }
    }
    return averaged;
}

double PowerCanvas::meanPower() const
{
    double sum = 0.0;
    for (std::size_t index = 0; index < m_frameCount; ++index) {
        float frameSum = 0.0F;
        for (const float value : frame(index))
            frameSum += value;
        sum += frameSum;
    }
    return m_power.empty() ? 0.0 : sum / static_cast<double>(m_power.size());
}

} // namespace coverscope::training
