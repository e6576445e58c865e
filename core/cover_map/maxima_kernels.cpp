// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/maxima_kernels.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace coverscope::cover_map {

namespace {

void portablePanelMaxima(const float* rows, std::size_t rowCount, const float* panel, std::size_t depth,
                         float* maxima)
{
    std::fill_n(maxima, panelWidth, -std::numeric_limits<float>::infinity());
    for (std::size_t row = 0; row < rowCount; ++row) {
        std::array<float, panelWidth> sums{};
        for (std::size_t k = 0; k < depth; ++k) {
            const float factor = rows[row * depth + k];
            for (std::size_t column = 0; column < panelWidth; ++column)
                sums[column] += factor * panel[k * panelWidth + column];
        }
        for (std::size_t column = 0; column < panelWidth; ++column)
            maxima[column] = std::max(maxima[column], sums[column]);
    }
}

std::vector<const MaximaKernel*> findKernels()
{
    std::vector<const MaximaKernel*> kernels;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        kernels.push_back(&avx512MaximaKernel);
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        kernels.push_back(&avx2MaximaKernel);
#endif
    kernels.push_back(&portableMaximaKernel);
    return kernels;
}

} // namespace

const MaximaKernel portableMaximaKernel = {"portable", portablePanelMaxima};

std::span<const MaximaKernel* const> availableMaximaKernels()
{
    static const std::vector<const MaximaKernel*> kernels = findKernels();
    return kernels;
}

const MaximaKernel& bestMaximaKernel()
{
    return *availableMaximaKernels().front();
}

} // namespace coverscope::cover_map
