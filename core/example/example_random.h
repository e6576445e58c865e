// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace coverscope::example {

// Numbers that are the same on every platform and in every version: the example is the same everywhere.
// (splitmix64, by Sebastiano Vigna, public domain algorithm.)
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t value = m_state;
        value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
        return value ^ (value >> 31U);
    }

    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; } // 0..1
    double spread(double width) { return (2.0 * unit() - 1.0) * width; }     // -width..width

private:
    std::uint64_t m_state;
};

} // namespace coverscope::example
