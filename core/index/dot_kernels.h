// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace coverscope::index {

// Dot products of float16 rows with float32 queries, in several versions of which the processor runs
// the widest. A product is summed in the same order whatever stands beside it, so that a pair has the
// same value in every call of one version; versions differ in the last bits.
struct DotKernel
{
    const char* name; // as simdName() gives it

    // products[row * queryCount + query], for `rowCount` rows one after the other, all of `dimension`.
    void (*products)(const std::uint16_t* rows, std::size_t rowCount, const float* queries,
                     std::size_t queryCount, std::size_t dimension, float* products);
    // Of two float16 rows.
    float (*halfProduct)(const std::uint16_t* a, const std::uint16_t* b, std::size_t dimension);
};

extern const DotKernel portableDotKernel;
#if defined(__x86_64__)
extern const DotKernel avx2DotKernel;   // AVX2, FMA, F16C
extern const DotKernel avx512DotKernel; // AVX-512 F
#endif

// Those that this processor can run, the best first; never empty.
std::span<const DotKernel* const> availableDotKernels();
const DotKernel& bestDotKernel();

} // namespace coverscope::index
