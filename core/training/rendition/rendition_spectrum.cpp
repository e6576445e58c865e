// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_spectrum.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace coverscope::training {

namespace {

constexpr int reach = 4;             // bins to each side that a line can be seen in
constexpr int stepsPerSemitone = 32; // of the response table
constexpr int tableSize = 2 * reach * stepsPerSemitone + 1;

double computedResponse(double semitones)
{
    const double quality = 1.0 / (std::exp2(1.0 / 12.0) - 1.0);
    const double x = quality * (std::exp2(semitones / 12.0) - 1.0); // in bins of the window's own transform
    if (std::abs(x) < 1e-9)
        return 1.0;
    const double denominator = 1.0 - x * x;
    if (std::abs(denominator) < 1e-6)
        return 0.25; // the limit at one bin
    const double value = std::sin(std::numbers::pi * x) / (std::numbers::pi * x) / denominator;
    return value * value;
}

// Pitch above the bin from -reach to reach.
const std::array<float, tableSize>& responseTable()
{
    static const auto table = [] {
        std::array<float, tableSize> values{};
        for (int i = 0; i < tableSize; ++i)
            values[static_cast<std::size_t>(i)] =
                static_cast<float>(computedResponse(static_cast<double>(i) / stepsPerSemitone - reach));
        return values;
    }();
    return table;
}

// The response to a line whose pitch swings by +-spread semitones: it dwells at the turning points.
std::array<float, tableSize> spreadResponse(double spread)
{
    const auto& plain = responseTable();
    if (spread * stepsPerSemitone < 0.5)
        return plain;
    std::array<float, tableSize> mean{};
    for (const double position : {-0.95, -0.59, 0.0, 0.59, 0.95}) {
        const int shift = static_cast<int>(std::lround(position * spread * stepsPerSemitone));
        const int from = std::max(0, -shift);
        const int to = std::min(tableSize, tableSize - shift);
        for (int i = from; i < to; ++i)
            mean[static_cast<std::size_t>(i)] += 0.2F * plain[static_cast<std::size_t>(i + shift)];
    }
    return mean;
}

} // namespace

double lineResponse(double semitones)
{
    return computedResponse(semitones);
}

const BinCurve& lineGain()
{
    static const BinCurve gain = [] {
        BinCurve values{};
        for (std::size_t bin = 0; bin < binCount; ++bin)
            values[bin] = static_cast<float>(std::exp2(static_cast<double>(binCount - 1 - bin) / 12.0));
        return values;
    }();
    return gain;
}

ToneSpectrum::ToneSpectrum(std::span<const float> partialPower, double spread, double stretch, double breath)
{
    const auto response = spreadResponse(spread);
    static const auto partialPitch = [] {
        std::array<double, partialLimit> pitch{};
        for (std::size_t h = 0; h < pitch.size(); ++h)
            pitch[h] = 12.0 * std::log2(static_cast<double>(h + 1));
        return pitch;
    }();
    const std::size_t count = std::min<std::size_t>(partialPower.size(), partialLimit);
    for (int fraction = 0; fraction < fractionCount; ++fraction) {
        auto& row = m_rows[static_cast<std::size_t>(fraction)];
        for (std::size_t bin = 0; bin < row.size(); ++bin) {
            const double taper =
                1.0 - static_cast<double>(bin) / width; // no edge that would betray the pitch
            row[bin] = static_cast<float>(breath * 2.0 / width * taper * taper);
        }
        for (std::size_t h = 0; h < count; ++h) {
            const double place = below + partialPitch[h] + stretch * static_cast<double>(h) +
                                 static_cast<double>(fraction) / fractionCount;
            const int nearest = static_cast<int>(std::lround(place));
            for (int bin = std::max(0, nearest - 3); bin <= std::min(width - 1, nearest + 3); ++bin) {
                const double at = (place - bin + reach) * stepsPerSemitone;
                const auto index = static_cast<std::size_t>(std::clamp(std::lround(at), 0L, tableSize - 1L));
                row[static_cast<std::size_t>(bin)] += partialPower[h] * response[index];
            }
        }
    }
}

} // namespace coverscope::training
