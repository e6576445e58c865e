// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace coverscope::cover_map {

// Columns that stand side by side in a panel: panel[component * panelWidth + column].
constexpr std::size_t panelWidth = 32;

// The inner loop of the coarse comparison: for each column of a panel, its largest product with the rows of
// one track. What is written is one number per column in place of a whole matrix, so the speed is that of
// the multiplications.
struct MaximaKernel
{
    const char* name;

    // maxima[panelWidth]. `rows`: rowCount x depth, float32, at least one row; `panel`: depth x panelWidth.
    void (*panelMaxima)(const float* rows, std::size_t rowCount, const float* panel, std::size_t depth,
                        float* maxima);
};

extern const MaximaKernel portableMaximaKernel;
#if defined(__x86_64__)
extern const MaximaKernel avx2MaximaKernel;   // AVX2, FMA
extern const MaximaKernel avx512MaximaKernel; // AVX-512 F
#endif

// Those that this processor can run, the best first; never empty.
std::span<const MaximaKernel* const> availableMaximaKernels();
const MaximaKernel& bestMaximaKernel();

} // namespace coverscope::cover_map
