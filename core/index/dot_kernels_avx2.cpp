// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/dot_kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

// Only functions with this attribute may run these instructions, so that the rest of the program runs
// on any processor; dot_kernels.cpp asks the processor before it hands them out.
#define COVERSCOPE_AVX2 __attribute__((target("avx2,fma,f16c"), always_inline)) inline

namespace coverscope::index {

namespace {

COVERSCOPE_AVX2 __m256 loadRow(const std::uint16_t* halves)
{
    return _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(halves)));
}

// The last dimension % 8 numbers, zeros after them. Through memory: rare, and AVX2 has no masked load
// of 16-bit numbers.
COVERSCOPE_AVX2 __m256 loadRowTail(const std::uint16_t* halves, std::size_t count)
{
    alignas(16) std::uint16_t padded[8] = {};
    for (std::size_t i = 0; i < count; ++i)
        padded[i] = halves[i];
    return loadRow(padded);
}

COVERSCOPE_AVX2 __m256 loadQueryTail(const float* query, std::size_t count)
{
    alignas(32) float padded[8] = {};
    for (std::size_t i = 0; i < count; ++i)
        padded[i] = query[i];
    return _mm256_load_ps(padded);
}

// _mm512_reduce_add_ps() has no smaller sister.
COVERSCOPE_AVX2 float sumOf(__m256 numbers)
{
    const __m128 four = _mm_add_ps(_mm256_castps256_ps128(numbers), _mm256_extractf128_ps(numbers, 1));
    const __m128 two = _mm_add_ps(four, _mm_movehl_ps(four, four));
    return _mm_cvtss_f32(_mm_add_ss(two, _mm_movehdup_ps(two)));
}

// Rows x queries sums in registers: each number is loaded once for all products it takes part in, and
// there are always enough independent sums to hide the latency of a multiply-add.
template <std::size_t Rows, std::size_t Queries>
COVERSCOPE_AVX2 void tile(const std::uint16_t* rows, const float* queries, std::size_t dimension,
                          std::size_t stride, float* products)
{
    __m256 sums[Rows][Queries];
    for (std::size_t r = 0; r < Rows; ++r) {
        for (std::size_t q = 0; q < Queries; ++q)
            sums[r][q] = _mm256_setzero_ps();
    }
    std::size_t i = 0;
    for (; i + 8 <= dimension; i += 8) {
        __m256 row[Rows];
        for (std::size_t r = 0; r < Rows; ++r)
            row[r] = loadRow(rows + r * dimension + i);
        for (std::size_t q = 0; q < Queries; ++q) {
            const __m256 query = _mm256_loadu_ps(queries + q * dimension + i);
            for (std::size_t r = 0; r < Rows; ++r)
                sums[r][q] = _mm256_fmadd_ps(row[r], query, sums[r][q]);
        }
    }
    if (i < dimension) {
        for (std::size_t r = 0; r < Rows; ++r) {
            const __m256 row = loadRowTail(rows + r * dimension + i, dimension - i);
            for (std::size_t q = 0; q < Queries; ++q)
                sums[r][q] = _mm256_fmadd_ps(row, loadQueryTail(queries + q * dimension + i, dimension - i),
                                             sums[r][q]);
        }
    }
    for (std::size_t r = 0; r < Rows; ++r) {
        for (std::size_t q = 0; q < Queries; ++q)
            products[r * stride + q] = sumOf(sums[r][q]);
    }
}

template <std::size_t Queries>
COVERSCOPE_AVX2 void allRows(const std::uint16_t* rows, std::size_t rowCount, const float* queries,
                             std::size_t dimension, std::size_t stride, float* products)
{
    constexpr std::size_t rowsAtOnce = 2;
    std::size_t row = 0;
    for (; row + rowsAtOnce <= rowCount; row += rowsAtOnce)
        tile<rowsAtOnce, Queries>(rows + row * dimension, queries, dimension, stride,
                                  products + row * stride);
    for (; row < rowCount; ++row)
        tile<1, Queries>(rows + row * dimension, queries, dimension, stride, products + row * stride);
}

__attribute__((target("avx2,fma,f16c"))) void avx2Products(const std::uint16_t* rows, std::size_t rowCount,
                                                           const float* queries, std::size_t queryCount,
                                                           std::size_t dimension, float* products)
{
    std::size_t query = 0;
    for (; query + 5 <= queryCount; query += 5)
        allRows<5>(rows, rowCount, queries + query * dimension, dimension, queryCount, products + query);
    const float* rest = queries + query * dimension;
    switch (queryCount - query) {
    case 4:
        return allRows<4>(rows, rowCount, rest, dimension, queryCount, products + query);
    case 3:
        return allRows<3>(rows, rowCount, rest, dimension, queryCount, products + query);
    case 2:
        return allRows<2>(rows, rowCount, rest, dimension, queryCount, products + query);
    case 1:
        return allRows<1>(rows, rowCount, rest, dimension, queryCount, products + query);
    default:
        return;
    }
}

__attribute__((target("avx2,fma,f16c"))) float avx2HalfProduct(const std::uint16_t* a, const std::uint16_t* b,
                                                               std::size_t dimension)
{
    __m256 even = _mm256_setzero_ps();
    __m256 odd = _mm256_setzero_ps();
    std::size_t i = 0;
    for (; i + 16 <= dimension; i += 16) {
        even = _mm256_fmadd_ps(loadRow(a + i), loadRow(b + i), even);
        odd = _mm256_fmadd_ps(loadRow(a + i + 8), loadRow(b + i + 8), odd);
    }
    for (; i < dimension; i += 8) {
        const std::size_t count = dimension - i < 8 ? dimension - i : 8;
        even = _mm256_fmadd_ps(loadRowTail(a + i, count), loadRowTail(b + i, count), even);
    }
    return sumOf(_mm256_add_ps(even, odd));
}

} // namespace

const DotKernel avx2DotKernel = {"AVX2", avx2Products, avx2HalfProduct};

} // namespace coverscope::index

#endif
