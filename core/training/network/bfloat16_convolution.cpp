// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/bfloat16_convolution.h"

#include <cpuid.h>
#include <cstring>
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>

// What stands below a pragma is compiled for processors that have those instructions; nothing of the standard
// library is used there, lest its functions be compiled for them too and be picked by the linker for all.
namespace coverscope::training {

namespace {

constexpr int tileElements = 16 * 32;        // bfloat16 in a tile
constexpr int tileFloats = 16 * 16;          // or float32
constexpr int blockTiles = 2 * tileElements; // 32 x 32 weights
constexpr int blockFloats = 4 * tileFloats;

bool detectBFloat16Vectors()
{
    return __builtin_cpu_supports("avx512bf16") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
}

bool detectMatrixTiles()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (__get_cpuid_count(7, 0, &a, &b, &c, &d) == 0)
        return false;
    constexpr unsigned bfloatTiles = 1U << 22;
    constexpr unsigned tiles = 1U << 24;
    if ((d & bfloatTiles) == 0 || (d & tiles) == 0 || !hasBFloat16Vectors())
        return false;
    // Linux keeps the tiles' 8 KB of state only for processes that ask for it.
    constexpr long requestPermission = 0x1023; // ARCH_REQ_XCOMP_PERM
    constexpr long tileData = 18;
    return ::syscall(SYS_arch_prctl, requestPermission, tileData) == 0;
}

std::size_t at(int value)
{
    return static_cast<std::size_t>(value);
}

BFloat16 rounded(float value)
{
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof(bits));
    return static_cast<BFloat16>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

} // namespace

bool hasBFloat16Vectors()
{
    static const bool has = detectBFloat16Vectors();
    return has;
}

bool hasMatrixTiles()
{
    static const bool has = detectMatrixTiles();
    return has;
}

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
                const BFloat16 value = rounded(source[tap]);
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

namespace {

// Matrices of 32 rows times matrices of 32 columns, `count` of them: each the product over 32 summed values
// of rows, a row after another, and of pairs, 16 of them one after another, each as 16 columns x 2 and
// again 16.
struct Products
{
    const BFloat16* rows = nullptr;
    const BFloat16* pairs = nullptr;
    int count = 0;
};

// In elements
struct Strides
{
    long row = 0;       // to the next row
    long pair = 0;      // to the next pair
    long half = 0;      // from a pair's first 16 columns to its last
    long nextRows = 0;  // to the next matrix of rows
    long nextPairs = 0; // likewise
};

constexpr int mostProducts = 64;

struct ProductList
{
    Products items[mostProducts];
    int count = 0;
};

} // namespace

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16,amx-tile,amx-bf16")

namespace {

struct alignas(64) TileConfiguration
{
    std::uint8_t palette = 1;
    std::uint8_t startRow = 0;
    std::uint8_t reserved[14] = {};
    std::uint16_t rowBytes[16] = {64, 64, 64, 64, 64, 64, 64, 64};
    std::uint8_t rows[16] = {16, 16, 16, 16, 16, 16, 16, 16};
};

// All eight tiles 16 x 64 bytes, while it lives; nothing where there are none. Other libraries set the tiles
// up for themselves.
class TileSession
{
public:
    TileSession()
    {
        const TileConfiguration configuration;
        if (hasMatrixTiles())
            _tile_loadconfig(&configuration);
    }
    TileSession(const TileSession&) = delete;
    TileSession& operator=(const TileSession&) = delete;
    ~TileSession()
    {
        if (hasMatrixTiles())
            _tile_release();
    }
};

// In a TileSession
void addByTiles(float* sums, const ProductList& list, const Strides& strides)
{
    _tile_loadd(0, sums, 64);
    _tile_loadd(1, sums + tileFloats, 64);
    _tile_loadd(2, sums + 2 * tileFloats, 64);
    _tile_loadd(3, sums + 3 * tileFloats, 64);
    for (int k = 0; k < list.count; ++k) {
        const BFloat16* rows = list.items[k].rows;
        const BFloat16* pairs = list.items[k].pairs;
        for (int n = 0; n < list.items[k].count; ++n, rows += strides.nextRows, pairs += strides.nextPairs) {
            _tile_loadd(4, rows, strides.row * 2);
            _tile_loadd(5, rows + 16 * strides.row, strides.row * 2);
            _tile_loadd(6, pairs, strides.pair * 2);
            _tile_loadd(7, pairs + strides.half, strides.pair * 2);
            _tile_dpbf16ps(0, 4, 6);
            _tile_dpbf16ps(1, 4, 7);
            _tile_dpbf16ps(2, 5, 6);
            _tile_dpbf16ps(3, 5, 7);
        }
    }
    _tile_stored(0, sums, 64);
    _tile_stored(1, sums + tileFloats, 64);
    _tile_stored(2, sums + 2 * tileFloats, 64);
    _tile_stored(3, sums + 3 * tileFloats, 64);
}

} // namespace

#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16")

namespace {

constexpr int rowsAtOnce = 8; // 16 sums, which is enough to hide how long one product takes

inline __m512bh broadcastPair(const BFloat16* pair)
{
    int bits = 0;
    __builtin_memcpy(&bits, pair, sizeof(bits));
    return reinterpret_cast<__m512bh>(_mm512_set1_epi32(bits));
}

inline __m512bh loadPairs(const BFloat16* pairs)
{
    return reinterpret_cast<__m512bh>(_mm512_loadu_si512(pairs));
}

void addByVectors(float* sums, const ProductList& list, const Strides& strides)
{
    for (int first = 0; first < chunksPerBlock; first += rowsAtOnce) {
        float* start = sums + first / 16 * 2 * tileFloats + first % 16 * 16;
        __m512 low[rowsAtOnce];
        __m512 high[rowsAtOnce];
#pragma GCC unroll 8
        for (int r = 0; r < rowsAtOnce; ++r) {
            low[r] = _mm512_loadu_ps(start + r * 16);
            high[r] = _mm512_loadu_ps(start + tileFloats + r * 16);
        }
        for (int k = 0; k < list.count; ++k) {
            const BFloat16* rows = list.items[k].rows + first * strides.row;
            const BFloat16* pairs = list.items[k].pairs;
            for (int n = 0; n < list.items[k].count; ++n) {
#pragma GCC unroll 4
                for (int pair = 0; pair < 16; ++pair) {
                    const __m512bh left = loadPairs(pairs + pair * strides.pair);
                    const __m512bh right = loadPairs(pairs + pair * strides.pair + strides.half);
#pragma GCC unroll 8
                    for (int r = 0; r < rowsAtOnce; ++r) {
                        const __m512bh both = broadcastPair(rows + r * strides.row + pair * 2);
                        low[r] = _mm512_dpbf16_ps(low[r], both, left);
                        high[r] = _mm512_dpbf16_ps(high[r], both, right);
                    }
                }
                rows += strides.nextRows;
                pairs += strides.nextPairs;
            }
        }
#pragma GCC unroll 8
        for (int r = 0; r < rowsAtOnce; ++r) {
            _mm512_storeu_ps(start + r * 16, low[r]);
            _mm512_storeu_ps(start + tileFloats + r * 16, high[r]);
        }
    }
}

// Sums, 32 x 32 in the tiles' order, += all products; empties the list.
inline void addProducts(float* sums, ProductList& list, const Strides& strides)
{
    if (hasMatrixTiles())
        addByTiles(sums, list, strides);
    else
        addByVectors(sums, list, strides);
    list.count = 0;
}

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
