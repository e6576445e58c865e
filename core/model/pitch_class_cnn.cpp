// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pitch_class_cnn.h"

namespace coverscope::model {

namespace {

constexpr std::int64_t pitchClassCount = 12;

struct BlockShape
{
    std::int64_t pitchClasses; // kernel
    std::int64_t frames;       // kernel
    std::int64_t widths;       // channels out, in units of the width
    std::int64_t dilation;     // in time
    bool isPooledAfter;        // halves the frames
};

constexpr std::array blockShapes = {BlockShape{12, 3, 1, 1, false}, BlockShape{12, 3, 2, 1, true},
                                    BlockShape{6, 3, 4, 1, false},  BlockShape{3, 3, 4, 2, true},
                                    BlockShape{3, 3, 8, 1, false},  BlockShape{1, 1, 16, 1, false}};

// The first rows again below the last, so that a valid convolution sees the circle of pitch classes.
torch::Tensor closeCircle(const torch::Tensor& input, std::int64_t kernel)
{
    return kernel == 1 ? input : torch::cat({input, input.narrow(2, 0, kernel - 1)}, 2);
}

} // namespace

PitchClassCnn::PitchClassCnn(const ModelInfo& info)
    : m_octaveCount(info.features.cqt.binCount / pitchClassCount)
{
    std::int64_t channels = m_octaveCount;
    for (const BlockShape& shape : blockShapes) {
        const std::int64_t outChannels = shape.widths * info.width;
        const auto options =
            torch::nn::Conv2dOptions(channels, outChannels, {shape.pitchClasses, shape.frames})
                .dilation({1, shape.dilation});
        const std::string name = "conv" + std::to_string(m_blocks.size() + 1);
        m_blocks.push_back(register_module(name, ConvolutionBlock(options, true)));
        channels = outChannels;
    }
    m_head.pooling = register_module("gem", GeneralisedMean());
    m_head.neck = register_module("bnneck", torch::nn::BatchNorm1d(channels));
    m_head.projection = register_module(
        "projection",
        torch::nn::Linear(torch::nn::LinearOptions(channels, info.embeddingDimension).bias(false)));
}

torch::Tensor PitchClassCnn::forward(torch::Tensor input)
{
    auto x = input.view({input.size(0), m_octaveCount, pitchClassCount, input.size(2)});
    if (x.scalar_type() == torch::kBFloat16) // its convolutions are fastest, by far, in this layout
        x = x.contiguous(torch::MemoryFormat::ChannelsLast);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        x = m_blocks[i]->forward(closeCircle(x, blockShapes[i].pitchClasses));
        if (blockShapes[i].isPooledAfter)
            x = torch::max_pool2d(x, {1, 2});
    }
    return m_head.forward(x);
}

void PitchClassCnn::prepareForInference()
{
    for (ConvolutionBlock& block : m_blocks)
        block->fold();
}

} // namespace coverscope::model
