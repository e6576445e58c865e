// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/crc32c.h"

#include <array>
#include <cstring>

#if defined(__x86_64__)
#include <nmmintrin.h>
#endif

namespace coverscope::index {

namespace {

constexpr std::uint32_t reversedPolynomial = 0x82F63B78U;

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1U) ? reversedPolynomial : 0U);
        table[byte] = value;
    }
    return table;
}

constexpr auto byteTable = makeTable();

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) std::uint32_t crc32cHardware(const void* data, std::size_t size,
                                                               std::uint32_t previous)
{
    const auto* bytes = static_cast<const unsigned char*>(data);
    std::uint64_t value = ~previous;
    for (; size >= 8; size -= 8, bytes += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, sizeof word);
        value = _mm_crc32_u64(value, word);
    }
    auto narrow = static_cast<std::uint32_t>(value);
    for (; size > 0; --size, ++bytes)
        narrow = _mm_crc32_u8(narrow, *bytes);
    return ~narrow;
}
#endif

} // namespace

std::uint32_t crc32cPortable(const void* data, std::size_t size, std::uint32_t previous)
{
    const auto* bytes = static_cast<const unsigned char*>(data);
    std::uint32_t value = ~previous;
    for (std::size_t i = 0; i < size; ++i)
        value = (value >> 8) ^ byteTable[(value ^ bytes[i]) & 0xFFU];
    return ~value;
}

std::uint32_t crc32c(const void* data, std::size_t size, std::uint32_t previous)
{
#if defined(__x86_64__)
    static const bool hasInstruction = __builtin_cpu_supports("sse4.2");
    if (hasInstruction)
        return crc32cHardware(data, size, previous);
#endif
    return crc32cPortable(data, size, previous);
}

} // namespace coverscope::index
