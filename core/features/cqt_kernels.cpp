// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/cqt_kernels.h"

#include "core/features/half_band.h"
#include "core/features/vector_arithmetic.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numbers>

namespace coverscope::features {

namespace {

// The Nyquist frequency of a level over its highest bin. The Hann window's side lobes fall with the
// third power of the distance: at 0.7 of this they are below 1e-4.
constexpr double nyquistMargin = 2.75;

// Sound above the highest bin is seen by its side lobes alone, which are the frame's maximum then;
// only from the sixth octave down are they so far below those in the highest that they may be lost
// to the decimation filter.
constexpr int undecimatedOctaves = 5;

// What the filter spreads beyond a kernel's ends is kept down to this share of its peak.
constexpr double smallestKernelValue = 1e-9;

int decimationOf(const CqtSettings& settings, int octave, double highestFrequency)
{
    if (octave < undecimatedOctaves)
        return 1;
    int decimation = 1;
    while (settings.hopLength % (2 * decimation) == 0 &&
           highestFrequency * nyquistMargin <= 0.5 * settings.sampleRate / (2 * decimation))
        decimation *= 2;
    return decimation;
}

// One part of a kernel, from its centre outwards, as the decimated signal wants it. Sampling the
// kernel alone would let its side lobes beyond the new Nyquist frequency fold back; so it goes
// through the same filters as the signal.
std::vector<double> decimated(const std::vector<double>& half, double mirrorSign, int decimation)
{
    if (decimation == 1)
        return half;
    const HalfBandFilter filter = HalfBandFilter::design();
    const std::int64_t margin = std::int64_t(2) * decimation * (filter.reach() + 1);
    const auto length = static_cast<std::int64_t>(half.size());
    SignalStretch kernel{-(length + margin),
                         std::vector<double>(static_cast<std::size_t>(2 * (length + margin)) + 1)};
    for (std::int64_t i = 0; i < length; ++i) {
        const double value = half[static_cast<std::size_t>(i)];
        kernel.samples[static_cast<std::size_t>(length + margin - i)] = mirrorSign * value;
        kernel.samples[static_cast<std::size_t>(length + margin + i)] = value;
    }
    for (HalfBandDecimator decimator; decimation > 1; decimation /= 2) {
        SignalStretch next{(kernel.firstIndex + filter.reach() + 1) / 2, {}};
        decimator.process(kernel, next);
        kernel = std::move(next);
    }
    return {kernel.samples.begin() - kernel.firstIndex, kernel.samples.end()};
}

void appendKernel(KernelLevel& level, const CqtSettings& settings, int bin)
{
    const double length = windowLength(settings, bin);
    const double angle = 2.0 * std::numbers::pi * binFrequency(settings, bin) / settings.sampleRate;
    const double scale = level.decimation / std::sqrt(length); // a sample stands for `decimation` of them
    std::vector<double> cosine;
    std::vector<double> sine;
    for (int distance = 0; distance <= static_cast<int>(0.5 * length); ++distance) {
        const double window = 0.5 + 0.5 * std::cos(2.0 * std::numbers::pi * distance / length);
        cosine.push_back(scale * window * std::cos(angle * distance));
        sine.push_back(scale * window * std::sin(angle * distance));
    }
    cosine = decimated(cosine, 1.0, level.decimation);
    sine = decimated(sine, -1.0, level.decimation);
    while (std::max(std::abs(cosine.back()), std::abs(sine.back())) < smallestKernelValue * scale) {
        cosine.pop_back();
        sine.pop_back();
    }
    cosine.front() *= 0.5; // the folded signal holds the centre twice
    level.halfLength = std::max(level.halfLength, static_cast<int>(cosine.size()) - 1);

    const std::size_t offset = level.cosine.size();
    const std::size_t count = (cosine.size() + vectorWidth - 1) / vectorWidth * vectorWidth;
    level.cosine.insert(level.cosine.end(), cosine.begin(), cosine.end());
    level.sine.insert(level.sine.end(), sine.begin(), sine.end());
    level.cosine.resize(offset + count, 0.0);
    level.sine.resize(offset + count, 0.0);
    level.kernels.push_back({offset, count});
}

} // namespace

double binFrequency(const CqtSettings& settings, int bin)
{
    return settings.minimumFrequency * std::exp2(static_cast<double>(bin) / settings.binsPerOctave);
}

double windowLength(const CqtSettings& settings, int bin)
{
    const double quality = 1.0 / (std::exp2(1.0 / settings.binsPerOctave) - 1.0);
    return quality * settings.sampleRate / binFrequency(settings, bin);
}

std::size_t KernelLevel::longestKernel() const
{
    std::size_t longest = 0;
    for (const Kernel& kernel : kernels)
        longest = std::max(longest, kernel.count);
    return longest;
}

namespace {

std::vector<KernelLevel> makeKernels(const CqtSettings& settings)
{
    std::vector<KernelLevel> levels;
    int octave = 0;
    for (int end = settings.binCount; end > 0; end -= settings.binsPerOctave, ++octave) {
        const int first = std::max(0, end - settings.binsPerOctave);
        const int decimation = decimationOf(settings, octave, binFrequency(settings, end - 1));
        if (levels.empty() || levels.back().decimation != decimation)
            levels.push_back({decimation, first, 0, 0, {}, {}, {}});
        levels.back().firstBin = first;
        levels.back().binCount += end - first;
    }
    for (KernelLevel& level : levels)
        for (int bin = level.firstBin; bin < level.firstBin + level.binCount; ++bin)
            appendKernel(level, settings, bin);
    return levels;
}

} // namespace

std::shared_ptr<const std::vector<KernelLevel>> planKernels(const CqtSettings& settings)
{
    // Made in milliseconds, but wanted for every track, and the same for all of a library.
    static std::mutex mutex;
    static CqtSettings lastSettings;
    static std::shared_ptr<const std::vector<KernelLevel>> last;
    const std::lock_guard lock(mutex);
    if (!last || lastSettings != settings) {
        last = std::make_shared<const std::vector<KernelLevel>>(makeKernels(settings));
        lastSettings = settings;
    }
    return last;
}

} // namespace coverscope::features
