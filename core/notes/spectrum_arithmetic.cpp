// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/spectrum_arithmetic.h"

#include "core/notes/octave_kernels.h"

#include <bit>
#include <cstdint>
#include <cstring>

// Written once and inlined into one function per instruction set, as in core/features/vector_arithmetic.cpp.
#define COVERSCOPE_INLINE inline __attribute__((always_inline))

namespace coverscope::notes {

namespace {

// As many floats as a register holds, and how many frames and registers of columns are summed up at a
// time: what the instruction set's registers can hold.
struct Register128
{
    using Vector = float __attribute__((vector_size(16)));
    static constexpr std::size_t width = 4;
    static constexpr std::size_t frames = 3;
    static constexpr std::size_t vectors = 4;
};
struct Register256
{
    using Vector = float __attribute__((vector_size(32)));
    static constexpr std::size_t width = 8;
    static constexpr std::size_t frames = 6;
    static constexpr std::size_t vectors = 2;
};
struct Register512
{
    using Vector = float __attribute__((vector_size(64)));
    static constexpr std::size_t width = 16;
    static constexpr std::size_t frames = 5;
    static constexpr std::size_t vectors = 5;
};

template <typename Register>
COVERSCOPE_INLINE void load(typename Register::Vector& vector, const float* values)
{
    std::memcpy(&vector, values, sizeof vector);
}

template <typename Register>
COVERSCOPE_INLINE void halfBandBody(const float* even, const float* odd, const float* taps,
                                    std::size_t tapCount, float* output, std::size_t outputCount)
{
    using Vector = typename Register::Vector;
    constexpr std::size_t width = Register::width;
    constexpr std::size_t block = 4 * width;
    const float* centre = odd + tapCount;
    std::size_t i = 0;
    for (; i + block <= outputCount; i += block) {
        Vector sums[4];
        for (std::size_t v = 0; v < 4; ++v) {
            load<Register>(sums[v], even + i + v * width);
            sums[v] *= 0.5F;
        }
        for (std::size_t j = 0; j < tapCount; ++j) {
            for (std::size_t v = 0; v < 4; ++v) {
                Vector after;
                Vector before;
                load<Register>(after, centre + i + v * width + j);
                load<Register>(before, centre + i + v * width - j - 1);
                sums[v] += taps[j] * (after + before);
            }
        }
        std::memcpy(output + i, sums, sizeof sums);
    }
    for (; i < outputCount; ++i) {
        float sum = 0.5F * even[i];
        for (std::size_t j = 0; j < tapCount; ++j)
            sum += taps[j] * (centre[i + j] + *(centre + i - j - 1));
        output[i] = sum;
    }
}

template <typename Register, std::size_t frames>
COVERSCOPE_INLINE void correlateTile(const float* signal, std::size_t hop, const float* weights,
                                     std::size_t tapCount, float* products)
{
    using Vector = typename Register::Vector;
    constexpr std::size_t width = Register::width;
    constexpr std::size_t vectors = Register::vectors;
    for (std::size_t column = 0; column < weightColumns; column += vectors * width) {
        Vector sums[frames][vectors] = {};
        for (std::size_t tap = 0; tap < tapCount; ++tap) {
            Vector row[vectors];
            for (std::size_t v = 0; v < vectors; ++v)
                load<Register>(row[v], weights + tap * weightColumns + column + v * width);
            for (std::size_t frame = 0; frame < frames; ++frame) {
                const float sample = signal[frame * hop + tap];
                for (std::size_t v = 0; v < vectors; ++v)
                    sums[frame][v] += row[v] * sample;
            }
        }
        for (std::size_t frame = 0; frame < frames; ++frame)
            std::memcpy(products + frame * weightColumns + column, sums[frame], sizeof sums[frame]);
    }
}

template <typename Register>
COVERSCOPE_INLINE void correlateBody(const float* signal, std::size_t hop, std::size_t frameCount,
                                     const float* weights, std::size_t tapCount, float* products)
{
    std::size_t frame = 0;
    for (; frame + Register::frames <= frameCount; frame += Register::frames)
        correlateTile<Register, Register::frames>(signal + frame * hop, hop, weights, tapCount,
                                                  products + frame * weightColumns);
    for (; frame < frameCount; ++frame)
        correlateTile<Register, 1>(signal + frame * hop, hop, weights, tapCount,
                                   products + frame * weightColumns);
}

// Base-2 logarithm of a normal positive number, within 1e-6: the exponent and, of what is left between
// sqrt(1/2) and sqrt(2), the series of the inverse hyperbolic tangent.
COVERSCOPE_INLINE float logarithm(float value)
{
    const auto bits = std::bit_cast<std::int32_t>(value);
    const std::int32_t exponent = (bits - 0x3f3504f3) >> 23;
    const float mantissa = std::bit_cast<float>(bits - (exponent << 23));
    const float t = (mantissa - 1.0F) / (mantissa + 1.0F);
    const float square = t * t;
    const float series =
        2.88539008F + square * (0.961796694F + square * (0.577078016F + square * 0.412198583F));
    return static_cast<float>(exponent) + t * series;
}

// The product of four powers would leave float32's range; that of two does not.
COVERSCOPE_INLINE void meanDecibelBody(const float* products, std::size_t binCount, float* decibel)
{
    constexpr float smallest = 1e-10F;
    constexpr float scale = 2.5F * 0.301029996F; // 10 log10 as a mean of four, from base 2
    for (std::size_t bin = 0; bin < binCount; ++bin) {
        float powers[framesAveraged];
        for (std::size_t frame = 0; frame < framesAveraged; ++frame) {
            const float cosine = products[frame * weightColumns + bin];
            const float sine = products[frame * weightColumns + sineColumn + bin];
            powers[frame] = cosine * cosine + sine * sine + smallest;
        }
        decibel[bin] = scale * (logarithm(powers[0] * powers[1]) + logarithm(powers[2] * powers[3]));
    }
}

// NOLINTBEGIN(bugprone-macro-parentheses): attributes are no expression
#define COVERSCOPE_INSTRUCTION_SET(suffix, Register, attributes)                                             \
    attributes void halfBand##suffix(const float* even, const float* odd, const float* taps,                 \
                                     std::size_t tapCount, float* output, std::size_t outputCount)           \
    {                                                                                                        \
        halfBandBody<Register>(even, odd, taps, tapCount, output, outputCount);                              \
    }                                                                                                        \
    attributes void correlate##suffix(const float* signal, std::size_t hop, std::size_t frameCount,          \
                                      const float* weights, std::size_t tapCount, float* products)           \
    {                                                                                                        \
        correlateBody<Register>(signal, hop, frameCount, weights, tapCount, products);                       \
    }                                                                                                        \
    attributes void meanDecibel##suffix(const float* products, std::size_t binCount, float* decibel)         \
    {                                                                                                        \
        meanDecibelBody(products, binCount, decibel);                                                        \
    }
// NOLINTEND(bugprone-macro-parentheses)

COVERSCOPE_INSTRUCTION_SET(Baseline, Register128, )
#if defined(__x86_64__)
COVERSCOPE_INSTRUCTION_SET(Avx2, Register256, __attribute__((target("avx2,fma"))))
COVERSCOPE_INSTRUCTION_SET(Avx512, Register512, __attribute__((target("avx512f,fma"))))
#endif

} // namespace

std::vector<SpectrumArithmetic> availableSpectrumArithmetic()
{
    std::vector<SpectrumArithmetic> available = {
        {"baseline", halfBandBaseline, correlateBaseline, meanDecibelBaseline}};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        available.push_back({"avx2", halfBandAvx2, correlateAvx2, meanDecibelAvx2});
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("fma"))
        available.push_back({"avx512", halfBandAvx512, correlateAvx512, meanDecibelAvx512});
#endif
    return available;
}

const SpectrumArithmetic& spectrumArithmetic()
{
    static const SpectrumArithmetic best = availableSpectrumArithmetic().back();
    return best;
}

} // namespace coverscope::notes
