// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/torch_note_network.h"

#include "core/model/file_bytes.h"
#include "core/network/lone_thread.h"
#include "core/network/note_layers.h"
#include "core/network/text.h"
#include "core/network/torch_device.h"

#include <chrono>
#include <cstring>
#include <utility>

namespace coverscope::network {

namespace {

using base::ErrorCode;
using base::Matrix;
using model::NoteActivity;
using model::NoteNetwork;
using model::NoteOutputs;

constexpr qint64 largestFile = 1 << 20;

Matrix toMatrix(const torch::Tensor& activity)
{
    const torch::Tensor values = activity.to(torch::kCPU).contiguous();
    Matrix matrix(static_cast<std::size_t>(values.size(0) * values.size(1)), NoteNetwork::noteCount);
    std::memcpy(matrix.values.data(), values.data_ptr<float>(), matrix.values.size() * sizeof(float));
    return matrix;
}

class TorchNoteNetwork final : public NoteNetwork
{
public:
    TorchNoteNetwork(NoteLayers layers, model::Device device)
        : m_layers(std::move(layers)), m_device(std::move(device))
    {
    }

    const model::Device& device() const override { return m_device; }
    // One at a time stays in the cache.
    std::size_t batchWindows() const override { return m_device.isCuda ? 16 : 1; }
    base::Result<NoteActivity> hear(const Matrix& decibel, NoteOutputs outputs) const override;

private:
    NoteLayers m_layers;
    model::Device m_device;
};

base::Result<NoteActivity> TorchNoteNetwork::hear(const Matrix& decibel, NoteOutputs outputs) const
{
    if (decibel.columns != binCount || decibel.rows % windowFrames != 0)
        return base::fail(
            ErrorCode::InvalidArgument, {},
            Text::tr("What is to be transcribed does not have the size that the network takes."),
            QStringLiteral("%1 x %2").arg(decibel.rows).arg(decibel.columns));
    const std::size_t windowCount = decibel.rows / windowFrames;
    NoteActivity activity{Matrix(0, noteCount), Matrix(0, noteCount)};
    if (windowCount == 0)
        return activity;
    try {
        workAlone();
        const c10::InferenceMode inference;
        const torch::Tensor input = torch::from_blob(
            const_cast<float*>(decibel.values.data()), // only read
            {static_cast<std::int64_t>(windowCount), windowFrames, binCount}, torch::kFloat32);
        const bool withOnsets = outputs == NoteOutputs::NotesAndOnsets;
        const NoteLayers::Output output = m_layers.forward(input.to(torchDevice(m_device)), withOnsets);
        activity.notes = toMatrix(output.notes);
        if (withOnsets)
            activity.onsets = toMatrix(output.onsets);
        return activity;
    } catch (const std::exception& exception) {
        return base::fail(m_device.isCuda ? ErrorCode::DeviceUnavailable : ErrorCode::Internal, {},
                          Text::tr("The note network failed on %1. Close other programs if memory is short.")
                              .arg(m_device.name),
                          QString::fromUtf8(exception.what()));
    }
}

// Of one window.
std::chrono::duration<double> timeOf(const NoteLayers& layers)
{
    workAlone();
    const torch::Tensor input = torch::zeros({1, NoteNetwork::windowFrames, NoteNetwork::binCount});
    const auto begin = std::chrono::steady_clock::now();
    (void)layers.forward(input, false);
    return std::chrono::steady_clock::now() - begin;
}

// A processor's bfloat16 is of no use where the library of kernels has none for it: oneDNN 3.7, Debian 13's,
// falls back to its reference there, a hundred times slower. Asked once a process; the margin is wide, so
// that the answer is always the same on one machine.
bool isFastInHalf(const NoteLayers& single, const NoteLayers& half)
{
    static const bool isFast = [&] {
        (void)timeOf(single); // chooses kernels, as the first time of `half` does
        const auto limit = 4.0 * timeOf(single);
        const auto first = timeOf(half);
        return first < limit || (first < 8.0 * limit && timeOf(half) < limit);
    }();
    return isFast;
}

} // namespace

base::Result<std::shared_ptr<const NoteNetwork>> loadNoteNetwork(const std::filesystem::path& path,
                                                                 const model::Device& device,
                                                                 model::NotePrecision precision)
{
    const auto bytes = model::readFileBytes(path, largestFile);
    if (!bytes)
        return base::fail(bytes.error());
    const auto content = model::parseSafeTensors(*bytes, path);
    if (!content)
        return base::fail(content.error());
    try {
        const c10::InferenceMode inference;
        auto layers = NoteLayers::create(*content, path);
        if (!layers)
            return base::fail(layers.error());
        layers->to(torchDevice(device), torch::kFloat32);
        if (precision == model::NotePrecision::Automatic && !device.isCuda && model::hasFastBFloat16()) {
            auto half = NoteLayers::create(*content, path);
            if (!half)
                return base::fail(half.error());
            half->to(torchDevice(device), torch::kBFloat16);
            if (isFastInHalf(*layers, *half))
                layers = std::move(half);
        }
        return std::make_shared<const TorchNoteNetwork>(std::move(*layers), device);
    } catch (const std::exception& exception) {
        return base::fail(ErrorCode::Internal, path,
                          Text::tr("The note network could not be set up on %1.").arg(device.name),
                          QString::fromUtf8(exception.what()));
    }
}

} // namespace coverscope::network
