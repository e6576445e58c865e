// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/vector_arithmetic.h"

#include <cmath>
#include <cstring>

// The bodies are written once and inlined into one function per instruction set. (GCC's
// target_clones would do the same, but its resolvers run before the sanitizers are ready.)
#define COVERSCOPE_INLINE inline __attribute__((always_inline))

namespace coverscope::features {

namespace {

// As many doubles as a register of the instruction set holds.
struct Register128
{
    using Vector = double __attribute__((vector_size(16)));
    static constexpr std::size_t width = 2;
};
struct Register256
{
    using Vector = double __attribute__((vector_size(32)));
    static constexpr std::size_t width = 4;
};
struct Register512
{
    using Vector = double __attribute__((vector_size(64)));
    static constexpr std::size_t width = 8;
};

// By reference: how vectors are returned depends on the instruction set.
template <typename Register>
COVERSCOPE_INLINE void load(typename Register::Vector& vector, const double* values)
{
    std::memcpy(&vector, values, sizeof vector);
}

template <typename Register>
COVERSCOPE_INLINE void halfBandBody(const double* even, const double* odd, const double* taps,
                                    std::size_t tapCount, double* output, std::size_t outputCount)
{
    using Vector = typename Register::Vector;
    constexpr std::size_t width = Register::width;
    const double* centre = odd + tapCount;
    std::size_t i = 0;
    for (; i + 4 * width <= outputCount; i += 4 * width) {
        Vector sums[4];
        for (std::size_t part = 0; part < 4; ++part) {
            load<Register>(sums[part], even + i + part * width);
            sums[part] *= 0.5;
        }
        const double* after = centre + i;
        const double* before = centre + i - 1;
        for (std::size_t j = 0; j < tapCount; ++j, ++after, --before)
            for (std::size_t part = 0; part < 4; ++part) {
                Vector later;
                Vector earlier;
                load<Register>(later, after + part * width);
                load<Register>(earlier, before + part * width);
                sums[part] += taps[j] * (later + earlier);
            }
        for (std::size_t part = 0; part < 4; ++part)
            std::memcpy(output + i + part * width, &sums[part], sizeof(Vector));
    }
    for (; i < outputCount; ++i) {
        double sum = 0.5 * even[i];
        for (std::size_t j = 0; j < tapCount; ++j)
            sum += taps[j] * (centre[i + j] + *(centre + i - j - 1));
        output[i] = sum;
    }
}

COVERSCOPE_INLINE void foldBody(const double* centre, double* sum, double* difference, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const double after = centre[i];
        const double before = *(centre - i);
        sum[i] = after + before;
        difference[i] = after - before;
    }
}

template <typename Register>
COVERSCOPE_INLINE double total(const typename Register::Vector& vector)
{
    double result = 0.0;
    for (std::size_t lane = 0; lane < Register::width; ++lane)
        result += vector[lane];
    return result;
}

template <typename Register>
COVERSCOPE_INLINE void magnitudesBody(const double* sum, const double* difference, std::size_t stride,
                                      const double* cosine, const double* sine, std::size_t count,
                                      double* results)
{
    using Vector = typename Register::Vector;
    Vector real[frameBatch] = {};
    Vector imaginary[frameBatch] = {};
    for (std::size_t i = 0; i < count; i += Register::width) {
        Vector cosines;
        Vector sines;
        load<Register>(cosines, cosine + i);
        load<Register>(sines, sine + i);
        for (std::size_t frame = 0; frame < frameBatch; ++frame) {
            Vector sums;
            Vector differences;
            load<Register>(sums, sum + frame * stride + i);
            load<Register>(differences, difference + frame * stride + i);
            real[frame] += cosines * sums;
            imaginary[frame] += sines * differences;
        }
    }
    for (std::size_t frame = 0; frame < frameBatch; ++frame) {
        const double realTotal = total<Register>(real[frame]);
        const double imaginaryTotal = total<Register>(imaginary[frame]);
        results[frame] = std::sqrt(realTotal * realTotal + imaginaryTotal * imaginaryTotal);
    }
}

// NOLINTBEGIN(bugprone-macro-parentheses): attributes are no expression
#define COVERSCOPE_INSTRUCTION_SET(suffix, Register, attributes)                                             \
    attributes void halfBand##suffix(const double* even, const double* odd, const double* taps,              \
                                     std::size_t tapCount, double* output, std::size_t outputCount)          \
    {                                                                                                        \
        halfBandBody<Register>(even, odd, taps, tapCount, output, outputCount);                              \
    }                                                                                                        \
    attributes void fold##suffix(const double* centre, double* sum, double* difference, std::size_t count)   \
    {                                                                                                        \
        foldBody(centre, sum, difference, count);                                                            \
    }                                                                                                        \
    attributes void magnitudes##suffix(const double* sum, const double* difference, std::size_t stride,      \
                                       const double* cosine, const double* sine, std::size_t count,          \
                                       double* results)                                                      \
    {                                                                                                        \
        magnitudesBody<Register>(sum, difference, stride, cosine, sine, count, results);                     \
    }
// NOLINTEND(bugprone-macro-parentheses)

COVERSCOPE_INSTRUCTION_SET(Baseline, Register128, )
#if defined(__x86_64__)
COVERSCOPE_INSTRUCTION_SET(Avx2, Register256, __attribute__((target("avx2,fma"))))
COVERSCOPE_INSTRUCTION_SET(Avx512, Register512, __attribute__((target("avx512f,fma"))))
#endif

} // namespace

std::vector<VectorArithmetic> availableVectorArithmetic()
{
    std::vector<VectorArithmetic> available = {
        {"baseline", halfBandBaseline, foldBaseline, magnitudesBaseline}};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        available.push_back({"avx2", halfBandAvx2, foldAvx2, magnitudesAvx2});
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("fma"))
        available.push_back({"avx512", halfBandAvx512, foldAvx512, magnitudesAvx512});
#endif
    return available;
}

const VectorArithmetic& vectorArithmetic()
{
    static const VectorArithmetic best = availableVectorArithmetic().back();
    return best;
}

} // namespace coverscope::features
