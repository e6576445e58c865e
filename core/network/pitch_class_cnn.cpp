// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/pitch_class_cnn.h"

#include <array>

namespace coverscope::network {

namespace {

constexpr std::int64_t pitchClassCount = 12;

constexpr std::array blocks = {PitchClassBlock{12, 3, 1, 1, false}, PitchClassBlock{12, 3, 2, 1, true},
                               PitchClassBlock{6, 3, 4, 1, false},  PitchClassBlock{3, 3, 4, 2, true},
                               PitchClassBlock{3, 3, 8, 1, false},  PitchClassBlock{1, 1, 16, 1, false}};

// The first rows again below the last, so that a valid convolution sees the circle of pitch classes.
torch::Tensor closeCircle(const torch::Tensor& input, std::int64_t kernel)
{
    return kernel == 1 ? input : torch::cat({input, input.narrow(2, 0, kernel - 1)}, 2);
}

} // namespace

std::span<const PitchClassBlock> pitchClassBlocks()
{
    return blocks;
}

PitchClassCnn::PitchClassCnn(const model::ModelInfo& info)
    : m_octaveCount(info.features.cqt.binCount / pitchClassCount)
{
    std::int64_t channels = m_octaveCount;
    for (const PitchClassBlock& block : blocks) {
        const std::int64_t outChannels = std::int64_t{block.widths} * info.width;
        const auto options =
            torch::nn::Conv2dOptions(channels, outChannels, {block.pitchKernel, block.timeKernel})
                .dilation({1, block.dilation});
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
        x = m_blocks[i]->forward(closeCircle(x, blocks[i].pitchKernel));
        if (blocks[i].isPooled)
            x = torch::max_pool2d(x, {1, 2});
    }
    return m_head.forward(x);
}

void PitchClassCnn::prepareForInference()
{
    for (ConvolutionBlock& block : m_blocks)
        block->fold();
}

} // namespace coverscope::network
