// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For .cpp files of core/training only.
#include <torch/torch.h>

#include "core/training/network/losses.h"
#include "core/training/network/optimiser.h"
#include "core/training/run/training_batch.h"
#include "core/training/run/training_config.h"

#include <map>
#include <string>
#include <vector>

namespace coverscope::training {

struct LossOutcome
{
    double loss = 0.0;
    double top1 = 0.0;               // share of queries whose own reference is the most similar of the batch
    torch::Tensor embeddingGradient; // chunks x dimension
};

// The configured loss over a batch, together with the parameters that belong to it alone: the logits'
// scale, and the proxies where it has them.
class LossFunction
{
public:
    LossFunction(const TrainingConfig& config, std::size_t compositionCount);

    // embeddings: chunks x dimension, in the batch's order.
    LossOutcome evaluate(const torch::Tensor& embeddings, const TrainingBatch& batch);

    // Steps the parameters along the gradients of the last evaluate().
    void step(double learningRate);

    // Everything that must be saved to go on, by name.
    std::map<std::string, std::vector<float>*> state();
    void setStepCount(std::int64_t count);

private:
    torch::Tensor total(const torch::Tensor& similarities, const torch::Tensor& embeddings,
                        const TrainingBatch& batch, const torch::Tensor& compositions);
    ChunkBatch samples(const torch::Tensor& embeddings, const std::vector<ChunkRange>& ranges) const;
    torch::Tensor scale() const;

    TrainingConfig m_config;
    std::vector<float> m_scaleValue; // its logarithm
    std::vector<float> m_proxyValues;
    torch::Tensor m_logScale; // views of the two
    torch::Tensor m_proxies;  // compositions x L x dimension
    AdamW m_scaleOptimiser;
    AdamW m_proxyOptimiser;
};

} // namespace coverscope::training
