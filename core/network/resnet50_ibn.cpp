// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/resnet50_ibn.h"

namespace coverscope::network {

namespace {

constexpr std::int64_t expansion = 4; // of a bottleneck's width to its output channels

torch::nn::Conv2dOptions kernel(std::int64_t in, std::int64_t out, std::int64_t size, std::int64_t stride = 1)
{
    return torch::nn::Conv2dOptions(in, out, size).stride(stride).padding(size / 2);
}

// IBN-a: instance normalisation of the first half of the channels, batch normalisation of the rest.
class InstanceBatchNormImpl : public torch::nn::Module
{
public:
    explicit InstanceBatchNormImpl(std::int64_t channelCount)
        : m_half(channelCount / 2)
        , m_instance(register_module(
              "instance", torch::nn::InstanceNorm2d(torch::nn::InstanceNorm2dOptions(m_half).affine(true))))
        , m_batch(register_module("batch", torch::nn::BatchNorm2d(channelCount - m_half)))
    {
    }

    torch::Tensor forward(const torch::Tensor& input)
    {
        const std::int64_t rest = input.size(1) - m_half;
        return torch::cat({m_instance->forward(input.narrow(1, 0, m_half)),
                           m_batch->forward(input.narrow(1, m_half, rest))},
                          1);
    }

private:
    std::int64_t m_half;
    torch::nn::InstanceNorm2d m_instance;
    torch::nn::BatchNorm2d m_batch;
};
TORCH_MODULE(InstanceBatchNorm);

class BottleneckImpl : public torch::nn::Module
{
public:
    BottleneckImpl(std::int64_t in, std::int64_t width, std::int64_t stride, bool hasInstanceNorm)
    {
        if (hasInstanceNorm) {
            m_mixedReduce = register_module("conv1", torch::nn::Conv2d(kernel(in, width, 1).bias(false)));
            m_mixedNorm = register_module("ibn1", InstanceBatchNorm(width));
        } else {
            m_reduce = register_module("block1", ConvolutionBlock(kernel(in, width, 1), true));
        }
        m_spatial = register_module("block2", ConvolutionBlock(kernel(width, width, 3, stride), true));
        m_expand = register_module("block3", ConvolutionBlock(kernel(width, width * expansion, 1), false));
        if (stride != 1 || in != width * expansion)
            m_shortcut = register_module("shortcut",
                                         ConvolutionBlock(kernel(in, width * expansion, 1, stride), false));
    }

    torch::Tensor forward(const torch::Tensor& input)
    {
        const auto reduced = m_reduce.is_empty()
                                 ? m_mixedNorm->forward(convolve(m_mixedReduce, input)).relu_()
                                 : m_reduce->forward(input);
        const auto output = m_expand->forward(m_spatial->forward(reduced));
        return (output + (m_shortcut.is_empty() ? input : m_shortcut->forward(input))).relu_();
    }

    void fold()
    {
        for (ConvolutionBlock* block : {&m_reduce, &m_spatial, &m_expand, &m_shortcut}) {
            if (!block->is_empty())
                (*block)->fold();
        }
    }

private:
    torch::nn::Conv2d m_mixedReduce{nullptr}; // with m_mixedNorm, or m_reduce
    InstanceBatchNorm m_mixedNorm{nullptr};
    ConvolutionBlock m_reduce{nullptr};
    ConvolutionBlock m_spatial{nullptr};
    ConvolutionBlock m_expand{nullptr};
    ConvolutionBlock m_shortcut{nullptr};
};
TORCH_MODULE(Bottleneck);

struct LayerShape
{
    int blockCount;
    std::int64_t widths; // in units of the width
    std::int64_t stride;
    bool hasInstanceNorm;
};

constexpr std::array layerShapes = {LayerShape{3, 1, 1, true}, LayerShape{4, 2, 2, true},
                                    LayerShape{6, 4, 2, true}, LayerShape{3, 8, 1, false}};

} // namespace

ResNet50Ibn::ResNet50Ibn(const model::ModelInfo& info)
    : m_stem(register_module("stem", ConvolutionBlock(kernel(1, info.width, 7, 2), true)))
    , m_layers(register_module("layers", torch::nn::Sequential()))
{
    std::int64_t channels = info.width;
    int number = 1;
    for (const LayerShape& shape : layerShapes) {
        for (int i = 0; i < shape.blockCount; ++i) {
            const std::int64_t width = shape.widths * info.width;
            m_layers->push_back(
                "layer" + std::to_string(number) + "_" + std::to_string(i),
                Bottleneck(channels, width, i == 0 ? shape.stride : 1, shape.hasInstanceNorm));
            channels = width * expansion;
        }
        ++number;
    }
    m_head.pooling = register_module("gem", GeneralisedMean());
    m_head.neck = register_module("bnneck", torch::nn::BatchNorm1d(channels));
    m_head.projection = register_module(
        "projection",
        torch::nn::Linear(torch::nn::LinearOptions(channels, info.embeddingDimension).bias(false)));
}

torch::Tensor ResNet50Ibn::featureMap(const torch::Tensor& input)
{
    const auto stem = m_stem->forward(input.unsqueeze(1));
    return m_layers->forward(torch::max_pool2d(stem, 3, 2, 1));
}

torch::Tensor ResNet50Ibn::forward(torch::Tensor input)
{
    return m_head.forward(featureMap(input));
}

void ResNet50Ibn::prepareForInference()
{
    m_stem->fold();
    for (auto& layer : *m_layers)
        layer.get<BottleneckImpl>().fold();
}

} // namespace coverscope::network
