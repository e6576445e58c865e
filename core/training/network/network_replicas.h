// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For .cpp files of core/training only.
#include "core/network/backbone.h"
#include "core/training/network/optimiser.h"
#include "core/training/network/trainable_network.h"
#include "core/training/network/worker_pool.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace coverscope::training {

// A tensor's place in the flat vectors.
struct NamedBlock
{
    std::string name;
    std::vector<std::int64_t> shape;
    std::size_t first = 0;
    std::size_t count = 0;
};

// One network on several threads. Every thread has its own copy of the modules, whose parameters are
// views of one flat vector, and takes an equal part of the batch; each runs its numerical library on one
// thread. That is faster than many threads inside every operation, above all on a machine that has
// other work too, because nothing waits for the slowest thread ten times a millisecond.
class NetworkReplicas
{
public:
    // On the CPU; on another device `threadCount` is to be 1.
    static base::Result<std::unique_ptr<NetworkReplicas>> create(const model::ModelInfo& info,
                                                                 int threadCount,
                                                                 torch::ScalarType computeType,
                                                                 torch::Device device = torch::kCPU);

    // inputs: chunks x bins x frames, float32 -> chunks x dimension, float32, without history.
    torch::Tensor forward(const torch::Tensor& inputs);
    // From the gradient of forward()'s result to gradients().
    void backward(const torch::Tensor& embeddingGradient);

    std::string arithmetic() const { return m_replicas.front().trainable->arithmetic(); }

    std::span<float> parameters() { return m_parameters; }
    std::span<const float> gradients() const { return m_gradients; } // summed over the threads
    const std::vector<NamedBlock>& parameterBlocks() const { return m_parameterBlocks; }
    std::vector<ParameterRange> parameterRanges() const;

    // Running statistics, averaged over the threads.
    std::vector<float> buffers() const;
    void setBuffers(std::span<const float> values); // of all threads
    const std::vector<NamedBlock>& bufferBlocks() const { return m_bufferBlocks; }

private:
    NetworkReplicas(int threadCount, torch::ScalarType computeType, torch::Device device);
    void adopt(std::vector<std::shared_ptr<network::Backbone>> networks);

    struct Replica
    {
        std::shared_ptr<network::Backbone> network;
        std::unique_ptr<TrainableNetwork> trainable;
        std::vector<float> gradients;
        torch::Tensor output; // of the last forward()
    };

    torch::ScalarType m_computeType;
    torch::Device m_device;
    std::vector<float> m_parameters;
    std::vector<float> m_gradients;
    std::vector<NamedBlock> m_parameterBlocks;
    std::vector<NamedBlock> m_bufferBlocks;
    std::vector<Replica> m_replicas;
    WorkerPool m_pool; // last: its threads end first
};

} // namespace coverscope::training
