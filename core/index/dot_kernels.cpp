// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/dot_kernels.h"

#include "core/index/half_float.h"

#include <algorithm>
#include <array>
#include <vector>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace coverscope::index {

namespace {

// Sixteen sums side by side, which any compiler turns into whatever SIMD the baseline has.
constexpr std::size_t lanes = 16;

float product(const float* a, const float* b, std::size_t dimension)
{
    std::array<float, lanes> sums{};
    std::size_t i = 0;
    for (; i + lanes <= dimension; i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    }
    float total = 0.0F;
    for (; i < dimension; ++i)
        total += a[i] * b[i];
    for (const float sum : sums)
        total += sum;
    return total;
}

void portableProducts(const std::uint16_t* rows, std::size_t rowCount, const float* queries,
                      std::size_t queryCount, std::size_t dimension, float* products)
{
    std::vector<float> row(dimension);
    for (std::size_t i = 0; i < rowCount; ++i) {
        toFloat(std::span(rows + i * dimension, dimension), row);
        for (std::size_t query = 0; query < queryCount; ++query)
            products[i * queryCount + query] = product(row.data(), queries + query * dimension, dimension);
    }
}

float portableHalfProduct(const std::uint16_t* a, const std::uint16_t* b, std::size_t dimension)
{
    constexpr std::size_t piece = 256;
    std::array<float, piece> first{};
    std::array<float, piece> second{};
    float total = 0.0F;
    for (std::size_t start = 0; start < dimension; start += piece) {
        const std::size_t count = std::min(piece, dimension - start);
        toFloat(std::span(a + start, count), std::span(first).first(count));
        toFloat(std::span(b + start, count), std::span(second).first(count));
        total += product(first.data(), second.data(), count);
    }
    return total;
}

#if defined(__x86_64__)
// __builtin_cpu_supports("f16c"), which Clang 14 does not know.
bool convertsHalfFloats()
{
    unsigned int a = 0;
    unsigned int b = 0;
    unsigned int c = 0;
    unsigned int d = 0;
    return __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & bit_F16C) != 0;
}
#endif

struct Available
{
    std::array<const DotKernel*, 3> kernels{};
    std::size_t count = 0;

    Available()
    {
#if defined(__x86_64__)
        if (__builtin_cpu_supports("avx512f"))
            kernels[count++] = &avx512DotKernel;
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && convertsHalfFloats())
            kernels[count++] = &avx2DotKernel;
#endif
        kernels[count++] = &portableDotKernel;
    }
};

} // namespace

const DotKernel portableDotKernel = {"portable", portableProducts, portableHalfProduct};

std::span<const DotKernel* const> availableDotKernels()
{
    static const Available available;
    return std::span(available.kernels).first(available.count);
}

const DotKernel& bestDotKernel()
{
    return *availableDotKernels().front();
}

} // namespace coverscope::index
