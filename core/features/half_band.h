// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace coverscope::features {

// A half-band low pass for halving a sample rate: linear phase, zero at every even distance but the
// centre. With x at the higher rate
//     y[n] = x[2 n] / 2 + sum over j of taps[j] * (x[2 n - 2 j - 1] + x[2 n + 2 j + 1])
// As designed by default, flat to 0.7 of the new Nyquist frequency and 150 dB down from 1.3 of it: what folds
// back below 0.7 is beneath everything a CQT of this project resolves, and a next stage removes the rest.
struct HalfBandFilter
{
    std::vector<double> taps;

    int reach() const { return 2 * static_cast<int>(taps.size()) - 1; } // samples to either side

    // Kaiser window; how far down the stop band is, and the width of the transition as a share of the
    // higher sample rate.
    static HalfBandFilter design(double stopBandDecibel = 165.0, double transitionWidth = 0.15);
};

// A stretch of a signal: samples[i] stands at firstIndex + i on the signal's own clock.
struct SignalStretch
{
    std::int64_t firstIndex = 0;
    std::vector<double> samples;

    std::int64_t endIndex() const { return firstIndex + static_cast<std::int64_t>(samples.size()); }
    const double* at(std::int64_t index) const { return samples.data() + (index - firstIndex); }
    void dropBefore(std::int64_t index);
};

// Streaming halving: appends to `output` every sample that `input` already determines.
// Sample n of the output stands at sample 2 n of the input; there is no delay to make up for.
class HalfBandDecimator
{
public:
    HalfBandDecimator();

    void process(const SignalStretch& input, SignalStretch& output);

    // What process() still needs of the input, from then on.
    std::int64_t firstNeeded(const SignalStretch& output) const;
    int reach() const { return m_filter.reach(); }

private:
    HalfBandFilter m_filter;
    std::vector<double> m_even; // of the block under way
    std::vector<double> m_odd;
};

} // namespace coverscope::features
