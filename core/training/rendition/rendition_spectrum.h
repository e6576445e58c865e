// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_settings.h"

#include <array>
#include <cstddef>
#include <span>

namespace coverscope::training {

inline constexpr std::size_t binCount = 84; // of features::CqtSettings
inline constexpr int lowestPitch = 24;      // MIDI note of bin 0, C1
using BinCurve = std::array<float, binCount>;

// How the constant-Q transform answers to a steady sine: the Hann window's transform, which at this Q
// has its first neighbours 6 dB down and is 0 two bins away. Power, 1 at the bin's own frequency;
// `semitones` is the sine's pitch above the bin's.
double lineResponse(double semitones);

// A bin's window is longer the lower it is, and its sum is divided by the square root of that length:
// a sine of the same amplitude gives more in a low bin. Power relative to the highest bin.
const BinCurve& lineGain();

// A tone's power in the bins around and above it, for any fundamental: row k is for a fundamental
// k / fractionCount semitones above its bin.
class ToneSpectrum
{
public:
    static constexpr int fractionCount = 8;
    static constexpr int below = 4;  // bins before the fundamental's
    static constexpr int width = 64; // bins of a row
    static constexpr int partialLimit = 20;

    // Power of the partials 1, 2, ...; `spread` widens every line (semitones, half width) as vibrato and
    // ensembles do. Partial h stands at 12 log2(h) + stretch * (h - 1) semitones. `breath` is the power of
    // the noise that fills the gaps between the partials, strongest near the fundamental.
    ToneSpectrum(std::span<const float> partialPower, double spread, double stretch = 0.0,
                 double breath = 0.0);

    std::span<const float, width> row(int fraction) const
    {
        return m_rows[static_cast<std::size_t>(fraction)];
    }

private:
    std::array<std::array<float, width>, fractionCount> m_rows{};
};

} // namespace coverscope::training
