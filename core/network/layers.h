// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the backbones are built of. For .cpp files of core/network and core/training only.
#include <torch/torch.h>

namespace coverscope::network {

// A convolution without bias, batch normalisation, and ReLU where asked for. After fold() it is one
// convolution with bias. The convolution runs in its input's type.
class ConvolutionBlockImpl : public torch::nn::Module
{
public:
    ConvolutionBlockImpl(const torch::nn::Conv2dOptions& options, bool hasActivation);

    torch::Tensor forward(const torch::Tensor& input); // N x channels x height x width
    void fold();

private:
    torch::nn::Conv2d m_convolution{nullptr};        // "conv"
    torch::nn::BatchNorm2d m_normalisation{nullptr}; // "bn"
    bool m_hasActivation;
    torch::Tensor m_foldedWeight; // defined after fold()
    torch::Tensor m_foldedBias;
};
TORCH_MODULE(ConvolutionBlock);

// The convolution of `module` with its weight cast to the input's type.
torch::Tensor convolve(const torch::nn::Conv2d& module, const torch::Tensor& input);

// Generalised-mean pooling over the last two dimensions: (mean of x^e)^(1/e), e = 1 + softplus(p) so
// that it stays a mean of at least first order; starts at e = 3. Always float32.
class GeneralisedMeanImpl : public torch::nn::Module
{
public:
    GeneralisedMeanImpl();

    torch::Tensor forward(const torch::Tensor& input); // N x C x H x W -> N x C

private:
    torch::Tensor m_exponent; // "p", scalar
};
TORCH_MODULE(GeneralisedMean);

// GeM, batch normalisation ("bnneck"), linear without bias ("projection"), L2 normalisation. Its
// three parts are registered in the backbone itself, to keep their plain names.
struct EmbeddingHead
{
    GeneralisedMean pooling{nullptr};
    torch::nn::BatchNorm1d neck{nullptr};
    torch::nn::Linear projection{nullptr};

    torch::Tensor forward(const torch::Tensor& input);      // N x C x H x W -> N x dimension
    torch::Tensor embedPooled(const torch::Tensor& pooled); // N x C -> N x dimension
};

} // namespace coverscope::network
