// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/layers.h"

#include <cmath>
#include <variant>

namespace coverscope::network {

namespace {

constexpr double generalisedMeanFloor = 1e-6; // the gradient of x^e and of its root must stay finite

// LibTorch 1 has a variant of its own, LibTorch 2 the standard one: get is that of whichever it is.
torch::ExpandingArray<2> paddingOf(const auto& options)
{
    using std::get;
    return get<torch::ExpandingArray<2>>(options.padding());
}

} // namespace

torch::Tensor convolve(const torch::nn::Conv2d& module, const torch::Tensor& input)
{
    const auto& options = module->options;
    const auto padding = paddingOf(options);
    return torch::conv2d(input, module->weight.to(input.scalar_type()), {}, options.stride(), padding,
                         options.dilation());
}

ConvolutionBlockImpl::ConvolutionBlockImpl(const torch::nn::Conv2dOptions& options, bool hasActivation)
    : m_convolution(register_module("conv", torch::nn::Conv2d(torch::nn::Conv2dOptions(options).bias(false))))
    , m_normalisation(register_module("bn", torch::nn::BatchNorm2d(options.out_channels())))
    , m_hasActivation(hasActivation)
{
}

torch::Tensor ConvolutionBlockImpl::forward(const torch::Tensor& input)
{
    torch::Tensor output;
    if (m_foldedWeight.defined()) {
        const auto& options = m_convolution->options;
        const auto padding = paddingOf(options);
        output =
            torch::conv2d(input, m_foldedWeight, m_foldedBias, options.stride(), padding, options.dilation());
    } else {
        output = m_normalisation->forward(convolve(m_convolution, input));
    }
    return m_hasActivation ? output.relu_() : output;
}

void ConvolutionBlockImpl::fold()
{
    const torch::NoGradGuard noGradient;
    const auto scale =
        m_normalisation->weight / (m_normalisation->running_var + m_normalisation->options.eps()).sqrt();
    m_foldedWeight = (m_convolution->weight * scale.view({-1, 1, 1, 1})).contiguous();
    m_foldedBias = m_normalisation->bias - m_normalisation->running_mean * scale;
}

GeneralisedMeanImpl::GeneralisedMeanImpl()
    : m_exponent(register_parameter("p", torch::tensor(std::log(std::exp(2.0) - 1.0), torch::kFloat32)))
{
}

torch::Tensor GeneralisedMeanImpl::forward(const torch::Tensor& input)
{
    const auto exponent = 1.0 + torch::nn::functional::softplus(m_exponent);
    return input.to(torch::kFloat32)
        .clamp_min(generalisedMeanFloor)
        .pow(exponent)
        .mean({2, 3})
        .pow(1.0 / exponent);
}

torch::Tensor EmbeddingHead::forward(const torch::Tensor& input)
{
    return embedPooled(pooling->forward(input));
}

torch::Tensor EmbeddingHead::embedPooled(const torch::Tensor& pooled)
{
    const auto embedding = projection->forward(neck->forward(pooled));
    return torch::nn::functional::normalize(embedding, torch::nn::functional::NormalizeFuncOptions().dim(1));
}

} // namespace coverscope::network
