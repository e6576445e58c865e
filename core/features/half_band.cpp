// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/half_band.h"

#include "core/features/vector_arithmetic.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coverscope::features {

namespace {

constexpr std::int64_t outputsPerBlock = 1024; // outputs
constexpr std::int64_t longestTail = 1 << 14;  // samples kept before dropping is worth a move

// Modified Bessel function of the first kind, order 0 (its power series).
double besselI0(double x)
{
    double sum = 1.0;
    double term = 1.0;
    for (int k = 1; term > 1e-17 * sum; ++k) {
        term *= (x / (2.0 * k)) * (x / (2.0 * k));
        sum += term;
    }
    return sum;
}

} // namespace

// Kaiser's formulas for the length and shape of the window (Oppenheim and Schafer, section 7.6).
HalfBandFilter HalfBandFilter::design(double stopBandDecibel, double transitionWidth)
{
    const double beta = 0.1102 * (stopBandDecibel - 8.7);
    const double length = (stopBandDecibel - 7.95) / (14.36 * transitionWidth) + 1.0;
    const int count = static_cast<int>(std::ceil((length + 1.0) / 4.0));
    HalfBandFilter filter;
    double sum = 0.0;
    for (int j = 0; j < count; ++j) {
        const double distance = 2.0 * j + 1.0;
        const double position = distance / (2.0 * count);
        const double window = besselI0(beta * std::sqrt(1.0 - position * position)) / besselI0(beta);
        filter.taps.push_back(std::sin(0.5 * std::numbers::pi * distance) / (std::numbers::pi * distance) *
                              window);
        sum += 2.0 * filter.taps.back();
    }
    for (double& tap : filter.taps)
        tap *= 0.5 / sum; // a constant comes out unchanged
    return filter;
}

void SignalStretch::dropBefore(std::int64_t index)
{
    const std::int64_t count = std::min(index, endIndex()) - firstIndex;
    if (count < longestTail)
        return;
    samples.erase(samples.begin(), samples.begin() + count);
    firstIndex += count;
}

HalfBandDecimator::HalfBandDecimator() : m_filter(HalfBandFilter::design()) {}

std::int64_t HalfBandDecimator::firstNeeded(const SignalStretch& output) const
{
    return 2 * output.endIndex() - reach();
}

void HalfBandDecimator::process(const SignalStretch& input, SignalStretch& output)
{
    const auto tapCount = static_cast<std::int64_t>(m_filter.taps.size());
    // The last output's outermost sample is 2 n + reach.
    const std::int64_t end = (input.endIndex() - 1 - reach() + 2) >> 1;
    for (std::int64_t first = output.endIndex(); first < end; first += outputsPerBlock) {
        const std::int64_t count = std::min(outputsPerBlock, end - first);
        m_even.resize(static_cast<std::size_t>(count));
        m_odd.resize(static_cast<std::size_t>(count + 2 * tapCount - 1));
        const double* even = input.at(2 * first);
        for (std::size_t i = 0; i < m_even.size(); ++i)
            m_even[i] = even[2 * i];
        const double* odd = input.at(2 * (first - tapCount) + 1);
        for (std::size_t i = 0; i < m_odd.size(); ++i)
            m_odd[i] = odd[2 * i];
        const std::size_t before = output.samples.size();
        output.samples.resize(before + m_even.size());
        vectorArithmetic().halfBand(m_even.data(), m_odd.data(), m_filter.taps.data(), m_filter.taps.size(),
                                    output.samples.data() + before, m_even.size());
    }
}

} // namespace coverscope::features
