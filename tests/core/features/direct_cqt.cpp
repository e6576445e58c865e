// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/features/direct_cqt.h"

#include <cmath>
#include <complex>
#include <numbers>

namespace coverscope::test {

std::vector<double> directCqtFrame(std::span<const float> samples, std::size_t frame,
                                   const features::CqtSettings& settings)
{
    constexpr double twoPi = 2.0 * std::numbers::pi;
    const double quality = 1.0 / (std::pow(2.0, 1.0 / settings.binsPerOctave) - 1.0);
    const long centre = static_cast<long>(frame) * settings.hopLength;
    std::vector<double> magnitudes;
    for (int bin = 0; bin < settings.binCount; ++bin) {
        const double frequency =
            settings.minimumFrequency * std::pow(2.0, static_cast<double>(bin) / settings.binsPerOctave);
        const double length = quality * settings.sampleRate / frequency;
        std::complex<double> sum = 0.0;
        for (long n = static_cast<long>(std::ceil(-length / 2)); n <= static_cast<long>(length / 2); ++n) {
            if (centre + n < 0 || centre + n >= static_cast<long>(samples.size()))
                continue;
            const double window = 0.5 + 0.5 * std::cos(twoPi * static_cast<double>(n) / length);
            const double phase = twoPi * frequency * static_cast<double>(n) / settings.sampleRate;
            sum += window * static_cast<double>(samples[static_cast<std::size_t>(centre + n)]) *
                   std::polar(1.0, -phase);
        }
        magnitudes.push_back(std::abs(sum) / std::sqrt(length));
    }
    return magnitudes;
}

} // namespace coverscope::test
