// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/backbone.h"
#include "core/network/layers.h"

namespace coverscope::network {

// The backbone of ByteCover3: ResNet50 (He et al. 2016) with IBN-a bottlenecks in layers 1 to 3 (Pan
// et al. 2018) and stride 1 in layer 4, on one input channel. 84 bins x T frames are
// 32w x 6 x ceil(T / 16) before GeM, for width w; ResNet50 itself has w = 64.
class ResNet50Ibn final : public Backbone
{
public:
    explicit ResNet50Ibn(const model::ModelInfo& info);

    torch::Tensor forward(torch::Tensor input) override;
    void prepareForInference() override;
    int minimumFrames() const override { return 1; }

    torch::Tensor featureMap(const torch::Tensor& input); // N x 32w x H x W

private:
    ConvolutionBlock m_stem{nullptr};
    torch::nn::Sequential m_layers{nullptr};
    EmbeddingHead m_head;
};

} // namespace coverscope::network
