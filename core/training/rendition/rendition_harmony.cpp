// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_harmony.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coverscope::training {

namespace {

constexpr std::size_t triadCount = 24; // 12 major, then 12 minor
constexpr float keyWeight = 0.35F;
constexpr float stayBonus = 0.12F;
constexpr float dissonance = 0.25F;

using PitchClasses = std::array<float, 12>;
using TriadScores = std::array<float, triadCount>;

std::array<std::size_t, 3> triadClasses(std::size_t triad)
{
    const std::size_t root = triad % 12;
    return {root, (root + (triad < 12 ? 4U : 3U)) % 12, (root + 7) % 12};
}

void normalise(PitchClasses& classes)
{
    float sum = 0.0F;
    for (const float value : classes)
        sum += value;
    if (sum > 0.0F) {
        for (float& value : classes)
            value /= sum;
    }
}

// Share of the sound that the triad explains, less some of what it does not.
TriadScores scoreTriads(const PitchClasses& classes)
{
    TriadScores scores{};
    for (std::size_t triad = 0; triad < triadCount; ++triad) {
        const auto members = triadClasses(triad);
        const float inside = 1.1F * classes[members[0]] + classes[members[1]] + 0.9F * classes[members[2]];
        scores[triad] = inside - dissonance * (1.0F - inside);
    }
    return scores;
}

} // namespace

std::vector<HarmonySegment> guessHarmony(std::span<const ScoreNote> notes, base::Seconds start,
                                         base::Seconds end, base::Seconds segmentLength)
{
    const auto count = static_cast<std::size_t>(std::max(0.0, std::ceil((end - start) / segmentLength)));
    if (notes.empty() || count == 0)
        return {};
    std::vector<PitchClasses> chroma(count, PitchClasses{});
    PitchClasses whole{};
    for (const ScoreNote& note : notes) {
        const double from = std::max(0.0, (note.start - start) / segmentLength);
        const double to = std::min(static_cast<double>(count), (note.end - start) / segmentLength);
        const std::size_t pitchClass = note.pitch % 12U;
        for (auto segment = static_cast<std::size_t>(from); static_cast<double>(segment) < to; ++segment) {
            const double overlap = std::min(to, static_cast<double>(segment) + 1.0) -
                                   std::max(from, static_cast<double>(segment));
            chroma[segment][pitchClass] += static_cast<float>(overlap);
            whole[pitchClass] += static_cast<float>(overlap);
        }
    }
    normalise(whole);
    const TriadScores key = scoreTriads(whole);

    // The best path, where staying on a triad earns a bonus.
    std::vector<std::array<std::uint8_t, triadCount>> cameFrom(count);
    TriadScores path{};
    for (std::size_t segment = 0; segment < count; ++segment) {
        normalise(chroma[segment]);
        const TriadScores local = scoreTriads(chroma[segment]);
        const auto best =
            static_cast<std::uint8_t>(std::max_element(path.begin(), path.end()) - path.begin());
        const float bestScore = path[best];
        for (std::size_t triad = 0; triad < triadCount; ++triad) {
            const bool stays = path[triad] + stayBonus >= bestScore;
            cameFrom[segment][triad] = stays ? static_cast<std::uint8_t>(triad) : best;
            path[triad] =
                (stays ? path[triad] + stayBonus : bestScore) + local[triad] + keyWeight * key[triad];
        }
    }
    std::vector<HarmonySegment> harmony(count);
    auto triad = static_cast<std::uint8_t>(std::max_element(path.begin(), path.end()) - path.begin());
    for (std::size_t segment = count; segment-- > 0;) {
        harmony[segment] = {start + segmentLength * static_cast<double>(segment),
                            start + segmentLength * static_cast<double>(segment + 1),
                            static_cast<std::uint8_t>(triad % 12), triad >= 12};
        triad = cameFrom[segment][triad];
    }
    return harmony;
}

} // namespace coverscope::training
