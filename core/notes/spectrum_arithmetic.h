// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace coverscope::notes {

// The inner loops of NoteSpectrum, once for each instruction set. In float32, which is enough for a
// logarithm that ends at 1e-10: rounding is 140 dB below the loudest.
struct SpectrumArithmetic
{
    std::string_view name; // of the instruction set

    // output[i] = even[i] / 2 + sum over j of taps[j] * (odd[tapCount + i + j] + odd[tapCount + i - j - 1]);
    // `odd` has outputCount + 2 * tapCount - 1 values.
    void (*halfBand)(const float* even, const float* odd, const float* taps, std::size_t tapCount,
                     float* output, std::size_t outputCount);

    // products (frameCount x weightColumns) of the frames that begin every `hop` samples with the weights
    // (tapCount x weightColumns).
    void (*correlate)(const float* signal, std::size_t hop, std::size_t frameCount, const float* weights,
                      std::size_t tapCount, float* products);

    // From four rows of products, one value a bin: the mean of 10 log10(cosine^2 + sine^2 + 1e-10).
    void (*meanDecibel)(const float* products, std::size_t binCount, float* decibel);
};

inline constexpr std::size_t framesAveraged = 4;

// The fastest that this machine has; and all that it has, for tests.
const SpectrumArithmetic& spectrumArithmetic();
std::vector<SpectrumArithmetic> availableSpectrumArithmetic();

} // namespace coverscope::notes
