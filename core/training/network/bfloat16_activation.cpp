// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/bfloat16_activation.h"

#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16")

namespace coverscope::training {

namespace {

// 32 channels of one chunk as floats.
struct Row
{
    __m512 low;
    __m512 high;
};

inline __m512 widen(__m256i half)
{
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(half), 16));
}

inline Row load(const BFloat16* source)
{
    const __m512i bits = _mm512_loadu_si512(source);
    return {widen(_mm512_castsi512_si256(bits)), widen(_mm512_extracti64x4_epi64(bits, 1))};
}

inline Row loadFloats(const float* source)
{
    return {_mm512_loadu_ps(source), _mm512_loadu_ps(source + 16)};
}

inline void storeFloats(float* target, const Row& row)
{
    _mm512_storeu_ps(target, row.low);
    _mm512_storeu_ps(target + 16, row.high);
}

inline __m512i narrow(const Row& row)
{
    return reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(row.high, row.low));
}

inline Row multiplyAdd(const Row& a, const Row& b, const Row& c)
{
    return {_mm512_fmadd_ps(a.low, b.low, c.low), _mm512_fmadd_ps(a.high, b.high, c.high)};
}

inline Row multiply(const Row& a, const Row& b)
{
    return {_mm512_mul_ps(a.low, b.low), _mm512_mul_ps(a.high, b.high)};
}

inline Row add(const Row& a, const Row& b)
{
    return {_mm512_add_ps(a.low, b.low), _mm512_add_ps(a.high, b.high)};
}

inline Row larger(const Row& a, const Row& b)
{
    return {_mm512_max_ps(a.low, b.low), _mm512_max_ps(a.high, b.high)};
}

inline Row constantRow(float value)
{
    return {_mm512_set1_ps(value), _mm512_set1_ps(value)};
}

// g where a > b, or a >= b; 0 elsewhere.
inline Row whereGreater(const Row& a, const Row& b, const Row& g)
{
    return {_mm512_maskz_mov_ps(_mm512_cmp_ps_mask(a.low, b.low, _CMP_GT_OQ), g.low),
            _mm512_maskz_mov_ps(_mm512_cmp_ps_mask(a.high, b.high, _CMP_GT_OQ), g.high)};
}

inline Row whereNotLess(const Row& a, const Row& b, const Row& g)
{
    return {_mm512_maskz_mov_ps(_mm512_cmp_ps_mask(a.low, b.low, _CMP_GE_OQ), g.low),
            _mm512_maskz_mov_ps(_mm512_cmp_ps_mask(a.high, b.high, _CMP_GE_OQ), g.high)};
}

// Two chunks' 32 channels interleaved: channels 0..15 and 16..31.
struct Pair
{
    __m512i low;
    __m512i high;
};

inline Pair interleave(__m512i even, __m512i odd)
{
    alignas(64) static constexpr std::uint16_t lowOrder[32] = {0,  32, 1,  33, 2,  34, 3,  35, 4,  36, 5,
                                                               37, 6,  38, 7,  39, 8,  40, 9,  41, 10, 42,
                                                               11, 43, 12, 44, 13, 45, 14, 46, 15, 47};
    const __m512i low = _mm512_load_si512(lowOrder);
    const __m512i high = _mm512_add_epi16(low, _mm512_set1_epi16(16));
    return {_mm512_permutex2var_epi16(even, low, odd), _mm512_permutex2var_epi16(even, high, odd)};
}

// 16 x 16 transposition of 32-bit elements; target rows are 64 bytes apart.
inline void transpose(const __m512i* rows, BFloat16* target)
{
    __m512i a[16];
    __m512i b[16];
    for (int i = 0; i < 16; i += 2) {
        a[i] = _mm512_unpacklo_epi32(rows[i], rows[i + 1]);
        a[i + 1] = _mm512_unpackhi_epi32(rows[i], rows[i + 1]);
    }
    for (int i = 0; i < 16; i += 4) {
        b[i] = _mm512_unpacklo_epi64(a[i], a[i + 2]);
        b[i + 1] = _mm512_unpackhi_epi64(a[i], a[i + 2]);
        b[i + 2] = _mm512_unpacklo_epi64(a[i + 1], a[i + 3]);
        b[i + 3] = _mm512_unpackhi_epi64(a[i + 1], a[i + 3]);
    }
    // b[4 q + c] holds, in its four lanes, columns c, c + 4, c + 8, c + 12 of rows 4 q .. 4 q + 3.
    for (int c = 0; c < 4; ++c) {
        const __m512i first = _mm512_shuffle_i32x4(b[c], b[4 + c], 0x88);
        const __m512i second = _mm512_shuffle_i32x4(b[c], b[4 + c], 0xDD);
        const __m512i third = _mm512_shuffle_i32x4(b[8 + c], b[12 + c], 0x88);
        const __m512i fourth = _mm512_shuffle_i32x4(b[8 + c], b[12 + c], 0xDD);
        _mm512_storeu_si512(target + c * 32, _mm512_shuffle_i32x4(first, third, 0x88));
        _mm512_storeu_si512(target + (c + 8) * 32, _mm512_shuffle_i32x4(first, third, 0xDD));
        _mm512_storeu_si512(target + (c + 4) * 32, _mm512_shuffle_i32x4(second, fourth, 0x88));
        _mm512_storeu_si512(target + (c + 12) * 32, _mm512_shuffle_i32x4(second, fourth, 0xDD));
    }
}

