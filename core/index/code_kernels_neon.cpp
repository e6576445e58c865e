// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/code_kernels.h"

#if defined(__aarch64__)

#include <arm_neon.h>

namespace coverscope::index {

namespace {

// Products of Rows rows with one query; every number of the query is loaded once for all of them.
template <std::size_t Rows>
void codeTile(const std::int8_t* rows, const std::int16_t* query, std::size_t stride, std::int32_t* products)
{
    int32x4_t even[Rows];
    int32x4_t odd[Rows];
    for (std::size_t r = 0; r < Rows; ++r)
        even[r] = odd[r] = vdupq_n_s32(0);
    for (std::size_t i = 0; i < stride; i += 16) {
        const int16x8_t low = vld1q_s16(query + i);
        const int16x8_t high = vld1q_s16(query + i + 8);
        for (std::size_t r = 0; r < Rows; ++r) {
            const int8x16_t codes = vld1q_s8(rows + r * stride + i);
            const int16x8_t codesLow = vmovl_s8(vget_low_s8(codes));
            const int16x8_t codesHigh = vmovl_high_s8(codes);
            even[r] = vmlal_s16(even[r], vget_low_s16(codesLow), vget_low_s16(low));
            odd[r] = vmlal_high_s16(odd[r], codesLow, low);
            even[r] = vmlal_s16(even[r], vget_low_s16(codesHigh), vget_low_s16(high));
            odd[r] = vmlal_high_s16(odd[r], codesHigh, high);
        }
    }
    for (std::size_t r = 0; r < Rows; ++r)
        products[r] = vaddvq_s32(vaddq_s32(even[r], odd[r]));
}

void neonCodeProducts(const std::int8_t* rows, std::size_t rowCount, const std::int16_t* queries,
                      std::size_t queryCount, std::size_t stride, std::int32_t* products)
{
    constexpr std::size_t rowsAtOnce = 4;
    std::size_t row = 0;
    for (; row + rowsAtOnce <= rowCount; row += rowsAtOnce) {
        for (std::size_t query = 0; query < queryCount; ++query)
            codeTile<rowsAtOnce>(rows + row * stride, queries + query * stride, stride,
                                 products + query * rowCount + row);
    }
    for (; row < rowCount; ++row) {
        for (std::size_t query = 0; query < queryCount; ++query)
            codeTile<1>(rows + row * stride, queries + query * stride, stride,
                        products + query * rowCount + row);
    }
}

} // namespace

const CodeKernel neonCodeKernel = {"NEON", neonCodeProducts};

} // namespace coverscope::index

#endif
