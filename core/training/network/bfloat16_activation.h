// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/network/bfloat16_convolution.h"

// What stands between the convolutions of bfloat16_convolution.h: batch normalisation, ReLU, max pooling of
// two frames, generalised-mean pooling; forward and backward, in the same cells. All need
// hasBFloat16Vectors().
namespace coverscope::training {

// One layer's output as cells, and how it goes on: z = relu(scale * y + shift) by channel, and where
// isPooled the larger of frames 2k and 2k+1 (a last odd frame is dropped).
struct ActivationShape
{
    int channels = 32;
    int frames = 1; // before pooling
    bool isPooled = false;

    int framesAfter() const { return isPooled ? frames / 2 : frames; }
};

// y -> z, as cells and as transposed cells.
void activate(const ActivationShape& shape, const BFloat16* y, const float* scale, const float* shift,
              BFloat16* cells, BFloat16* transposed);

// Cells into transposed cells.
void transposeCells(const BFloat16* cells, BFloat16* transposed, std::size_t cellCount, int channels);

// Backward through pooling and ReLU: with g the gradient that reaches y's normalised value, adds by
// channel the sums of g and of g * y, over the first chunkCount chunks.
void sumGradients(const ActivationShape& shape, const BFloat16* y, const float* scale, const float* shift,
                  const BFloat16* gradient, int chunkCount, float* sums, float* sumsWithY);

// The gradient of y: gFactor * g + yFactor * y + constant by channel, as cells and as paired cells;
// nothing for chunks beyond chunkCount. `cells` may be null.
struct GradientFactors
{
    const float* gFactor = nullptr;
    const float* yFactor = nullptr;
    const float* constant = nullptr;
};
void normalisedGradient(const ActivationShape& shape, const BFloat16* y, const float* scale,
                        const float* shift, const BFloat16* gradient, const GradientFactors& factors,
                        int chunkCount, BFloat16* cells, BFloat16* paired);

// z = max(relu(scale * y + shift), floor). For every chunk and channel (32 x channels each): sums of z^e and
// of z^e * log z over the cells.
void powerSums(const BFloat16* y, const float* scale, const float* shift, std::size_t cellCount, int channels,
               float exponent, float floor, float* sums, float* sumsWithLog);

// gradient = factor(chunk, channel) * z^(e - 1), nothing where z is the floor.
void powerGradient(const BFloat16* y, const float* scale, const float* shift, std::size_t cellCount,
                   int channels, float exponent, float floor, const float* factors, BFloat16* gradient);

} // namespace coverscope::training
