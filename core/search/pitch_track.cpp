// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/pitch_track.h"

#include "core/base/vector_clones.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coverscope::search {

namespace {

constexpr std::size_t window = 1024; // samples compared
constexpr std::size_t shortestLag = 6;
constexpr std::size_t longestLag = 340;
constexpr std::size_t reach = window + longestLag + 1;
constexpr float clearPeriod = 0.15F; // aperiodicity below which the first period is taken
constexpr float voiced = 0.35F;      // above this there is no voice
constexpr float quietest = 0.002F;   // root mean square: -54 dBFS
constexpr float belowLoudest = 0.03F;
constexpr std::size_t refinedLag = 150; // of a high voice several periods are measured

using Aperiodicity = std::array<float, longestLag + 2>;

// Sums of squared differences of `samples` and the same `lag` samples later.
COVERSCOPE_VECTOR_CLONES
void differences(const float* samples, float* result)
{
    for (std::size_t lag = 1; lag <= longestLag + 1; ++lag) {
        float sum = 0.0F;
        for (std::size_t k = 0; k < window; ++k) {
            const float difference = samples[k] - samples[k + lag];
            sum += difference * difference;
        }
        result[lag] = sum;
    }
}

// Divided by their own mean up to each lag.
void normalise(Aperiodicity& values)
{
    float sum = 0.0F;
    values[0] = 1.0F;
    for (std::size_t lag = 1; lag < values.size(); ++lag) {
        sum += values[lag];
        values[lag] = sum > 0.0F ? values[lag] * static_cast<float>(lag) / sum : 1.0F;
    }
}

bool isMinimum(const Aperiodicity& values, std::size_t lag)
{
    return values[lag] <= values[lag - 1] && values[lag] < values[lag + 1];
}

// The first clear one, or the deepest; 0 where there is none.
std::size_t periodIn(const Aperiodicity& values)
{
    std::size_t best = 0;
    for (std::size_t lag = shortestLag; lag <= longestLag; ++lag) {
        if (!isMinimum(values, lag))
            continue;
        if (values[lag] < clearPeriod)
            return lag;
        if (values[lag] < voiced && (best == 0 || values[lag] < values[best]))
            best = lag;
    }
    return best;
}

// Where the parabola through the minimum has its own.
float vertex(const Aperiodicity& values, std::size_t lag)
{
    const float left = values[lag - 1];
    const float right = values[lag + 1];
    const float curve = left - 2.0F * values[lag] + right;
    const float offset = curve > 0.0F ? 0.5F * (left - right) / curve : 0.0F;
    return static_cast<float>(lag) + std::clamp(offset, -0.5F, 0.5F);
}

// Doubles the number of periods while the minimum can be followed: a period of eight samples is told to a
// hundredth of a semitone by sixteen of them.
float refinedPeriod(const Aperiodicity& values, std::size_t lag)
{
    float period = vertex(values, lag);
    for (float count = 2.0F; count * period < static_cast<float>(refinedLag); count *= 2.0F) {
        auto at = static_cast<std::size_t>(std::lround(count * period));
        while (at > shortestLag && values[at - 1] < values[at])
            --at;
        while (at + 1 <= longestLag && values[at + 1] < values[at])
            ++at;
        const float refined = vertex(values, at) / count;
        if (std::abs(refined - period) > 0.1F * period)
            break;
        period = refined;
    }
    return period;
}

struct Moment
{
    float pitch = 0.0F;
    bool isClear = false;
};

Moment momentAt(const float* samples)
{
    Aperiodicity values{};
    differences(samples, values.data());
    normalise(values);
    const std::size_t lag = periodIn(values);
    if (lag == 0)
        return {};
    const float frequency = static_cast<float>(PitchTrack::sampleRate) / refinedPeriod(values, lag);
    return {69.0F + 12.0F * std::log2(frequency / 440.0F), values[lag] < clearPeriod};
}

} // namespace

PitchTrack trackPitch(std::span<const float> samples)
{
    PitchTrack track;
    track.pitches.resize(samples.size() / PitchTrack::hop);
    std::vector<float> levels(track.pitches.size());
    std::vector<float> padded(samples.size() + 2 * reach); // nothing before and after
    std::ranges::copy(samples, padded.begin() + reach / 2);
    for (std::size_t k = 0; k < levels.size(); ++k) {
        float sum = 0.0F;
        for (std::size_t i = 0; i < reach; ++i)
            sum += padded[k * PitchTrack::hop + i] * padded[k * PitchTrack::hop + i];
        levels[k] = std::sqrt(sum / static_cast<float>(reach));
    }
    const float loudest = levels.empty() ? 0.0F : std::ranges::max(levels);
    std::size_t loud = 0;
    std::size_t clear = 0;
    for (std::size_t k = 0; k < levels.size(); ++k) {
        if (levels[k] <= std::max(quietest, belowLoudest * loudest))
            continue;
        const Moment moment = momentAt(padded.data() + k * PitchTrack::hop);
        track.pitches[k] = moment.pitch;
        ++loud;
        clear += moment.isClear ? 1 : 0;
    }
    track.clearShare = loud > 0 ? static_cast<double>(clear) / static_cast<double>(loud) : 0.0;
    return track;
}

} // namespace coverscope::search
