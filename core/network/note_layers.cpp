// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/note_layers.h"

#include "core/base/path_text.h"
#include "core/model/note_network.h"
#include "core/network/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace coverscope::network {

namespace {

constexpr std::int64_t inputBins = model::NoteNetwork::binCount;
constexpr std::int64_t stackedBins = 264; // three for each of the 88 notes
constexpr std::int64_t binsPerNote = 3;
constexpr std::int64_t noteCount = model::NoteNetwork::noteCount;
constexpr std::int64_t keptFrameCount = model::NoteNetwork::keptFrames;

// Where the harmonics 1/2, 1, 2 .. 7 of a bin lie, in bins of a third of a semitone.
constexpr std::array<std::int64_t, 8> harmonicShifts = {-36, 0, 36, 57, 72, 84, 93, 101};

// Frames that the kernels reach to either side, from the last output back to the input.
constexpr std::int64_t notesReach = 1 + 2 + 3 + 3;
constexpr std::int64_t onsetsReach = 1;      // of the last convolution, over notes and onsets
constexpr std::int64_t firstOnsetsReach = 2; // of the one before

const std::map<std::string, std::vector<std::int64_t>> shapes = {
    {"input.scale", {1}},
    {"input.offset", {1}},
    {"harmonics.weight", {8, 8, 3, 39}},
    {"harmonics.bias", {8}},
    {"contour.weight", {1, 8, 5, 5}},
    {"contour.bias", {1}},
    {"notes.1.weight", {32, 1, 7, 7}},
    {"notes.1.bias", {32}},
    {"notes.2.weight", {1, 32, 7, 3}},
    {"notes.2.bias", {1}},
    {"onsets.1.weight", {32, 8, 5, 5}},
    {"onsets.1.bias", {32}},
    {"onsets.2.weight", {1, 33, 3, 3}},
    {"onsets.2.bias", {1}},
};

// A kernel over 7 single bins that moves by 3, as one over 3 notes of 3 bins each that moves by 1: its
// padding of 2 bins becomes one of a whole note, with a weight of nought in front and behind.
torch::Tensor overNotes(const torch::Tensor& weight)
{
    const auto outputs = weight.size(0);
    const auto frames = weight.size(2);
    const torch::Tensor padded = torch::constant_pad_nd(weight, {1, 1}); // 9 bins
    return padded.reshape({outputs, frames, 3, binsPerNote}).permute({0, 3, 1, 2});
}

} // namespace

GroupedConvolution::GroupedConvolution(const torch::Tensor& weight, const torch::Tensor& bias,
                                       std::int64_t group, std::int64_t binPadding, std::int64_t binStride)
    : m_group(group), m_padding(binPadding), m_stride(group * binStride)
{
    std::vector<torch::Tensor> shifted;
    for (std::int64_t i = 0; i < group; ++i)
        shifted.push_back(torch::constant_pad_nd(weight, {i * binStride, (group - 1 - i) * binStride}));
    m_weight = torch::cat(shifted, 0);
    m_bias = bias.repeat({group});
}

void GroupedConvolution::to(torch::Device device, torch::ScalarType type)
{
    m_weight = m_weight.to(device, type).contiguous(torch::MemoryFormat::ChannelsLast);
    m_bias = m_bias.to(device, type);
}

torch::Tensor GroupedConvolution::forward(const torch::Tensor& input) const
{
    const torch::Tensor output =
        torch::conv2d(input.permute({0, 3, 1, 2}), m_weight, m_bias, torch::IntArrayRef({1, m_stride}),
                      torch::IntArrayRef({0, m_padding}))
            .permute({0, 2, 3, 1})
            .contiguous(); // is already, but where LibTorch took another way
    return output.view({output.size(0), output.size(1), output.size(2) * m_group, output.size(3) / m_group});
}

