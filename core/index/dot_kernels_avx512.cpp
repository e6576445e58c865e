// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/dot_kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

// Only functions with this attribute may run these instructions, so that the rest of the program runs
// on any processor; dot_kernels.cpp asks the processor before it hands them out.
#define COVERSCOPE_AVX512 __attribute__((target("avx512f"), always_inline)) inline

namespace coverscope::index {

namespace {

COVERSCOPE_AVX512 __m512 loadRow(const std::uint16_t* halves)
{
    return _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(halves)));
}

// The last dimension % 16 numbers, zeros after them. Through memory: rare, and masked loads of 16-bit
// numbers would ask for more than AVX-512 F.
COVERSCOPE_AVX512 __m512 loadRowTail(const std::uint16_t* halves, std::size_t count)
{
    alignas(32) std::uint16_t padded[16] = {};
    for (std::size_t i = 0; i < count; ++i)
        padded[i] = halves[i];
    return loadRow(padded);
}

COVERSCOPE_AVX512 __m512 loadQueryTail(const float* query, std::size_t count)
{
    return _mm512_maskz_loadu_ps(static_cast<__mmask16>((1U << count) - 1U), query);
}

// Rows x queries sums in registers: each number is loaded once for all products it takes part in, and
// there are always enough independent sums to hide the latency of a multiply-add.
template <std::size_t Rows, std::size_t Queries>
COVERSCOPE_AVX512 void tile(const std::uint16_t* rows, const float* queries, std::size_t dimension,
                            std::size_t stride, float* products)
{
    __m512 sums[Rows][Queries];
    for (std::size_t r = 0; r < Rows; ++r) {
        for (std::size_t q = 0; q < Queries; ++q)
            sums[r][q] = _mm512_setzero_ps();
    }
    std::size_t i = 0;
    for (; i + 16 <= dimension; i += 16) {
        __m512 row[Rows];
        for (std::size_t r = 0; r < Rows; ++r)
            row[r] = loadRow(rows + r * dimension + i);
        for (std::size_t q = 0; q < Queries; ++q) {
            const __m512 query = _mm512_loadu_ps(queries + q * dimension + i);
            for (std::size_t r = 0; r < Rows; ++r)
                sums[r][q] = _mm512_fmadd_ps(row[r], query, sums[r][q]);
        }
    }
    if (i < dimension) {
        for (std::size_t r = 0; r < Rows; ++r) {
            const __m512 row = loadRowTail(rows + r * dimension + i, dimension - i);
            for (std::size_t q = 0; q < Queries; ++q)
                sums[r][q] = _mm512_fmadd_ps(row, loadQueryTail(queries + q * dimension + i, dimension - i),
                                             sums[r][q]);
        }
    }
    for (std::size_t r = 0; r < Rows; ++r) {
        for (std::size_t q = 0; q < Queries; ++q)
            products[r * stride + q] = _mm512_reduce_add_ps(sums[r][q]);
    }
}

template <std::size_t Queries>
COVERSCOPE_AVX512 void allRows(const std::uint16_t* rows, std::size_t rowCount, const float* queries,
                               std::size_t dimension, std::size_t stride, float* products)
{
    constexpr std::size_t rowsAtOnce = 4;
    std::size_t row = 0;
    for (; row + rowsAtOnce <= rowCount; row += rowsAtOnce)
        tile<rowsAtOnce, Queries>(rows + row * dimension, queries, dimension, stride,
                                  products + row * stride);
    for (; row < rowCount; ++row)
        tile<1, Queries>(rows + row * dimension, queries, dimension, stride, products + row * stride);
}

__attribute__((target("avx512f"))) void avx512Products(const std::uint16_t* rows, std::size_t rowCount,
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

__attribute__((target("avx512f"))) float avx512HalfProduct(const std::uint16_t* a, const std::uint16_t* b,
                                                           std::size_t dimension)
{
    __m512 even = _mm512_setzero_ps();
    __m512 odd = _mm512_setzero_ps();
    std::size_t i = 0;
    for (; i + 32 <= dimension; i += 32) {
        even = _mm512_fmadd_ps(loadRow(a + i), loadRow(b + i), even);
        odd = _mm512_fmadd_ps(loadRow(a + i + 16), loadRow(b + i + 16), odd);
    }
    for (; i < dimension; i += 16) {
        const std::size_t count = dimension - i < 16 ? dimension - i : 16;
        even = _mm512_fmadd_ps(loadRowTail(a + i, count), loadRowTail(b + i, count), even);
    }
    return _mm512_reduce_add_ps(_mm512_add_ps(even, odd));
}

} // namespace

const DotKernel avx512DotKernel = {"AVX-512", avx512Products, avx512HalfProduct};

} // namespace coverscope::index

#endif
