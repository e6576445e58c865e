// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/bfloat16_convolution.h"

#include "core/training/network/bfloat16_products.h"

#include <immintrin.h>

// What stands below a pragma is compiled for processors that have those instructions; nothing of the standard
// library is used there, lest its functions be compiled for them too and be picked by the linker for all.
namespace coverscope::training {

namespace {

constexpr int tileElements = 16 * 32;        // bfloat16 in a tile
constexpr int tileFloats = 16 * 16;          // or float32
constexpr int blockTiles = 2 * tileElements; // 32 x 32 weights
constexpr int blockFloats = 4 * tileFloats;

std::size_t at(int value)
{
    return static_cast<std::size_t>(value);
}

} // namespace

void packWeights(const ConvolutionShape& shape, const float* weights, BFloat16* forward, BFloat16* backward)
{
    const std::size_t taps = shape.tapCount();
    const int blocksIn = shape.channelsIn / channelsPerBlock;
    const int blocksOut = shape.channelsOut / channelsPerBlock;
    for (int out = 0; out < shape.channelsOut; ++out) {
        for (int in = 0; in < shape.channelsIn; ++in) {
            const float* source = weights + (at(out) * at(shape.channelsIn) + at(in)) * taps;
            // Row: pair of the summed channel; column: the other channel; then which of the pair.
            const auto place = [](int summed, int other) {
                return at(other % 32 / 16) * tileElements + at(summed % 32 / 2) * 32 + at(other % 16) * 2 +
                       at(summed % 2);
            };
            for (std::size_t tap = 0; tap < taps; ++tap) {
                const BFloat16 value = toBFloat16(source[tap]);
                forward[((at(out / 32) * taps + tap) * at(blocksIn) + at(in / 32)) * blockTiles +
                        place(in, out)] = value;
                backward[((at(in / 32) * taps + tap) * at(blocksOut) + at(out / 32)) * blockTiles +
                         place(out, in)] = value;
            }
        }
    }
}

void unpackWeightGradient(const ConvolutionShape& shape, const float* packed, float* gradient)
{
    const std::size_t taps = shape.tapCount();
    const int blocksIn = shape.channelsIn / channelsPerBlock;
    const int blocksOut = shape.channelsOut / channelsPerBlock;
    for (int out = 0; out < shape.channelsOut; ++out) {
        for (int in = 0; in < shape.channelsIn; ++in) {
            const std::size_t place =
                at(in % 32 / 16 * 2 + out % 32 / 16) * tileFloats + at(in % 16) * 16 + at(out % 16);
            for (std::size_t tap = 0; tap < taps; ++tap)
                gradient[(at(out) * at(shape.channelsIn) + at(in)) * taps + tap] =
                    packed[((tap * at(blocksOut) + at(out / 32)) * at(blocksIn) + at(in / 32)) * blockFloats +
                           place];
        }
    }
}

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16")

namespace {

// Notes one more; adds all to the sums when the list is full.
inline void note(const Products& products, float* sums, ProductList& list, const Strides& strides)
{
    if (list.count == mostProducts)
        addProducts(sums, list, strides);
    list.items[list.count++] = products;
}

inline void clear(float* sums)
{
    for (int i = 0; i < blockFloats; i += 16)
        _mm512_store_ps(sums + i, _mm512_setzero_ps());
}

// 32 x 32 sums to rows of a cell, as bfloat16.
inline void storeCell(const float* sums, BFloat16* cell, int channels)
{
    for (int row = 0; row < chunksPerBlock; ++row) {
        const float* low = sums + (row / 16) * 2 * tileFloats + (row % 16) * 16;
        const __m512bh both = _mm512_cvtne2ps_pbh(_mm512_load_ps(low + tileFloats), _mm512_load_ps(low));
        _mm512_storeu_si512(cell + static_cast<std::size_t>(row) * static_cast<std::size_t>(channels),
                            reinterpret_cast<__m512i>(both));
    }
}

inline void addStatistics(const float* tiles, int chunkCount, float* sums, float* squares)
{
    __m512 sumLow = _mm512_loadu_ps(sums);
    __m512 sumHigh = _mm512_loadu_ps(sums + 16);
    __m512 squareLow = _mm512_loadu_ps(squares);
    __m512 squareHigh = _mm512_loadu_ps(squares + 16);
    for (int row = 0; row < chunkCount; ++row) {
        const float* start = tiles + (row / 16) * 2 * tileFloats + (row % 16) * 16;
        const __m512 low = _mm512_load_ps(start);
        const __m512 high = _mm512_load_ps(start + tileFloats);
        sumLow = _mm512_add_ps(sumLow, low);
        sumHigh = _mm512_add_ps(sumHigh, high);
        squareLow = _mm512_fmadd_ps(low, low, squareLow);
        squareHigh = _mm512_fmadd_ps(high, high, squareHigh);
    }
    _mm512_storeu_ps(sums, sumLow);
    _mm512_storeu_ps(sums + 16, sumHigh);
    _mm512_storeu_ps(squares, squareLow);
    _mm512_storeu_ps(squares + 16, squareHigh);
}

} // namespace

void convolve(const ConvolutionShape& shape, const BFloat16* input, const BFloat16* forwardWeights,
              BFloat16* output, int chunkCount, float* sums, float* sumsOfSquares)
{
    const TileSession session;
    alignas(64) float tiles[blockFloats];
    ProductList list;
    const Strides strides{shape.channelsIn, 32, tileElements, channelsPerBlock, blockTiles};
    const int blocks = shape.channelsIn / channelsPerBlock;
    const long cellIn = static_cast<long>(chunksPerBlock) * shape.channelsIn;
    const long cellOut = static_cast<long>(chunksPerBlock) * shape.channelsOut;
    const long tapSize = static_cast<long>(shape.channelsIn) * channelsPerBlock;
    for (int out = 0; out < shape.channelsOut; out += channelsPerBlock) {
        const BFloat16* weights =
            forwardWeights + static_cast<long>(out) / 32 * shape.pitchKernel * shape.timeKernel * tapSize;
        for (int pitch = 0; pitch < pitchClassCount; ++pitch) {
            for (int frame = 0; frame < shape.framesOut; ++frame) {
                clear(tiles);
                const BFloat16* tap = weights;
                for (int k = 0; k < shape.pitchKernel; ++k) {
                    const long row =
                        static_cast<long>((pitch + k) % pitchClassCount) * shape.framesIn + frame;
                    for (int m = 0; m < shape.timeKernel; ++m, tap += tapSize)
                        note({input + (row + static_cast<long>(m) * shape.dilation) * cellIn, tap, blocks},
                             tiles, list, strides);
                }
                addProducts(tiles, list, strides);
                storeCell(tiles,
                          output + (static_cast<long>(pitch) * shape.framesOut + frame) * cellOut + out,
                          shape.channelsOut);
                addStatistics(tiles, chunkCount, sums + out, sumsOfSquares + out);
            }
        }
    }
}

void convolveBack(const ConvolutionShape& shape, const BFloat16* outputGradient,
                  const BFloat16* backwardWeights, BFloat16* inputGradient)
{
    const TileSession session;
    alignas(64) float tiles[blockFloats];
    ProductList list;
    const Strides strides{shape.channelsOut, 32, tileElements, channelsPerBlock, blockTiles};
    const int blocks = shape.channelsOut / channelsPerBlock;
    const long cellIn = static_cast<long>(chunksPerBlock) * shape.channelsIn;
    const long cellOut = static_cast<long>(chunksPerBlock) * shape.channelsOut;
    const long tapSize = static_cast<long>(shape.channelsOut) * channelsPerBlock;
    for (int in = 0; in < shape.channelsIn; in += channelsPerBlock) {
        const BFloat16* weights =
            backwardWeights + static_cast<long>(in) / 32 * shape.pitchKernel * shape.timeKernel * tapSize;
        for (int pitch = 0; pitch < pitchClassCount; ++pitch) {
            for (int frame = 0; frame < shape.framesIn; ++frame) {
                clear(tiles);
                const BFloat16* tap = weights;
                for (int k = 0; k < shape.pitchKernel; ++k) {
                    const long row =
                        static_cast<long>((pitch + pitchClassCount - k) % pitchClassCount) * shape.framesOut;
                    for (int m = 0; m < shape.timeKernel; ++m, tap += tapSize) {
                        const int from = frame - m * shape.dilation;
                        if (from >= 0 && from < shape.framesOut)
                            note({outputGradient + (row + from) * cellOut, tap, blocks}, tiles, list,
                                 strides);
                    }
                }
                addProducts(tiles, list, strides);
                storeCell(tiles,
                          inputGradient + (static_cast<long>(pitch) * shape.framesIn + frame) * cellIn + in,
                          shape.channelsIn);
            }
        }
    }
}

void accumulateWeightGradient(const ConvolutionShape& shape, const BFloat16* transposedInput,
                              const BFloat16* pairedGradient, float* gradient)
{
    const TileSession session;
    ProductList list;
    const long cellIn = static_cast<long>(chunksPerBlock) * shape.channelsIn;
    const long cellOut = static_cast<long>(chunksPerBlock) * shape.channelsOut;
    const Strides strides{chunksPerBlock, static_cast<long>(shape.channelsOut) * 2, 32, cellIn, cellOut};
    // A stretch of cells is summed before the sums go back to memory: long enough to pay for that, short
    // enough that the cells of all taps in time stay in the nearest cache.
    constexpr int longFrames = 20;
    constexpr int stretchFrames = 14;
    const bool isLong = shape.framesOut > longFrames;
    const int pitchStep = isLong ? 1 : pitchClassCount;
    const int parts = isLong ? (shape.framesOut + stretchFrames - 1) / stretchFrames : 1;
    const int frameStep = (shape.framesOut + parts - 1) / parts;
    for (int firstPitch = 0; firstPitch < pitchClassCount; firstPitch += pitchStep) {
        for (int first = 0; first < shape.framesOut; first += frameStep) {
            const int end = first + frameStep < shape.framesOut ? first + frameStep : shape.framesOut;
            float* sums = gradient;
            for (int tap = 0; tap < shape.pitchKernel * shape.timeKernel; ++tap) {
                const int k = tap / shape.timeKernel;
                const int shift = tap % shape.timeKernel * shape.dilation;
                for (int out = 0; out < shape.channelsOut; out += channelsPerBlock) {
                    for (int in = 0; in < shape.channelsIn; in += channelsPerBlock, sums += blockFloats) {
                        for (int pitch = firstPitch; pitch < firstPitch + pitchStep; ++pitch) {
                            const long from =
                                static_cast<long>((pitch + k) % pitchClassCount) * shape.framesIn + shift +
                                first;
                            const long to = static_cast<long>(pitch) * shape.framesOut + first;
                            note({transposedInput + from * cellIn + in * 32,
                                  pairedGradient + to * cellOut + out * 2, end - first},
                                 sums, list, strides);
                        }
                        addProducts(sums, list, strides);
                    }
                }
            }
        }
    }
}

#pragma GCC pop_options

} // namespace coverscope::training
