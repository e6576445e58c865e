// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/maxima_kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include <limits>

// Only functions with this attribute may run these instructions, so that the rest of the program runs
// on any processor; maxima_kernels.cpp asks the processor before it hands them out.
#define COVERSCOPE_AVX2 __attribute__((target("avx2,fma"), always_inline)) inline

namespace coverscope::cover_map {

namespace {

constexpr std::size_t lanes = 8;
constexpr std::size_t vectorsOfPanel = panelWidth / lanes;
constexpr std::size_t rowsAtOnce = 3; // as many sums as fit the registers

// Rows x vectorsOfPanel sums in registers: each number of the panel is loaded once for all rows.
template <std::size_t Rows>
COVERSCOPE_AVX2 void tile(const float* rows, const float* panel, std::size_t depth, __m256* best)
{
    __m256 sums[Rows][vectorsOfPanel];
    for (std::size_t row = 0; row < Rows; ++row) {
        for (std::size_t v = 0; v < vectorsOfPanel; ++v)
            sums[row][v] = _mm256_setzero_ps();
    }
    for (std::size_t k = 0; k < depth; ++k) {
        __m256 columns[vectorsOfPanel];
        for (std::size_t v = 0; v < vectorsOfPanel; ++v)
            columns[v] = _mm256_loadu_ps(panel + k * panelWidth + v * lanes);
        for (std::size_t row = 0; row < Rows; ++row) {
            const __m256 factor = _mm256_set1_ps(rows[row * depth + k]);
            for (std::size_t v = 0; v < vectorsOfPanel; ++v)
                sums[row][v] = _mm256_fmadd_ps(factor, columns[v], sums[row][v]);
        }
    }
    for (std::size_t row = 0; row < Rows; ++row) {
        for (std::size_t v = 0; v < vectorsOfPanel; ++v)
            best[v] = _mm256_max_ps(best[v], sums[row][v]);
    }
}

__attribute__((target("avx2,fma"))) void avx2PanelMaxima(const float* rows, std::size_t rowCount,
                                                         const float* panel, std::size_t depth, float* maxima)
{
    __m256 best[vectorsOfPanel];
    for (std::size_t v = 0; v < vectorsOfPanel; ++v)
        best[v] = _mm256_set1_ps(-std::numeric_limits<float>::infinity());
    std::size_t row = 0;
    for (; row + rowsAtOnce <= rowCount; row += rowsAtOnce)
        tile<rowsAtOnce>(rows + row * depth, panel, depth, best);
    const float* rest = rows + row * depth;
    switch (rowCount - row) {
    case 2:
        tile<2>(rest, panel, depth, best);
        break;
    case 1:
        tile<1>(rest, panel, depth, best);
        break;
    default:
        break;
    }
    for (std::size_t v = 0; v < vectorsOfPanel; ++v)
        _mm256_storeu_ps(maxima + v * lanes, best[v]);
}

} // namespace

const MaximaKernel avx2MaximaKernel = {"AVX2", avx2PanelMaxima};

} // namespace coverscope::cover_map

#endif
