// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/code_kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

// Only functions with this attribute may run these instructions; code_kernels.cpp asks the processor before
// it hands them out.
#define COVERSCOPE_CODES_AVX2 __attribute__((target("avx2"), always_inline)) inline

// GCC's removal of partial redundancies moves sums from registers to memory: nearly twice the time.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC push_options
#pragma GCC optimize("no-tree-pre")
#endif

namespace coverscope::index {

namespace {

// In bytes; see code_kernels_avx512.cpp.
constexpr std::size_t prefetchDistance = 8192;

COVERSCOPE_CODES_AVX2 std::int32_t sumOfCodes(__m256i numbers)
{
    const __m128i four = _mm_add_epi32(_mm256_castsi256_si128(numbers), _mm256_extracti128_si256(numbers, 1));
    const __m128i two = _mm_add_epi32(four, _mm_unpackhi_epi64(four, four));
    return _mm_cvtsi128_si32(_mm_add_epi32(two, _mm_shuffle_epi32(two, 1)));
}

// As the tiles of the float16 rows: each number is loaded once for all products it takes part in.
template <std::size_t Rows, std::size_t Queries>
COVERSCOPE_CODES_AVX2 void codeTile(const std::int8_t* rows, const std::int16_t* queries, std::size_t stride,
                                    std::size_t rowCount, std::int32_t* products)
{
    __m256i sums[Rows][Queries];
    for (std::size_t r = 0; r < Rows; ++r) {
        for (std::size_t q = 0; q < Queries; ++q)
            sums[r][q] = _mm256_setzero_si256();
    }
    for (std::size_t i = 0; i < stride; i += 16) {
        _mm_prefetch(rows + prefetchDistance + i * Rows, _MM_HINT_T0);
        __m256i row[Rows];
        for (std::size_t r = 0; r < Rows; ++r)
            row[r] = _mm256_cvtepi8_epi16(
                _mm_loadu_si128(reinterpret_cast<const __m128i*>(rows + r * stride + i)));
        for (std::size_t q = 0; q < Queries; ++q) {
            const __m256i query =
                _mm256_loadu_si256(reinterpret_cast<const __m256i*>(queries + q * stride + i));
            for (std::size_t r = 0; r < Rows; ++r)
                sums[r][q] = _mm256_add_epi32(sums[r][q], _mm256_madd_epi16(row[r], query));
        }
    }
    for (std::size_t r = 0; r < Rows; ++r) {
        for (std::size_t q = 0; q < Queries; ++q)
            products[q * rowCount + r] = sumOfCodes(sums[r][q]);
    }
}

template <std::size_t Queries>
COVERSCOPE_CODES_AVX2 void allCodeRows(const std::int8_t* rows, std::size_t rowCount,
                                       const std::int16_t* queries, std::size_t stride,
                                       std::int32_t* products)
{
    constexpr std::size_t rowsAtOnce = 2;
    std::size_t row = 0;
    for (; row + rowsAtOnce <= rowCount; row += rowsAtOnce)
        codeTile<rowsAtOnce, Queries>(rows + row * stride, queries, stride, rowCount, products + row);
    for (; row < rowCount; ++row)
        codeTile<1, Queries>(rows + row * stride, queries, stride, rowCount, products + row);
}

__attribute__((target("avx2"))) void avx2CodeProducts(const std::int8_t* rows, std::size_t rowCount,
                                                      const std::int16_t* queries, std::size_t queryCount,
                                                      std::size_t stride, std::int32_t* products)
{
    std::size_t query = 0;
    for (; query + 5 <= queryCount; query += 5)
        allCodeRows<5>(rows, rowCount, queries + query * stride, stride, products + query * rowCount);
    const std::int16_t* const rest = queries + query * stride;
    std::int32_t* const productsOfRest = products + query * rowCount;
    switch (queryCount - query) {
    case 4:
        return allCodeRows<4>(rows, rowCount, rest, stride, productsOfRest);
    case 3:
        return allCodeRows<3>(rows, rowCount, rest, stride, productsOfRest);
    case 2:
        return allCodeRows<2>(rows, rowCount, rest, stride, productsOfRest);
    case 1:
        return allCodeRows<1>(rows, rowCount, rest, stride, productsOfRest);
    default:
        return;
    }
}

} // namespace

const CodeKernel avx2CodeKernel = {"AVX2", avx2CodeProducts};

} // namespace coverscope::index

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC pop_options
#endif

#endif
