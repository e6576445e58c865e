// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/maxima_kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include <limits>

// Only functions with this attribute may run these instructions, so that the rest of the program runs
// on any processor; maxima_kernels.cpp asks the processor before it hands them out.
#define COVERSCOPE_AVX512 __attribute__((target("avx512f"), always_inline)) inline

namespace coverscope::cover_map {

namespace {

constexpr std::size_t lanes = 16;
constexpr std::size_t vectorsOfPanel = panelWidth / lanes;
constexpr std::size_t rowsAtOnce = 8; // as many sums as fit the registers

// Rows x vectorsOfPanel sums in registers: each number of the panel is loaded once for all rows.
template <std::size_t Rows>
COVERSCOPE_AVX512 void tile(const float* rows, const float* panel, std::size_t depth, __m512* best)
{
    __m512 sums[Rows][vectorsOfPanel];
    for (std::size_t row = 0; row < Rows; ++row) {
        for (std::size_t v = 0; v < vectorsOfPanel; ++v)
            sums[row][v] = _mm512_setzero_ps();
    }
    for (std::size_t k = 0; k < depth; ++k) {
        __m512 columns[vectorsOfPanel];
        for (std::size_t v = 0; v < vectorsOfPanel; ++v)
            columns[v] = _mm512_loadu_ps(panel + k * panelWidth + v * lanes);
        for (std::size_t row = 0; row < Rows; ++row) {
            const __m512 factor = _mm512_set1_ps(rows[row * depth + k]);
            for (std::size_t v = 0; v < vectorsOfPanel; ++v)
                sums[row][v] = _mm512_fmadd_ps(factor, columns[v], sums[row][v]);
        }
    }
    for (std::size_t row = 0; row < Rows; ++row) {
        for (std::size_t v = 0; v < vectorsOfPanel; ++v)
            best[v] = _mm512_max_ps(best[v], sums[row][v]);
    }
}

__attribute__((target("avx512f"))) void avx512PanelMaxima(const float* rows, std::size_t rowCount,
                                                          const float* panel, std::size_t depth,
                                                          float* maxima)
{
    __m512 best[vectorsOfPanel];
    for (std::size_t v = 0; v < vectorsOfPanel; ++v)
        best[v] = _mm512_set1_ps(-std::numeric_limits<float>::infinity());
    std::size_t row = 0;
    for (; row + rowsAtOnce <= rowCount; row += rowsAtOnce)
        tile<rowsAtOnce>(rows + row * depth, panel, depth, best);
    const float* rest = rows + row * depth;
    switch (rowCount - row) {
    case 7:
        tile<7>(rest, panel, depth, best);
        break;
    case 6:
        tile<6>(rest, panel, depth, best);
        break;
    case 5:
        tile<5>(rest, panel, depth, best);
        break;
    case 4:
        tile<4>(rest, panel, depth, best);
        break;
    case 3:
        tile<3>(rest, panel, depth, best);
        break;
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
        _mm512_storeu_ps(maxima + v * lanes, best[v]);
}

} // namespace

const MaximaKernel avx512MaximaKernel = {"AVX-512", avx512PanelMaxima};

} // namespace coverscope::cover_map

#endif
