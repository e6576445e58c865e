// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_hearing.h"

#include <algorithm>
#include <cmath>

namespace coverscope::training {

namespace {

constexpr float floorProbability = 0.10F; // what the front end says where nothing sounds, and a little more
constexpr float takenOff = 0.12F;         // of every probability (core/notes)
constexpr float silent = 1e-4F;           // of the loudest
constexpr float inhibition = 0.4F;        // of a note's power by each of its neighbours'

double power(double decibel)
{
    return std::pow(10.0, decibel / 10.0);
}

// The network looks at a third of a second around each frame.
base::Matrix smoothed(const base::Matrix& frames)
{
    base::Matrix result(frames.rows, frames.columns);
    for (std::size_t frame = 0; frame < frames.rows; ++frame) {
        const auto before = frames.row(frame > 0 ? frame - 1 : 0);
        const auto here = frames.row(frame);
        const auto after = frames.row(std::min(frame + 1, frames.rows - 1));
        const auto target = result.row(frame);
        for (std::size_t bin = 0; bin < target.size(); ++bin)
            target[bin] = 0.25F * (before[bin] + after[bin]) + 0.5F * here[bin];
    }
    return result;
}

} // namespace

// Measured on what core/notes hears in real songs: about six notes at a time above .05, three above .2,
// hardly one above .5; semitones next to each other almost never together; low notes more surely than high
// ones.
HearingStyle drawHearing(double difficulty, Random& random)
{
    HearingStyle style;
    style.threshold = 13.0 + difficulty * random.uniform(-5.0, 5.0);
    style.slope = 2.8 + difficulty * random.uniform(-0.8, 2.0);
    style.peak = 0.65 - difficulty * random.uniform(-0.1, 0.25);
    style.scatter = 1.0 + difficulty * random.uniform(0.0, 4.0);
    style.overtone = -11.0 + difficulty * random.uniform(-8.0, 7.0);
    style.octaveBelow = -28.0 + difficulty * random.uniform(-5.0, 12.0);
    style.crowding = 0.06 + difficulty * random.uniform(-0.05, 0.1);
    style.tilt = -1.5 + difficulty * 1.2 * random.roughNormal();
    style.presence = random.uniform(0.2, 0.7);
    style.ghostsPerSecond = difficulty * 3.0 * random.uniform() * random.uniform();
    style.strokesHeard = difficulty * 0.4 * random.uniform();
    style.roughness = 0.05 + difficulty * 0.15 * random.uniform();
    style.afterglow = 0.03 + difficulty * 0.25 * random.uniform() * random.uniform();
    return style;
}

HeardCanvas::HeardCanvas(std::size_t frameCount, base::Seconds secondsPerFrame, const HearingStyle& style)
    : m_frameCount(frameCount)
    , m_secondsPerFrame(secondsPerFrame)
    , m_style(style)
    , m_power(frameCount * binCount, 0.0F)
{
}

// Between two notes both are heard, each the more the nearer it is.
void HeardCanvas::addTone(double pitch, double tonePower, const Envelope& envelope)
{
    const double place = pitch - lowestPitch;
    const auto lower = static_cast<std::ptrdiff_t>(std::floor(place));
    const double above = place - static_cast<double>(lower);
    for (const std::ptrdiff_t bin : {lower, lower + 1}) {
        const double distance = bin == lower ? above : 1.0 - above;
        if (bin < 0 || bin >= static_cast<std::ptrdiff_t>(binCount) || distance > 0.8)
            continue;
        // Half a semitone off costs 4 dB, a fifth next to nothing.
        const auto level = static_cast<float>(tonePower * power(-16.0 * distance * distance));
        for (std::size_t i = 0; i < envelope.length; ++i)
            m_power[(envelope.firstFrame + i) * binCount + static_cast<std::size_t>(bin)] +=
                level * envelope.values[i];
    }
}

void HeardCanvas::add(const SoundingNote& note, const Timbre& timbre, Random& random)
{
    if (note.start / m_secondsPerFrame >= static_cast<double>(m_frameCount))
        return;
    Envelope envelope;
    const double register_ = std::exp2((60.0 - note.pitch) / 24.0); // low strings ring longer
    envelope.fill(note.start, note.end, timbre.attack, timbre.decay * register_,
                  timbre.release + m_style.afterglow, m_secondsPerFrame, m_frameCount);
    const double scatter = m_style.scatter > 0.0 ? m_style.scatter * random.roughNormal() : 0.0;
    const double tilt = m_style.tilt * (note.pitch - 60.0) / 12.0;
    const double heard = note.power * power(scatter + tilt);
    addTone(note.pitch, heard, envelope);

    // Partials 2, 3, 4 and 5, as strong as this player has them.
    static constexpr std::array<int, 4> partials{12, 19, 24, 28};
    const auto steady = timbre.steady.row(0);
    const double fundamental = std::max(1e-6F, steady[ToneSpectrum::below]);
    for (const int partial : partials) {
        const double share =
            std::min(2.0, steady[static_cast<std::size_t>(ToneSpectrum::below + partial)] / fundamental);
        addTone(note.pitch + partial, heard * share * power(m_style.overtone + 2.0 * random.roughNormal()),
                envelope);
    }
    addTone(note.pitch - 12.0, heard * power(m_style.octaveBelow), envelope);
    if (timbre.glide > 0.0 && std::abs(note.cameFrom - note.pitch) > 0.1) {
        Envelope way;
        way.fill(note.start - 0.06, note.start + 0.03, 0.01, 9.0, 0.01, m_secondsPerFrame, m_frameCount);
        addTone(0.5 * (note.pitch + note.cameFrom), heard * timbre.glide, way);
    }
}

void HeardCanvas::addStroke(base::Seconds start, double strokePower, Random& random)
{
    if (!random.chance(m_style.strokesHeard) || start < 0.0 ||
        start / m_secondsPerFrame >= static_cast<double>(m_frameCount))
        return;
    Envelope envelope;
    envelope.fill(start, start + random.uniform(0.05, 0.2), 0.01, 0.2, 0.05, m_secondsPerFrame, m_frameCount);
    const std::size_t count = 1 + random.below(3);
    for (std::size_t k = 0; k < count; ++k)
        addTone(lowestPitch + random.uniform(0.0, 48.0), strokePower * power(random.uniform(-18.0, -4.0)),
                envelope);
}

std::vector<float> HeardCanvas::frameMaxima(std::span<const float> powers) const
{
    std::vector<float> maxima(m_frameCount);
    for (std::size_t frame = 0; frame < m_frameCount; ++frame)
        maxima[frame] = std::ranges::max(powers.subspan(frame * binCount, binCount));
    return maxima;
}

double HeardCanvas::soundingShare() const
{
    const std::vector<float> maxima = frameMaxima(m_power);
    const float least = silent * std::ranges::max(maxima);
    const auto count = std::ranges::count_if(maxima, [least](float level) { return level > least; });
    return static_cast<double>(count) / static_cast<double>(m_frameCount);
}

void HeardCanvas::addGhosts(std::vector<float>& powers, float loudest, Random& random) const
{
    const double length = static_cast<double>(m_frameCount) * m_secondsPerFrame;
    const auto count = static_cast<std::size_t>(m_style.ghostsPerSecond * length);
    for (std::size_t k = 0; k < count; ++k) {
        const std::size_t bin = random.below(binCount);
        const std::size_t first = random.below(m_frameCount);
        const std::size_t end = std::min(m_frameCount, first + 1 + random.below(4));
        const auto level = loudest * static_cast<float>(power(-random.uniform(8.0, 24.0)));
        for (std::size_t frame = first; frame < end; ++frame)
            powers[frame * binCount + bin] += level;
    }
}

base::Matrix HeardCanvas::probabilities(Random& random) const
{
    std::vector<float> powers = m_power;
    const float loudest = std::ranges::max(frameMaxima(powers));
    base::Matrix heard(m_frameCount, binCount);
    if (!(loudest > 0.0F))
        return heard;
    addGhosts(powers, loudest, random);
    const std::vector<float> maxima = frameMaxima(powers);

    // The loudest of the seconds around: falls off on both sides.
    const auto fall = static_cast<float>(std::exp(-m_secondsPerFrame / 3.0));
    std::vector<float> around = maxima;
    for (std::size_t frame = 1; frame < m_frameCount; ++frame)
        around[frame] = std::max(around[frame], fall * around[frame - 1]);
    for (std::size_t frame = m_frameCount - 1; frame-- > 0;)
        around[frame] = std::max(around[frame], fall * around[frame + 1]);

    const auto presence = static_cast<float>(m_style.presence);
    const auto exponent = static_cast<float>(10.0 / std::log(10.0) / m_style.slope); // of the power's ratio
    const auto half = static_cast<float>(std::log2(power(-m_style.threshold)));
    for (std::size_t frame = 0; frame < m_frameCount; ++frame) {
        const auto row = heard.row(frame);
        const float* cell = powers.data() + frame * binCount;
        const float reference = presence * std::log2(std::max(maxima[frame], silent * loudest)) +
                                (1.0F - presence) * std::log2(std::max(around[frame], silent * loudest));
        float sum = 0.0F;
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            const float below = bin > 0 ? cell[bin - 1] : 0.0F;
            const float next = bin + 1 < binCount ? cell[bin + 1] : 0.0F;
            const float own = cell[bin] - inhibition * (below + next);
            if (!(own > silent * loudest))
                continue;
            const float above = std::log2(own) - reference - half;
            row[bin] = 1.0F / (1.0F + std::exp2(-exponent * above));
            sum += row[bin];
        }
        const float height = static_cast<float>(m_style.peak) /
                             (1.0F + static_cast<float>(m_style.crowding) * std::max(0.0F, sum - 1.0F));
        for (float& value : row) {
            if (value <= 0.02F)
                value = 0.0F;
            else
                value = std::clamp(floorProbability - takenOff +
                                       height * value *
                                           static_cast<float>(1.0 + m_style.roughness * random.roughNormal()),
                                   0.0F, 0.88F);
        }
    }
    return smoothed(heard);
}

} // namespace coverscope::training
