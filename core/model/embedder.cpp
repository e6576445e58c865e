// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/embedder.h"

#include "core/base/path_text.h"
#include "core/model/backbone.h"
#include "core/model/calibration_file.h"
#include "core/model/device_fallback.h"
#include "core/model/text.h"
#include "core/model/whitening.h"

#include <algorithm>
#include <cstring>

namespace coverscope::model {

namespace {

using base::ErrorCode;
using base::Matrix;

// A batch on the CPU stays short, so that cancelling is seen at once; larger ones are not faster.
constexpr std::size_t cpuBatchSize = 16;
constexpr std::size_t cudaBatchSize = 64;

torch::Device torchDevice(const Device& device)
{
    return device.isCuda ? torch::Device(torch::kCUDA, 0) : torch::Device(torch::kCPU);
}

base::Result<std::shared_ptr<Backbone>> readyBackbone(const Checkpoint& checkpoint, const Device& device)
{
    if (auto fits = checkSize(checkpoint.info, checkpoint.tensors); !fits)
        return base::fail(std::move(fits.error()));
    auto backbone = createBackbone(checkpoint.info);
    if (!backbone)
        return backbone;
    try {
        std::map<std::string, TensorData> network = checkpoint.tensors;
        std::erase_if(network, [](const auto& tensor) { return Whitening::isTensor(tensor.first); });
        if (const auto loaded = loadTensors(**backbone, network); !loaded)
            return base::fail(loaded.error());
        (*backbone)->eval();
        (*backbone)->to(torchDevice(device));
        (*backbone)->prepareForInference();
    } catch (const std::exception& exception) {
        return base::fail(ErrorCode::Internal, {},
                          Text::tr("The network could not be set up on %1.").arg(device.name),
                          QString::fromUtf8(exception.what()));
    }
    return backbone;
}

// count x bins x frames, a copy.
torch::Tensor stack(std::span<const Matrix> inputs)
{
    const Matrix& first = inputs.front();
    auto batch =
        torch::empty({static_cast<std::int64_t>(inputs.size()), static_cast<std::int64_t>(first.rows),
                      static_cast<std::int64_t>(first.columns)},
                     torch::kFloat32);
    float* target = batch.data_ptr<float>();
    for (const Matrix& input : inputs) {
        std::memcpy(target, input.values.data(), input.values.size() * sizeof(float));
        target += input.values.size();
    }
    return batch;
}

} // namespace

struct Embedder::State
{
    Checkpoint checkpoint; // kept for the move to the CPU: a failed device gives nothing back
    Device device;
    std::shared_ptr<Backbone> backbone;
    std::optional<Whitening> whitening;
    std::function<void(const QString&)> onFallback;

    torch::Tensor run(const torch::Tensor& batch) const
    {
        const c10::InferenceMode inference;
        return backbone->forward(batch.to(torchDevice(device))).to(torch::kCPU, torch::kFloat32).contiguous();
    }

