// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace coverscope::features {

// The inner loops of the constant-Q transform, once for each instruction set. They are in double
// precision: where a frame holds only sound above the highest bin, what is left of it in the bins
// is so small that the rounding of float32 would show.
struct VectorArithmetic
{
    std::string_view name; // of the instruction set

    // output[i] = even[i] / 2 + sum over j of taps[j] * (odd[tapCount + i + j] + odd[tapCount + i - j - 1]);
    // `odd` has outputCount + 2 * tapCount - 1 values.
    void (*halfBand)(const double* even, const double* odd, const double* taps, std::size_t tapCount,
                     double* output, std::size_t outputCount);

    // sum[i] = centre[i] + centre[-i] and difference[i] = centre[i] - centre[-i], i < count.
    void (*fold)(const double* centre, double* sum, double* difference, std::size_t count);

    // For each of frameBatch folded frames, `stride` values apart: the magnitude of
    // (sum . cosine, difference . sine). `count` is a multiple of vectorWidth.
    void (*magnitudes)(const double* sum, const double* difference, std::size_t stride, const double* cosine,
                       const double* sine, std::size_t count, double* results);
};

inline constexpr std::size_t vectorWidth = 8;
inline constexpr std::size_t frameBatch = 4; // each kernel value loaded serves so many frames

// The fastest that this machine has; and all that it has, for tests.
const VectorArithmetic& vectorArithmetic();
std::vector<VectorArithmetic> availableVectorArithmetic();

} // namespace coverscope::features
