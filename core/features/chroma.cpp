// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/chroma.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace coverscope::features {

namespace {

constexpr std::size_t pitchClasses = 12;
constexpr float floorDecibel = -40.0F;
constexpr float decibelPerOctave = 6.0205999F; // 20 log10(2)
constexpr std::size_t whiteningHalfWidth = 9;

using Profile = std::array<double, pitchClasses>;

Profile globalProfile(const base::Matrix& chroma)
{
    Profile profile{};
    for (std::size_t frame = 0; frame < chroma.rows; ++frame) {
        for (std::size_t pitchClass = 0; pitchClass < pitchClasses; ++pitchClass)
            profile[pitchClass] += chroma(frame, pitchClass);
    }
    return profile;
}

// dB above the neighbourhood's mean; negative values are no partial of anything. `sums` is scratch.
void whiten(std::span<const float> magnitudes, std::vector<float>& decibel, std::vector<float>& sums,
            std::span<float> result)
{
    const float maximum = *std::max_element(magnitudes.begin(), magnitudes.end());
    std::fill(result.begin(), result.end(), 0.0F);
    if (!(maximum > 0.0F))
        return;
    const std::size_t count = magnitudes.size();
    const float scale = 1.0F / maximum;
    sums[0] = 0.0F;
    for (std::size_t bin = 0; bin < count; ++bin) {
        decibel[bin] =
            std::max(floorDecibel, decibelPerOctave * std::log2(std::max(magnitudes[bin] * scale, 1e-6F)));
        sums[bin + 1] = sums[bin] + decibel[bin];
    }
    for (std::size_t bin = 0; bin < count; ++bin) {
        const std::size_t from = bin > whiteningHalfWidth ? bin - whiteningHalfWidth : 0;
        const std::size_t to = std::min(count, bin + whiteningHalfWidth + 1);
        result[bin] = std::max(0.0F, decibel[bin] - (sums[to] - sums[from]) / static_cast<float>(to - from));
    }
}

} // namespace

base::Matrix whitenedSpectrum(const base::Matrix& averagedCqt)
{
    base::Matrix result(averagedCqt.rows, averagedCqt.columns);
    std::vector<float> decibel(averagedCqt.columns);
    std::vector<float> sums(averagedCqt.columns + 1);
    for (std::size_t frame = 0; frame < averagedCqt.rows; ++frame)
        whiten(averagedCqt.row(frame), decibel, sums, result.row(frame));
    return result;
}

base::Matrix chroma(const base::Matrix& frames, const FeatureSettings& settings)
{
    return foldOctaves(settings.frontEnd == FrontEnd::Notes ? frames : whitenedSpectrum(frames), settings);
}

base::Matrix foldOctaves(const base::Matrix& whitened, const FeatureSettings& settings)
{
    base::Matrix result(whitened.rows, pitchClasses);
    // At least one: a model's file may ask for fewer bins than pitch classes, and gives them to the nearest.
    const auto binsPerOctave = static_cast<std::size_t>(std::max(1, settings.cqt.binsPerOctave));
    for (std::size_t frame = 0; frame < whitened.rows; ++frame) {
        Profile profile{};
        for (std::size_t bin = 0; bin < whitened.columns; ++bin)
            profile[bin * pitchClasses / binsPerOctave % pitchClasses] += whitened(frame, bin);
        const double norm =
            std::sqrt(std::inner_product(profile.begin(), profile.end(), profile.begin(), 0.0));
        if (!(norm > 0.0))
            continue;
        for (std::size_t pitchClass = 0; pitchClass < pitchClasses; ++pitchClass)
            result(frame, pitchClass) = static_cast<float>(profile[pitchClass] / norm);
    }
    return result;
}

int transpositionIndex(const base::Matrix& query, const base::Matrix& track, int rank)
{
    const Profile a = globalProfile(query);
    const Profile b = globalProfile(track);
    std::array<double, pitchClasses> correlation{};
    for (std::size_t shift = 0; shift < pitchClasses; ++shift) {
        for (std::size_t pitchClass = 0; pitchClass < pitchClasses; ++pitchClass)
            correlation[shift] += a[pitchClass] * b[(pitchClass + shift) % pitchClasses];
    }
    std::array<int, pitchClasses> order{};
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&correlation](int left, int right) {
        return correlation[static_cast<std::size_t>(left)] > correlation[static_cast<std::size_t>(right)];
    });
    return order[static_cast<std::size_t>(std::clamp(rank, 0, static_cast<int>(pitchClasses) - 1))];
}

base::Matrix frameProducts(const base::Matrix& query, const base::Matrix& track)
{
    base::Matrix products(query.rows, track.rows);
    for (std::size_t i = 0; i < query.rows; ++i) {
        for (std::size_t j = 0; j < track.rows; ++j)
            products(i, j) =
                std::inner_product(query.row(i).begin(), query.row(i).end(), track.row(j).begin(), 0.0F);
    }
    return products;
}

base::Matrix rotateChroma(const base::Matrix& chroma, int semitones)
{
    base::Matrix result(chroma.rows, chroma.columns);
    const int count = static_cast<int>(chroma.columns);
    const int shift = ((semitones % count) + count) % count;
    for (std::size_t frame = 0; frame < chroma.rows; ++frame) {
        for (int column = 0; column < count; ++column)
            result(frame, static_cast<std::size_t>((column + shift) % count)) =
                chroma(frame, static_cast<std::size_t>(column));
    }
    return result;
}

} // namespace coverscope::features
