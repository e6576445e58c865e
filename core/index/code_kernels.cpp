// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/code_kernels.h"

#include <array>

namespace coverscope::index {

namespace {

void portableCodeProducts(const std::int8_t* rows, std::size_t rowCount, const std::int16_t* queries,
                          std::size_t queryCount, std::size_t stride, std::int32_t* products)
{
    for (std::size_t query = 0; query < queryCount; ++query) {
        const std::int16_t* const numbers = queries + query * stride;
        for (std::size_t row = 0; row < rowCount; ++row) {
            const std::int8_t* const codes = rows + row * stride;
            std::int32_t sum = 0;
            for (std::size_t i = 0; i < stride; i += codesOfLine) {
                for (std::size_t k = i; k < i + codesOfLine; ++k) // of known length: compilers use SIMD
                    sum += std::int32_t{codes[k]} * numbers[k];
            }
            products[query * rowCount + row] = sum;
        }
    }
}

struct AvailableCodeKernels
{
    std::array<const CodeKernel*, 3> kernels{};
    std::size_t count = 0;

    AvailableCodeKernels()
    {
#if defined(__x86_64__)
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
            __builtin_cpu_supports("avx512vnni"))
            kernels[count++] = &avx512CodeKernel;
        if (__builtin_cpu_supports("avx2"))
            kernels[count++] = &avx2CodeKernel;
#elif defined(__aarch64__)
        kernels[count++] = &neonCodeKernel;
#endif
        kernels[count++] = &portableCodeKernel;
    }
};

} // namespace

const CodeKernel portableCodeKernel = {"portable", portableCodeProducts};

std::span<const CodeKernel* const> availableCodeKernels()
{
    static const AvailableCodeKernels available;
    return std::span(available.kernels).first(available.count);
}

const CodeKernel& bestCodeKernel()
{
    return *availableCodeKernels().front();
}

} // namespace coverscope::index
