// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/network_replicas.h"

#include <algorithm>
#include <cstring>

namespace coverscope::training {

namespace {

bool isStatistic(const std::string& name)
{
    return !name.ends_with("num_batches_tracked");
}

std::vector<NamedBlock> layOut(const std::vector<std::pair<std::string, torch::Tensor>>& tensors)
{
    std::vector<NamedBlock> blocks;
    std::size_t first = 0;
    for (const auto& [name, tensor] : tensors) {
        const auto count = static_cast<std::size_t>(tensor.numel());
        blocks.push_back({name, tensor.sizes().vec(), first, count});
        first += (count + 15) / 16 * 16; // whole cache lines
    }
    return blocks;
}

std::size_t flatSize(const std::vector<NamedBlock>& blocks)
{
    return blocks.empty() ? 0 : blocks.back().first + (blocks.back().count + 15) / 16 * 16;
}

std::vector<std::pair<std::string, torch::Tensor>> parametersOf(const network::Backbone& network)
{
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (const auto& item : network.named_parameters())
        tensors.emplace_back(item.key(), item.value());
    return tensors;
}

std::vector<std::pair<std::string, torch::Tensor>> statisticsOf(const network::Backbone& network)
{
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (const auto& item : network.named_buffers()) {
        if (isStatistic(item.key()))
            tensors.emplace_back(item.key(), item.value());
    }
    return tensors;
}

} // namespace

NetworkReplicas::NetworkReplicas(int threadCount, torch::ScalarType computeType, torch::Device device)
    : m_computeType(computeType), m_device(device), m_pool(threadCount)
{
}

base::Result<std::unique_ptr<NetworkReplicas>> NetworkReplicas::create(const model::ModelInfo& info,
                                                                       int threadCount,
                                                                       torch::ScalarType computeType,
                                                                       torch::Device device)
{
    std::vector<std::shared_ptr<network::Backbone>> networks;
    for (int i = 0; i < threadCount; ++i) {
        auto network = network::createBackbone(info);
        if (!network)
            return base::fail(network.error());
        networks.push_back(std::move(*network));
    }
    auto replicas = std::unique_ptr<NetworkReplicas>(new NetworkReplicas(threadCount, computeType, device));
    replicas->adopt(std::move(networks));
    return replicas;
}

void NetworkReplicas::adopt(std::vector<std::shared_ptr<network::Backbone>> networks)
{
    m_parameterBlocks = layOut(parametersOf(*networks.front()));
    m_bufferBlocks = layOut(statisticsOf(*networks.front()));
    m_parameters.assign(flatSize(m_parameterBlocks), 0.0F);
    m_gradients.assign(m_parameters.size(), 0.0F);
    const auto firstParameters = parametersOf(*networks.front());
    for (std::size_t i = 0; i < firstParameters.size(); ++i)
        std::memcpy(m_parameters.data() + m_parameterBlocks[i].first,
                    firstParameters[i].second.data_ptr<float>(), m_parameterBlocks[i].count * sizeof(float));
    for (auto& network : networks) {
        Replica replica{std::move(network), {}, std::vector<float>(m_parameters.size()), {}};
        auto parameters = parametersOf(*replica.network);
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const NamedBlock& block = m_parameterBlocks[i];
            parameters[i].second.set_data(
                torch::from_blob(m_parameters.data() + block.first, block.shape, torch::kFloat32));
            parameters[i].second.mutable_grad() =
                torch::from_blob(replica.gradients.data() + block.first, block.shape, torch::kFloat32);
        }
        replica.network->train();
        // Sees parameters and gradients in place.
        replica.trainable = m_device.is_cpu() ? makeTrainable(replica.network, m_computeType)
                                              : makeTrainableOn(m_device, replica.network, m_computeType);
        m_replicas.push_back(std::move(replica));
    }
    m_pool.run([](int) { torch::set_num_threads(1); });
}

torch::Tensor NetworkReplicas::forward(const torch::Tensor& inputs)
{
    const std::int64_t count = inputs.size(0);
    const auto parts = static_cast<std::int64_t>(m_replicas.size());
    m_pool.run([&](int worker) {
        const std::int64_t first = count * worker / parts;
        const std::int64_t end = count * (worker + 1) / parts;
        Replica& replica = m_replicas[static_cast<std::size_t>(worker)];
        replica.output = replica.trainable->forward(inputs.narrow(0, first, end - first));
    });
    std::vector<torch::Tensor> outputs;
    for (const Replica& replica : m_replicas)
        outputs.push_back(replica.output);
    return torch::cat(outputs, 0);
}

void NetworkReplicas::backward(const torch::Tensor& embeddingGradient)
{
    const std::int64_t count = embeddingGradient.size(0);
    const auto parts = static_cast<std::int64_t>(m_replicas.size());
    m_pool.run([&](int worker) {
        const std::int64_t first = count * worker / parts;
        const std::int64_t end = count * (worker + 1) / parts;
        Replica& replica = m_replicas[static_cast<std::size_t>(worker)];
        std::ranges::fill(replica.gradients, 0.0F);
        replica.trainable->backward(embeddingGradient.narrow(0, first, end - first).contiguous());
    });
    std::ranges::copy(m_replicas.front().gradients, m_gradients.begin());
    for (std::size_t r = 1; r < m_replicas.size(); ++r) {
        const std::vector<float>& part = m_replicas[r].gradients;
        for (std::size_t i = 0; i < m_gradients.size(); ++i)
            m_gradients[i] += part[i];
    }
}

std::vector<ParameterRange> NetworkReplicas::parameterRanges() const
{
    std::vector<ParameterRange> ranges;
    for (const NamedBlock& block : m_parameterBlocks)
        ranges.push_back({block.first, block.count, block.shape.size() > 1});
    return ranges;
}

std::vector<float> NetworkReplicas::buffers() const
{
    std::vector<float> values(flatSize(m_bufferBlocks), 0.0F);
    const float share = 1.0F / static_cast<float>(m_replicas.size());
    for (const Replica& replica : m_replicas) {
        const auto statistics = statisticsOf(*replica.network);
        for (std::size_t i = 0; i < statistics.size(); ++i) {
            const torch::Tensor statistic = statistics[i].second.to(torch::kCPU).contiguous();
            const float* source = statistic.data_ptr<float>();
            for (std::size_t k = 0; k < m_bufferBlocks[i].count; ++k)
                values[m_bufferBlocks[i].first + k] += share * source[k];
        }
    }
    return values;
}

void NetworkReplicas::setBuffers(std::span<const float> values)
{
    for (const Replica& replica : m_replicas) {
        const auto statistics = statisticsOf(*replica.network);
        const torch::NoGradGuard noGradient;
        for (std::size_t i = 0; i < statistics.size(); ++i) {
            const auto& block = m_bufferBlocks[i];
            statistics[i].second.copy_(
                torch::from_blob(const_cast<float*>(values.data() + block.first), // only read
                                 block.shape, torch::kFloat32));
        }
    }
}

} // namespace coverscope::training
