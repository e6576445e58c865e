// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/network/torch_embedder.h"

#include "core/network/backbone.h"
#include "core/network/device_fallback.h"
#include "core/network/lone_thread.h"
#include "core/network/text.h"
#include "core/network/torch_device.h"
#include "core/network/whitening.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

namespace coverscope::network {

namespace {

using base::ErrorCode;
using base::Matrix;

// A batch on the CPU stays short, so that cancelling is seen at once; larger ones are not faster.
constexpr std::size_t cpuBatchSize = 8;
constexpr std::size_t cudaBatchSize = 64;

base::Result<std::shared_ptr<Backbone>> readyBackbone(const model::Checkpoint& checkpoint,
                                                      const model::Device& device)
{
    if (auto fits = checkSize(checkpoint.info, checkpoint.tensors); !fits)
        return base::fail(std::move(fits.error()));
    auto backbone = createBackbone(checkpoint.info);
    if (!backbone)
        return backbone;
    try {
        std::map<std::string, model::TensorData> network = checkpoint.tensors;
        std::erase_if(network, [](const auto& tensor) { return Whitening::isTensor(tensor.first); });
        if (const auto loaded = loadTensors(**backbone, network); !loaded)
            return base::fail(loaded.error());
        (*backbone)->eval();
        (*backbone)->to(torchDevice(device));
        (*backbone)->prepareForInference();
    } catch (const std::exception& exception) {
        return base::fail(ErrorCode::Internal, {},
                          QCoreApplication::translate("coverscope::network", // lupdate knows no Text here
                                                      "The network could not be set up on %1.")
                              .arg(device.name),
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

// work() on the calling thread and as many others as the system gives of those wanted.
template <class Work>
void runTogether(std::size_t threadCount, const Work& work)
{
    std::vector<std::jthread> others;
    try {
        while (others.size() + 1 < threadCount)
            others.emplace_back(work);
    } catch (const std::system_error&) {
        // The others, and this one, do all of it.
    }
    work();
}

class TorchEmbedder final : public model::Embedder
{
public:
    TorchEmbedder(model::Checkpoint checkpoint, model::Device device, std::shared_ptr<Backbone> backbone,
                  std::optional<Whitening> whitening)
        : m_checkpoint(std::move(checkpoint))
        , m_device(std::move(device))
        , m_backbone(std::move(backbone))
        , m_whitening(std::move(whitening))
    {
    }

    const model::ModelInfo& info() const override { return m_checkpoint.info; }
    const model::Device& device() const override { return m_device; }
    base::Result<Matrix> embedInputs(std::span<const Matrix> inputs,
                                     const base::CancellationToken& token) override;
    void setFallbackHandler(std::function<void(const QString&)> onFallback) override
    {
        m_onFallback = std::move(onFallback);
    }

private:
    torch::Tensor run(const torch::Tensor& batch) const;
    base::Result<void> embedBatch(std::span<const Matrix> batch, float* embeddings);
    base::Result<void> moveToCpu();

    model::Checkpoint m_checkpoint; // kept for the move to the CPU: a failed device gives nothing back
    model::Device m_device;
    std::shared_ptr<Backbone> m_backbone;
    std::optional<Whitening> m_whitening;
    std::function<void(const QString&)> m_onFallback;
};

torch::Tensor TorchEmbedder::run(const torch::Tensor& batch) const
{
    const c10::InferenceMode inference;
    return m_backbone->forward(batch.to(torchDevice(m_device))).to(torch::kCPU, torch::kFloat32).contiguous();
}

base::Result<void> TorchEmbedder::moveToCpu()
{
    const auto cpu = model::chooseDevice(model::DevicePreference::Cpu);
    if (!cpu)
        return base::fail(cpu.error());
    auto replacement = readyBackbone(m_checkpoint, *cpu);
    if (!replacement)
        return base::fail(replacement.error());
    m_device = *cpu;
    m_backbone = std::move(*replacement);
    return {};
}

base::Result<void> TorchEmbedder::embedBatch(std::span<const Matrix> batch, float* embeddings)
{
    workAlone();
    const auto output = runWithFallback(
        m_device, [&] { return run(stack(batch)); }, [&] { return moveToCpu(); }, m_onFallback);
    if (!output)
        return base::fail(output.error());
    std::memcpy(embeddings, output->data_ptr<float>(),
                static_cast<std::size_t>(output->numel()) * sizeof(float));
    return {};
}

base::Result<Matrix> TorchEmbedder::embedInputs(std::span<const Matrix> inputs,
                                                const base::CancellationToken& token)
{
    const auto dimension = static_cast<std::size_t>(info().embeddingDimension);
    Matrix embeddings(inputs.size(), dimension);
    for (const Matrix& input : inputs) {
        if (input.rows != static_cast<std::size_t>(info().features.cqt.binCount) ||
            input.columns != inputs.front().columns ||
            input.columns < static_cast<std::size_t>(m_backbone->minimumFrames()))
            return base::fail(ErrorCode::InvalidArgument, {},
                              Text::tr("A chunk does not have the size that the network takes."),
                              QStringLiteral("%1 x %2").arg(input.rows).arg(input.columns));
    }
    const std::size_t threadCount =
        m_device.isCuda ? 1 : std::min(static_cast<std::size_t>(model::threadCount()), inputs.size());
    const std::size_t batchSize =
        m_device.isCuda
            ? cudaBatchSize
            : std::clamp<std::size_t>(inputs.size() / std::max<std::size_t>(1, threadCount), 1, cpuBatchSize);
    std::atomic<std::size_t> next = 0;
    std::mutex failing; // guards failure
    std::optional<base::Error> failure;
    runTogether(threadCount, [&] {
        for (std::size_t first = next.fetch_add(batchSize); first < inputs.size() && !token.isCancelled();
             first = next.fetch_add(batchSize)) {
            const auto batch = inputs.subspan(first, std::min(batchSize, inputs.size() - first));
            if (auto done = embedBatch(batch, embeddings.row(first).data()); !done) {
                const std::lock_guard lock(failing);
                failure = std::move(done.error());
                next = inputs.size();
            }
        }
    });
    if (failure)
        return base::fail(std::move(*failure));
    if (token.isCancelled())
        return base::cancelled();
    if (m_whitening)
        m_whitening->apply(embeddings);
    return embeddings;
}

} // namespace

base::Result<std::unique_ptr<model::Embedder>> createEmbedder(const model::Checkpoint& checkpoint,
                                                              const model::Device& device)
{
    auto backbone = readyBackbone(checkpoint, device);
    if (!backbone)
        return base::fail(backbone.error());
    auto whitening = Whitening::of(checkpoint);
    if (!whitening)
        return base::fail(whitening.error());
    return std::make_unique<TorchEmbedder>(checkpoint, device, std::move(*backbone), std::move(*whitening));
}

} // namespace coverscope::network
