// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <span>

namespace coverscope::training {

// Random numbers that are the same on every machine and with every standard library, which those of
// <random>'s distributions are not. SplitMix64 (Steele, Lea and Flood 2014). One thread.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    // A generator of its own for each pair of numbers, however close they are.
    static Random of(std::uint64_t seed, std::uint64_t stream)
    {
        Random mixer(seed ^ (stream * 0xD1342543DE82EF95U + 0x2545F4914F6CDD1DU));
        return Random(mixer.next());
    }

    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15U;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    double uniform() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; } // [0, 1)
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    bool chance(double probability) { return uniform() < probability; }
    std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(uniform() * static_cast<double>(count));
    }
    int integer(int low, int high) // both included
    {
        return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
    }

    // Standard normal (Box and Muller).
    double normal()
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        return radius * std::cos(2.0 * std::numbers::pi * uniform());
    }

    // Nearly normal, within +-3, for the many draws whose tails do not matter.
    double roughNormal() { return 2.0 * (uniform() + uniform() + uniform()) - 3.0; }

    // An index with probability proportional to its weight.
    std::size_t weighted(std::span<const double> weights)
    {
        double sum = 0.0;
        for (const double weight : weights)
            sum += weight;
        double rest = uniform() * sum;
        for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
            rest -= weights[i];
            if (rest < 0.0)
                return i;
        }
        return weights.size() - 1;
    }

private:
    std::uint64_t m_state;
};

} // namespace coverscope::training