    base::Result<void> moveToCpu()
    {
        const auto cpu = chooseDevice(DevicePreference::Cpu);
        if (!cpu)
            return base::fail(cpu.error());
        auto replacement = readyBackbone(checkpoint, *cpu);
        if (!replacement)
            return base::fail(replacement.error());
        device = *cpu;
        backbone = std::move(*replacement);
        return {};
    }
};

base::Result<std::unique_ptr<Embedder>> Embedder::load(const std::filesystem::path& path,
                                                       DevicePreference preference)
{
    auto checkpoint = Checkpoint::read(path);
    if (!checkpoint)
        return base::fail(checkpoint.error());
    if (const QJsonObject calibration = readCalibration(path, checkpoint->info.hash); !calibration.isEmpty())
        checkpoint->info.calibration = calibration;
    auto embedder = create(*checkpoint, preference);
    if (!embedder && embedder.error().path.empty()) {
        base::Error error = embedder.error();
        error.path = path;
        error.message = Text::tr("%1 (Model file: “%2”.)").arg(error.message, base::displayPath(path));
        return base::fail(std::move(error));
    }
    return embedder;
}

base::Result<std::unique_ptr<Embedder>> Embedder::create(const Checkpoint& checkpoint,
                                                         DevicePreference preference)
{
    const auto device = chooseDevice(preference);
    if (!device)
        return base::fail(device.error());
    auto backbone = readyBackbone(checkpoint, *device);
    if (!backbone)
        return base::fail(backbone.error());
    auto whitening = Whitening::of(checkpoint);
    if (!whitening)
        return base::fail(whitening.error());
    auto state =
        std::make_unique<State>(State{checkpoint, *device, std::move(*backbone), std::move(*whitening), {}});
    return std::unique_ptr<Embedder>(new Embedder(std::move(state)));
}

Embedder::Embedder(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Embedder::~Embedder() = default;

const ModelInfo& Embedder::info() const
{
    return m_state->checkpoint.info;
}

const Device& Embedder::device() const
{
    return m_state->device;
}

void Embedder::setFallbackHandler(std::function<void(const QString&)> onFallback)
{
    m_state->onFallback = std::move(onFallback);
}

base::Result<Matrix> Embedder::embed(const Matrix& averagedFrames, std::span<const features::Chunk> chunks,
                                     const base::CancellationToken& token)
{
    Matrix embeddings(chunks.size(), static_cast<std::size_t>(info().embeddingDimension));
    std::vector<std::size_t> sounding;
    for (std::size_t k = 0; k < chunks.size(); ++k) {
        if (!features::isSilent(averagedFrames, chunks[k], info().features))
            sounding.push_back(k);
    }
    const std::size_t batchSize = m_state->device.isCuda ? cudaBatchSize : cpuBatchSize;
    for (std::size_t first = 0; first < sounding.size(); first += batchSize) {
        const auto batch = std::span(sounding).subspan(first, std::min(batchSize, sounding.size() - first));
        std::vector<Matrix> inputs;
        for (const std::size_t k : batch)
            inputs.push_back(features::chunkInput(averagedFrames, chunks[k], info().features));
        const auto part = embedInputs(inputs, token);
        if (!part)
            return part;
        for (std::size_t i = 0; i < batch.size(); ++i)
            std::ranges::copy(part->row(i), embeddings.row(batch[i]).begin());
    }
    return embeddings;
}

base::Result<Matrix> Embedder::embedInputs(std::span<const Matrix> inputs,
                                           const base::CancellationToken& token)
{
    const auto dimension = static_cast<std::size_t>(info().embeddingDimension);
    Matrix embeddings(inputs.size(), dimension);
    for (const Matrix& input : inputs) {
        if (input.rows != static_cast<std::size_t>(info().features.cqt.binCount) ||
            input.columns != inputs.front().columns ||
            input.columns < static_cast<std::size_t>(m_state->backbone->minimumFrames()))
            return base::fail(ErrorCode::InvalidArgument, {},
                              Text::tr("A chunk does not have the size that the network takes."),
                              QStringLiteral("%1 x %2").arg(input.rows).arg(input.columns));
    }
    const std::size_t batchSize = m_state->device.isCuda ? cudaBatchSize : cpuBatchSize;
    for (std::size_t first = 0; first < inputs.size(); first += batchSize) {
        if (token.isCancelled())
            return base::cancelled();
        const auto batch = inputs.subspan(first, std::min(batchSize, inputs.size() - first));
        const auto output = runWithFallback(
            m_state->device, [&] { return m_state->run(stack(batch)); }, [&] { return m_state->moveToCpu(); },
            m_state->onFallback);
        if (!output)
            return base::fail(output.error());
        std::memcpy(embeddings.row(first).data(), output->data_ptr<float>(),
                    batch.size() * dimension * sizeof(float));
    }
    if (m_state->whitening)
        m_state->whitening->apply(embeddings);
    return embeddings;
}

} // namespace coverscope::model
