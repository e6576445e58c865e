// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace coverscope::model {

// IEEE 754 binary16, as stored in checkpoints.
inline float floatFromHalf(std::uint16_t half)
{
    const std::uint32_t sign = (half & 0x8000U) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1FU;
    const std::uint32_t fraction = half & 0x3FFU;
    if (exponent == 31)
        return std::bit_cast<float>(sign | 0x7F800000U | (fraction << 13));
    if (exponent != 0)
        return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (fraction << 13));
    const float magnitude = static_cast<float>(fraction) * 0x1p-24F; // subnormal or zero
    return sign != 0 ? -magnitude : magnitude;
}

// Rounds to nearest, ties to even; what is too large becomes infinity.
inline std::uint16_t halfFromFloat(float value)
{
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000U);
    const std::uint32_t magnitude = bits & 0x7FFFFFFFU;
    if (magnitude > 0x7F800000U)
        return sign | 0x7E00U; // not a number
    if (magnitude >= 0x47800000U)
        return sign | 0x7C00U;     // 65536 and above
    if (magnitude < 0x38800000U) { // below 2^-14: subnormal; the addition rounds as binary16 would
        const float shifted = std::bit_cast<float>(magnitude) + 0x1p-1F;
        return static_cast<std::uint16_t>(sign | (std::bit_cast<std::uint32_t>(shifted) - 0x3F000000U));
    }
    const std::uint32_t rebased = magnitude - (112U << 23);
    const std::uint32_t rounded = rebased + 0xFFFU + ((rebased >> 13) & 1U);
    return static_cast<std::uint16_t>(sign | (rounded >> 13)); // carries into the exponent, up to infinity
}

} // namespace coverscope::model
