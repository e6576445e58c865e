// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/safetensors.h"

#include <torch/torch.h>

namespace coverscope::network {

// One convolution over time and bins, on tensors windows x frames x bins x channels without gaps, which is
// how LibTorch's oneDNN is fast. No padding along time: the answer has fewer frames.
//
// A convolution with few outputs leaves most of a vector register idle. So `group` neighbouring bins are
// computed as so many times the channels, with a kernel that is wider by group - 1 and moves by `group`
// bins: the same numbers in the same places of memory, up to five times as fast.
class GroupedConvolution
{
public:
    GroupedConvolution() = default;
    // `weight` out x in x time x bins.
    GroupedConvolution(const torch::Tensor& weight, const torch::Tensor& bias, std::int64_t group,
                       std::int64_t binPadding, std::int64_t binStride = 1);

    void to(torch::Device device, torch::ScalarType type);
    torch::Tensor forward(const torch::Tensor& input) const;

private:
    torch::Tensor m_weight;
    torch::Tensor m_bias;
    std::int64_t m_group = 1;
    std::int64_t m_padding = 0;
    std::int64_t m_stride = 1;
};

// The published network from the dB of windows on.
class NoteLayers
{
public:
    // ModelMismatch where a tensor is missing or has another shape, named in the message.
    static base::Result<NoteLayers> create(const model::SafeTensors& content,
                                           const std::filesystem::path& nameForErrors);

    void to(torch::Device device, torch::ScalarType type);

    // windows x 172 x 309 in float32, on the layers' device -> windows x 142 x 88 in float32, twice;
    // the onsets are undefined where not asked for. Throws what LibTorch throws.
    struct Output
    {
        torch::Tensor notes;
        torch::Tensor onsets;
    };
    Output forward(const torch::Tensor& decibel, bool withOnsets) const;

private:
    torch::Tensor stackHarmonics(const torch::Tensor& normalised) const;

    double m_scale = 1.0;
    double m_offset = 0.0;
    torch::ScalarType m_type = torch::kFloat32;
    GroupedConvolution m_harmonics;
    GroupedConvolution m_contour;
    GroupedConvolution m_firstNotes;
    GroupedConvolution m_secondNotes;
    GroupedConvolution m_firstOnsets;
    GroupedConvolution m_secondOnsets;
};

} // namespace coverscope::network
