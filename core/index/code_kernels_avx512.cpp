// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/code_kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

// Only functions with this attribute may run these instructions; code_kernels.cpp asks the processor before
// it hands them out.
#define COVERSCOPE_VNNI __attribute__((target("avx512f,avx512bw,avx512vnni"), always_inline)) inline

// GCC's removal of partial redundancies moves sums from registers to memory: nearly twice the time.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC push_options
#pragma GCC optimize("no-tree-pre")
#endif

namespace coverscope::index {

namespace {

// Thirty-two codes, as numbers of 16 bits.
COVERSCOPE_VNNI __m512i loadCodes(const std::int8_t* codes)
{
    return _mm512_cvtepi8_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(codes)));
}

// In bytes. The processor takes four rows side by side for four streams and follows them badly; asked for one
// line after the other, memory is read as fast as it can be. Nothing is read behind the last row: a request
// for a place that does not exist is none.
constexpr std::size_t prefetchDistance = 8192;

// The sums of four vectors at once: half the work of one after the other.
COVERSCOPE_VNNI __m128i fourSums(__m512i a, __m512i b, __m512i c, __m512i d)
{
    const __m512i ab = _mm512_add_epi32(_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
    const __m512i cd = _mm512_add_epi32(_mm512_unpacklo_epi32(c, d), _mm512_unpackhi_epi32(c, d));
    const __m512i all = _mm512_add_epi32(_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd));
    const __m256i half = _mm256_add_epi32(_mm512_castsi512_si256(all), _mm512_extracti64x4_epi64(all, 1));
    return _mm_add_epi32(_mm256_castsi256_si128(half), _mm256_extracti128_si256(half, 1));
}

// As the tiles of the float16 rows: each number is loaded once for all products it takes part in.
template <std::size_t Rows, std::size_t Queries>
COVERSCOPE_VNNI void codeTile(const std::int8_t* rows, const std::int16_t* queries, std::size_t stride,
                              std::size_t rowCount, std::int32_t* products)
{
    __m512i sums[Rows][Queries];
    for (std::size_t r = 0; r < Rows; ++r) {
        for (std::size_t q = 0; q < Queries; ++q)
            sums[r][q] = _mm512_setzero_si512();
    }
    for (std::size_t i = 0; i < stride; i += 32) {
        __m512i row[Rows];
        for (std::size_t r = 0; r < Rows; r += 2)
            _mm_prefetch(rows + prefetchDistance + i * Rows + r * 32, _MM_HINT_T0);
        for (std::size_t r = 0; r < Rows; ++r)
            row[r] = loadCodes(rows + r * stride + i);
        for (std::size_t q = 0; q < Queries; ++q) {
            const __m512i query = _mm512_loadu_si512(queries + q * stride + i);
            for (std::size_t r = 0; r < Rows; ++r)
                sums[r][q] = _mm512_dpwssd_epi32(sums[r][q], row[r], query);
        }
    }
    for (std::size_t q = 0; q < Queries; ++q) {
        if constexpr (Rows == 4) {
            _mm_storeu_si128(reinterpret_cast<__m128i*>(products + q * rowCount),
                             fourSums(sums[0][q], sums[1][q], sums[2][q], sums[3][q]));
        } else {
            for (std::size_t r = 0; r < Rows; ++r)
                products[q * rowCount + r] = _mm512_reduce_add_epi32(sums[r][q]);
        }
    }
}

template <std::size_t Queries>
COVERSCOPE_VNNI void allCodeRows(const std::int8_t* rows, std::size_t rowCount, const std::int16_t* queries,
                                 std::size_t stride, std::int32_t* products)
{
    constexpr std::size_t rowsAtOnce = 4;
    std::size_t row = 0;
    for (; row + rowsAtOnce <= rowCount; row += rowsAtOnce)
        codeTile<rowsAtOnce, Queries>(rows + row * stride, queries, stride, rowCount, products + row);
    for (; row < rowCount; ++row)
        codeTile<1, Queries>(rows + row * stride, queries, stride, rowCount, products + row);
}

__attribute__((target("avx512f,avx512bw,avx512vnni"))) void
avx512CodeProducts(const std::int8_t* rows, std::size_t rowCount, const std::int16_t* queries,
                   std::size_t queryCount, std::size_t stride, std::int32_t* products)
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

const CodeKernel avx512CodeKernel = {"AVX-512 VNNI", avx512CodeProducts};

} // namespace coverscope::index

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC pop_options
#endif

#endif
