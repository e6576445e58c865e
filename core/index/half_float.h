// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace coverscope::index {

// IEEE 754 binary16 <-> float32, in bulk. Both spans are of the same length.
void toFloat(std::span<const std::uint16_t> halves, std::span<float> floats);
void toHalf(std::span<const float> floats, std::span<std::uint16_t> halves);

// Neither infinite nor NaN.
inline bool isFiniteHalf(std::uint16_t half)
{
    return (half & 0x7C00U) != 0x7C00U;
}

} // namespace coverscope::index
