// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/bfloat16_products.h"

#include <cpuid.h>
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>

// What stands below a pragma is compiled for processors that have those instructions; nothing of the standard
// library is used there, lest its functions be compiled for them too and be picked by the linker for all.
namespace coverscope::training {

namespace {

constexpr int tileFloats = 16 * 16;

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

void setTilesUp()
{
    const TileConfiguration configuration;
    _tile_loadconfig(&configuration);
}

void releaseTiles()
{
    _tile_release();
}

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

} // namespace

#pragma GCC pop_options

TileSession::TileSession()
{
    if (hasMatrixTiles())
        setTilesUp();
}

TileSession::~TileSession()
{
    if (hasMatrixTiles())
        releaseTiles();
}

void addProducts(float* sums, ProductList& list, const Strides& strides)
{
    if (hasMatrixTiles())
        addByTiles(sums, list, strides);
    else
        addByVectors(sums, list, strides);
    list.count = 0;
}

} // namespace coverscope::training
