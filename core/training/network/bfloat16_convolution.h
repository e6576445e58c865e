// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

// Circular convolutions for training in bfloat16, by matrix tiles (Intel AMX) or, where there are none, by
// vectors (AVX-512 BF16). All functions here need hasBFloat16Vectors() and must not be called without it.
//
// Layout. Chunks are taken 32 at a time. An activation is a sequence of cells, one for each pitch class
// and frame (pitch class outermost); a cell is 32 chunks x channels, row-major, channels padded to a
// multiple of 32. So one cell feeds the tiles without any rearrangement, shifts in pitch and time are
// shifts of whole cells, and no tile is ever part empty. Two more layouts of a cell serve the gradient of the
// weights: "transposed", channels x 32 chunks; and "paired", 16 pairs of chunks x channels x 2.
namespace coverscope::training {

using BFloat16 = std::uint16_t; // the upper half of a float's bits

// The nearest one, halves to even. For finite values.
inline BFloat16 toBFloat16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<BFloat16>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

inline constexpr int chunksPerBlock = 32;
inline constexpr int channelsPerBlock = 32;
inline constexpr int pitchClassCount = 12;

// AVX-512 with the product of pairs of bfloat16.
bool hasBFloat16Vectors();

// Those and the tiles, which the system lets this process use: convolutions go through them then.
bool hasMatrixTiles();

// A convolution, circular along the pitch classes and valid along time: frames out + (timeKernel - 1) *
// dilation = frames in.
struct ConvolutionShape
{
    int pitchKernel = 1;
    int timeKernel = 1;
    int dilation = 1;    // in time
    int channelsIn = 32; // multiples of 32
    int channelsOut = 32;
    int framesIn = 1;
    int framesOut = 1;

    std::size_t tapCount() const { return static_cast<std::size_t>(pitchKernel * timeKernel); }
    std::size_t weightCount() const
    {
        return tapCount() * static_cast<std::size_t>(channelsIn * channelsOut);
    }
    std::size_t inputCount() const
    {
        return cellsIn() * static_cast<std::size_t>(chunksPerBlock * channelsIn);
    }
    std::size_t outputCount() const
    {
        return cellsOut() * static_cast<std::size_t>(chunksPerBlock * channelsOut);
    }
    std::size_t cellsIn() const { return static_cast<std::size_t>(pitchClassCount * framesIn); }
    std::size_t cellsOut() const { return static_cast<std::size_t>(pitchClassCount * framesOut); }
};

// Weights channelsOut x channelsIn x pitchKernel x timeKernel (padded with zeros) into the tiles' order,
// for convolve() and for convolveBack(); weightCount() values each.
void packWeights(const ConvolutionShape& shape, const float* weights, BFloat16* forward, BFloat16* backward);

// output = the convolution of input, both in cells. Adds to sums and sumsOfSquares (channelsOut each) those
// over the cells and the first chunkCount chunks.
void convolve(const ConvolutionShape& shape, const BFloat16* input, const BFloat16* forwardWeights,
              BFloat16* output, int chunkCount, float* sums, float* sumsOfSquares);

// The gradient of the input from that of the output.
void convolveBack(const ConvolutionShape& shape, const BFloat16* outputGradient,
                  const BFloat16* backwardWeights, BFloat16* inputGradient);

// Adds the gradient of the weights to `gradient`, in the tiles' order (weightCount() floats), from
// transposed input cells and paired gradient cells.
void accumulateWeightGradient(const ConvolutionShape& shape, const BFloat16* transposedInput,
                              const BFloat16* pairedGradient, float* gradient);

// From the tiles' order to channelsOut x channelsIn x pitchKernel x timeKernel.
void unpackWeightGradient(const ConvolutionShape& shape, const float* packed, float* gradient);

} // namespace coverscope::training