// The 32 rows of 32 channels into 32 channels x 32 chunks.
inline void storeTransposed(const __m512i* rows, BFloat16* target)
{
    __m512i low[16];
    __m512i high[16];
    for (int i = 0; i < 16; ++i) {
        const Pair pair = interleave(rows[2 * i], rows[2 * i + 1]);
        low[i] = pair.low;
        high[i] = pair.high;
    }
    transpose(low, target);
    transpose(high, target + 16 * 32);
}

// Natural logarithm of positive normal numbers, relative error about 1e-5.
inline __m512 logarithm(__m512 x)
{
    const __m512 exponent = _mm512_getexp_ps(x);
    const __m512 m =
        _mm512_sub_ps(_mm512_getmant_ps(x, _MM_MANT_NORM_1_2, _MM_MANT_SIGN_zero), _mm512_set1_ps(1.0F));
    // log(1 + m) on [0, 1): Abramowitz and Stegun 4.1.44
    __m512 p = _mm512_set1_ps(-0.0064535442F);
    p = _mm512_fmadd_ps(p, m, _mm512_set1_ps(0.0360884937F));
    p = _mm512_fmadd_ps(p, m, _mm512_set1_ps(-0.0953293897F));
    p = _mm512_fmadd_ps(p, m, _mm512_set1_ps(0.1676540711F));
    p = _mm512_fmadd_ps(p, m, _mm512_set1_ps(-0.2407338084F));
    p = _mm512_fmadd_ps(p, m, _mm512_set1_ps(0.3317990258F));
    p = _mm512_fmadd_ps(p, m, _mm512_set1_ps(-0.4998741238F));
    p = _mm512_fmadd_ps(p, m, _mm512_set1_ps(0.9999964239F));
    return _mm512_fmadd_ps(exponent, _mm512_set1_ps(0.69314718F), _mm512_mul_ps(p, m));
}

inline __m512 exponential(__m512 x)
{
    const __m512 scaled = _mm512_mul_ps(x, _mm512_set1_ps(1.44269504F));
    const __m512 whole = _mm512_roundscale_ps(scaled, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    const __m512 f = _mm512_mul_ps(_mm512_sub_ps(scaled, whole), _mm512_set1_ps(0.69314718F)); // |f| <= 0.35
    __m512 p = _mm512_set1_ps(1.0F / 120.0F);
    p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(1.0F / 24.0F));
    p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(1.0F / 6.0F));
    p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(0.5F));
    p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(1.0F));
    p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(1.0F));
    return _mm512_scalef_ps(p, whole);
}

inline std::size_t at(int value)
{
    return static_cast<std::size_t>(value);
}

// What reaches y's normalised value in the one or two cells that a gradient cell belongs to.
struct Routed
{
    Row first;
    Row second;
};

inline Routed route(const Row& z0, const Row& z1, const Row& gradient)
{
    const Row none = constantRow(0.0F);
    return {whereGreater(z0, none, whereNotLess(z0, z1, gradient)),
            whereGreater(z1, none, whereGreater(z1, z0, gradient))};
}

} // namespace

void activate(const ActivationShape& shape, const BFloat16* y, const float* scale, const float* shift,
              BFloat16* cells, BFloat16* transposed)
{
    const std::size_t channels = at(shape.channels);
    const std::size_t cell = at(chunksPerBlock) * channels;
    const int framesAfter = shape.framesAfter();
    for (int pitch = 0; pitch < pitchClassCount; ++pitch) {
        for (int frame = 0; frame < framesAfter; ++frame) {
            const BFloat16* source = y + at(pitch * shape.frames + frame * (shape.isPooled ? 2 : 1)) * cell;
            const std::size_t target = at(pitch * framesAfter + frame) * cell;
            for (std::size_t channel = 0; channel < channels; channel += 32) {
                const Row a = loadFloats(scale + channel);
                const Row b = loadFloats(shift + channel);
                __m512i rows[chunksPerBlock];
                for (std::size_t chunk = 0; chunk < at(chunksPerBlock); ++chunk) {
                    const BFloat16* place = source + chunk * channels + channel;
                    Row z = larger(multiplyAdd(load(place), a, b), constantRow(0.0F));
                    if (shape.isPooled)
                        z = larger(z, multiplyAdd(load(place + cell), a, b));
                    rows[chunk] = narrow(z);
                    _mm512_storeu_si512(cells + target + chunk * channels + channel, rows[chunk]);
                }
                storeTransposed(rows, transposed + target + channel * 32);
            }
        }
    }
}