base::Result<NoteLayers> NoteLayers::create(const model::SafeTensors& content,
                                            const std::filesystem::path& nameForErrors)
{
    std::map<std::string, torch::Tensor> tensors;
    for (const auto& [name, shape] : shapes) {
        const auto found = content.tensors.find(name);
        if (found == content.tensors.end() || found->second.shape != shape)
            return base::fail(base::ErrorCode::ModelMismatch, nameForErrors,
                              Text::tr("“%1” is not a note network that this version can use. Install "
                                       "Coverscope again.")
                                  .arg(base::displayPath(nameForErrors)),
                              QString::fromStdString(name));
        tensors[name] = torch::tensor(found->second.values, torch::kFloat32).reshape(shape);
    }
    NoteLayers layers;
    layers.m_scale = tensors["input.scale"].item<double>();
    layers.m_offset = tensors["input.offset"].item<double>();
    // The groups that were fastest on processors with AVX-512 and AMX, in float32 and bfloat16.
    layers.m_harmonics = {tensors["harmonics.weight"], tensors["harmonics.bias"], 4, 19};
    layers.m_contour = {tensors["contour.weight"], tensors["contour.bias"], 12, 2};
    layers.m_firstNotes = {overNotes(tensors["notes.1.weight"]), tensors["notes.1.bias"], 1, 1};
    layers.m_secondNotes = {tensors["notes.2.weight"], tensors["notes.2.bias"], 8, 1};
    layers.m_firstOnsets = {tensors["onsets.1.weight"], tensors["onsets.1.bias"], 1, 1, binsPerNote};
    layers.m_secondOnsets = {tensors["onsets.2.weight"], tensors["onsets.2.bias"], 8, 1};
    return layers;
}

void NoteLayers::to(torch::Device device, torch::ScalarType type)
{
    m_type = type;
    for (GroupedConvolution* layer :
         {&m_harmonics, &m_contour, &m_firstNotes, &m_secondNotes, &m_firstOnsets, &m_secondOnsets})
        layer->to(device, type);
}

// windows x frames x 309 -> windows x frames x 264 x 8, zeros beyond the ends.
torch::Tensor NoteLayers::stackHarmonics(const torch::Tensor& normalised) const
{
    torch::Tensor stacked = torch::zeros({normalised.size(0), normalised.size(1), stackedBins,
                                          static_cast<std::int64_t>(harmonicShifts.size())},
                                         normalised.options());
    for (std::size_t i = 0; i < harmonicShifts.size(); ++i) {
        const std::int64_t first = std::max<std::int64_t>(0, -harmonicShifts[i]);
        const std::int64_t end = std::min(stackedBins, inputBins - harmonicShifts[i]);
        stacked.select(3, static_cast<std::int64_t>(i))
            .slice(2, first, end)
            .copy_(normalised.slice(2, first + harmonicShifts[i], end + harmonicShifts[i]));
    }
    return stacked;
}

NoteLayers::Output NoteLayers::forward(const torch::Tensor& decibel, bool withOnsets) const
{
    const torch::Tensor smallest = decibel.amin({1, 2}, true);
    const torch::Tensor range = decibel.amax({1, 2}, true) - smallest;
    const torch::Tensor isHeard = range > 0;

    // Only the frames that the answer depends on.
    const std::int64_t extra = withOnsets ? onsetsReach : 0;
    const std::int64_t reach = notesReach + extra;
    const torch::Tensor needed = decibel.narrow(
        1, static_cast<std::int64_t>(model::NoteNetwork::droppedFrames) - reach, keptFrameCount + 2 * reach);
    const torch::Tensor normalised =
        ((needed - smallest) * (m_scale / range.clamp_min(1e-30)) + m_offset).to(m_type);

    const torch::Tensor stacked = stackHarmonics(normalised);
    const torch::Tensor contour = m_contour.forward(m_harmonics.forward(stacked).relu_()).sigmoid_();
    const torch::Tensor byNote = contour.view({contour.size(0), contour.size(1), noteCount, binsPerNote});
    const torch::Tensor notes = m_secondNotes.forward(m_firstNotes.forward(byNote).relu_())
                                    .to(torch::kFloat32)
                                    .sigmoid_(); // windows x (142 + 2 extra) x 88 x 1

    Output output;
    output.notes = notes.squeeze(3).narrow(1, extra, keptFrameCount) * isHeard;
    if (withOnsets) {
        const torch::Tensor first = m_firstOnsets.forward(stacked).relu_().narrow(
            1, reach - extra - firstOnsetsReach, keptFrameCount + 2 * extra);
        const torch::Tensor both = torch::cat({notes.to(m_type), first}, 3);
        output.onsets = m_secondOnsets.forward(both).to(torch::kFloat32).sigmoid_().squeeze(3) * isHeard;
    }
    return output;
}

} // namespace coverscope::network
