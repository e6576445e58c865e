// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_settings.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace coverscope::features {

// Frequency in Hz and (real-valued) window length in samples of bin `bin`.
double binFrequency(const CqtSettings& settings, int bin);
double windowLength(const CqtSettings& settings, int bin);

// Kernels of neighbouring bins that are applied to the signal decimated by `decimation`.
//
// A kernel is symmetric about the frame's centre, so it is stored for distances 0, 1, 2, ... of
// decimated samples only, to be multiplied with the folded signal:
//     real      = sum over d of cosine[d] * (x[centre + d] + x[centre - d])   (half of that at d = 0)
//     imaginary = sum over d of sine[d] * (x[centre + d] - x[centre - d])
// The values are window and wave of the definition over the square root of the window's length,
// brought to the level's rate by the filter that the signal goes through, times `decimation`.
struct KernelLevel
{
    int decimation = 1; // a power of two
    int firstBin = 0;
    int binCount = 0;
    int halfLength = 0; // the largest distance of any of its kernels

    // Per bin: `count` values from `offset` in both tables, padded with zeros to whole vectors.
    struct Kernel
    {
        std::size_t offset = 0;
        std::size_t count = 0;
    };
    std::vector<Kernel> kernels;
    std::vector<double> cosine;
    std::vector<double> sine;

    std::size_t longestKernel() const;
};

// All bins, from the undecimated level to the most decimated; never empty. Any thread.
std::shared_ptr<const std::vector<KernelLevel>> planKernels(const CqtSettings& settings);

} // namespace coverscope::features