void transposeCells(const BFloat16* cells, BFloat16* transposed, std::size_t cellCount, int channelCount)
{
    const std::size_t channels = at(channelCount);
    for (std::size_t i = 0; i < cellCount; ++i) {
        const std::size_t start = i * at(chunksPerBlock) * channels;
        for (std::size_t channel = 0; channel < channels; channel += 32) {
            __m512i rows[chunksPerBlock];
            for (std::size_t chunk = 0; chunk < at(chunksPerBlock); ++chunk)
                rows[chunk] = _mm512_loadu_si512(cells + start + chunk * channels + channel);
            storeTransposed(rows, transposed + start + channel * 32);
        }
    }
}

void sumGradients(const ActivationShape& shape, const BFloat16* y, const float* scale, const float* shift,
                  const BFloat16* gradient, int chunkCount, float* sums, float* sumsWithY)
{
    const std::size_t channels = at(shape.channels);
    const std::size_t cell = at(chunksPerBlock) * channels;
    const int framesAfter = shape.framesAfter();
    for (int pitch = 0; pitch < pitchClassCount; ++pitch) {
        for (int frame = 0; frame < framesAfter; ++frame) {
            const BFloat16* source = y + at(pitch * shape.frames + frame * (shape.isPooled ? 2 : 1)) * cell;
            const BFloat16* from = gradient + at(pitch * framesAfter + frame) * cell;
            for (std::size_t channel = 0; channel < channels; channel += 32) {
                const Row a = loadFloats(scale + channel);
                const Row b = loadFloats(shift + channel);
                Row sum = loadFloats(sums + channel);
                Row sumWithY = loadFloats(sumsWithY + channel);
                for (std::size_t chunk = 0; chunk < at(chunkCount); ++chunk) {
                    const std::size_t place = chunk * channels + channel;
                    const Row y0 = load(source + place);
                    const Row z0 = multiplyAdd(y0, a, b);
                    Row g = load(from + place);
                    if (shape.isPooled) {
                        const Row y1 = load(source + cell + place);
                        const Routed routed = route(z0, multiplyAdd(y1, a, b), g);
                        sum = add(sum, add(routed.first, routed.second));
                        sumWithY = multiplyAdd(routed.first, y0, multiplyAdd(routed.second, y1, sumWithY));
                    } else {
                        g = whereGreater(z0, constantRow(0.0F), g);
                        sum = add(sum, g);
                        sumWithY = multiplyAdd(g, y0, sumWithY);
                    }
                }
                storeFloats(sums + channel, sum);
                storeFloats(sumsWithY + channel, sumWithY);
            }
        }
    }
}

