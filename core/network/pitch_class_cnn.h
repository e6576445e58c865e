// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/backbone.h"
#include "core/network/layers.h"

#include <span>
#include <vector>

namespace coverscope::network {

// One convolution of the network: kernel in pitch classes x frames, channels out in units of the width,
// dilation in time, and whether pairs of frames are pooled after it.
struct PitchClassBlock
{
    int pitchKernel;
    int timeKernel;
    int widths;
    int dilation;
    bool isPooled;
};
std::span<const PitchClassBlock> pitchClassBlocks();

// A CNN that knows what a transposition is: the chunk's bins are read as octaves (channels) x 12
// pitch classes, and every convolution is circular along the pitch classes, so a transposition is a
// rotation that the final pooling forgets. Kernels, for width w (pitch classes x frames):
//
//     12 x 3 -> w, 12 x 3 -> 2w, pool 2, 6 x 3 -> 4w, 3 x 3 dilated 2 -> 4w, pool 2, 3 x 3 -> 8w,
//     1 x 1 -> 16w, GeM, batch normalisation, linear
class PitchClassCnn final : public Backbone
{
public:
    explicit PitchClassCnn(const model::ModelInfo& info); // bins a multiple of 12, 12 per octave

    torch::Tensor forward(torch::Tensor input) override;
    void prepareForInference() override;
    int minimumFrames() const override { return 28; }

    // What follows the pooling, for a trainer that computes everything before it in its own way.
    torch::Tensor embedPooled(const torch::Tensor& pooled) { return m_head.embedPooled(pooled); }

private:
    std::vector<ConvolutionBlock> m_blocks; // conv1 .. conv6
    EmbeddingHead m_head;
    std::int64_t m_octaveCount;
};

} // namespace coverscope::network