void normalisedGradient(const ActivationShape& shape, const BFloat16* y, const float* scale,
                        const float* shift, const BFloat16* gradient, const GradientFactors& factors,
                        int chunkCount, BFloat16* cells, BFloat16* paired)
{
    const std::size_t channels = at(shape.channels);
    const std::size_t cell = at(chunksPerBlock) * channels;
    const int framesAfter = shape.framesAfter();
    const int step = shape.isPooled ? 2 : 1;
    for (int pitch = 0; pitch < pitchClassCount; ++pitch) {
        for (int frame = 0; frame < shape.frames; frame += step) {
            const std::size_t start = at(pitch * shape.frames + frame) * cell;
            const bool hasSecond = shape.isPooled && frame + 1 < shape.frames;
            const bool hasGradient = frame / step < framesAfter; // not a dropped odd frame
            const BFloat16* from = gradient + at(pitch * framesAfter + frame / step) * cell;
            for (std::size_t channel = 0; channel < channels; channel += 32) {
                const Row a = loadFloats(scale + channel);
                const Row b = loadFloats(shift + channel);
                const Row gFactor = loadFloats(factors.gFactor + channel);
                const Row yFactor = loadFloats(factors.yFactor + channel);
                const Row constant = loadFloats(factors.constant + channel);
                __m512i rows[2][chunksPerBlock];
                for (std::size_t chunk = 0; chunk < at(chunksPerBlock); ++chunk) {
                    if (chunk >= at(chunkCount)) {
                        rows[0][chunk] = rows[1][chunk] = _mm512_setzero_si512();
                        continue;
                    }
                    const std::size_t place = chunk * channels + channel;
                    const Row y0 = load(y + start + place);
                    const Row g = hasGradient ? load(from + place) : constantRow(0.0F);
                    const Row z0 = multiplyAdd(y0, a, b);
                    if (hasSecond) {
                        const Row y1 = load(y + start + cell + place);
                        const Routed routed = route(z0, multiplyAdd(y1, a, b), g);
                        rows[0][chunk] =
                            narrow(multiplyAdd(routed.first, gFactor, multiplyAdd(y0, yFactor, constant)));
                        rows[1][chunk] =
                            narrow(multiplyAdd(routed.second, gFactor, multiplyAdd(y1, yFactor, constant)));
                    } else {
                        const Row routed = whereGreater(z0, constantRow(0.0F), g);
                        rows[0][chunk] =
                            narrow(multiplyAdd(routed, gFactor, multiplyAdd(y0, yFactor, constant)));
                    }
                }
                for (std::size_t k = 0; k < (hasSecond ? 2U : 1U); ++k) {
                    const std::size_t target = start + k * cell;
                    for (std::size_t chunk = 0; cells != nullptr && chunk < at(chunksPerBlock); ++chunk)
                        _mm512_storeu_si512(cells + target + chunk * channels + channel, rows[k][chunk]);
                    for (std::size_t pair = 0; pair < 16; ++pair) {
                        const Pair both = interleave(rows[k][2 * pair], rows[k][2 * pair + 1]);
                        BFloat16* place = paired + target + pair * channels * 2 + channel * 2;
                        _mm512_storeu_si512(place, both.low);
                        _mm512_storeu_si512(place + 32, both.high);
                    }
                }
            }
        }
    }
}

void powerSums(const BFloat16* y, const float* scale, const float* shift, std::size_t cellCount,
               int channelCount, float exponent, float floor, float* sums, float* sumsWithLog)
{
    const std::size_t channels = at(channelCount);
    const Row lowest = constantRow(floor);
    const __m512 e = _mm512_set1_ps(exponent);
    for (std::size_t chunk = 0; chunk < at(chunksPerBlock); ++chunk) {
        for (std::size_t channel = 0; channel < channels; channel += 32) {
            const Row a = loadFloats(scale + channel);
            const Row b = loadFloats(shift + channel);
            Row sum = constantRow(0.0F);
            Row sumWithLog = constantRow(0.0F);
            for (std::size_t cell = 0; cell < cellCount; ++cell) {
                const Row z = larger(
                    multiplyAdd(load(y + (cell * at(chunksPerBlock) + chunk) * channels + channel), a, b),
                    lowest);
                const Row log = {logarithm(z.low), logarithm(z.high)};
                const Row power = {exponential(_mm512_mul_ps(log.low, e)),
                                   exponential(_mm512_mul_ps(log.high, e))};
                sum = add(sum, power);
                sumWithLog = multiplyAdd(power, log, sumWithLog);
            }
            storeFloats(sums + chunk * channels + channel, sum);
            storeFloats(sumsWithLog + chunk * channels + channel, sumWithLog);
        }
    }
}

void powerGradient(const BFloat16* y, const float* scale, const float* shift, std::size_t cellCount,
                   int channelCount, float exponent, float floor, const float* factors, BFloat16* gradient)
{
    const std::size_t channels = at(channelCount);
    const Row lowest = constantRow(floor);
    const __m512 e = _mm512_set1_ps(exponent - 1.0F);
    for (std::size_t cell = 0; cell < cellCount; ++cell) {
        for (std::size_t chunk = 0; chunk < at(chunksPerBlock); ++chunk) {
            for (std::size_t channel = 0; channel < channels; channel += 32) {
                const std::size_t place = (cell * at(chunksPerBlock) + chunk) * channels + channel;
                const Row z = larger(
                    multiplyAdd(load(y + place), loadFloats(scale + channel), loadFloats(shift + channel)),
                    lowest);
                const Row power = {exponential(_mm512_mul_ps(logarithm(z.low), e)),
                                   exponential(_mm512_mul_ps(logarithm(z.high), e))};
                const Row g = multiply(power, loadFloats(factors + chunk * channels + channel));
                _mm512_storeu_si512(gradient + place, narrow(whereGreater(z, lowest, g)));
            }
        }
    }
}

} // namespace coverscope::training

#pragma GCC pop_options
