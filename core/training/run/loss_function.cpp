// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run/loss_function.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace coverscope::training {

namespace {

constexpr double maximumScale = 100.0;

// The samples' chunks gathered into one padded batch; differentiable.
ChunkBatch gather(const torch::Tensor& embeddings, const std::vector<ChunkRange>& ranges)
{
    std::size_t longest = 0;
    for (const ChunkRange& range : ranges)
        longest = std::max(longest, range.count);
    const auto sampleCount = static_cast<std::int64_t>(ranges.size());
    const auto chunkCount = static_cast<std::int64_t>(longest);
    auto indexes = torch::zeros({sampleCount, chunkCount}, torch::kInt64);
    auto mask = torch::zeros({sampleCount, chunkCount}, torch::kBool);
    auto* index = indexes.data_ptr<std::int64_t>();
    bool* isThere = mask.data_ptr<bool>();
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        for (std::size_t k = 0; k < longest; ++k) {
            index[i * longest + k] =
                static_cast<std::int64_t>(ranges[i].first + std::min(k, ranges[i].count - 1));
            isThere[i * longest + k] = k < ranges[i].count;
        }
    }
    return {
        embeddings.index_select(0, indexes.view({-1})).view({sampleCount, chunkCount, embeddings.size(1)}),
        mask};
}

std::size_t proxyCount(const TrainingConfig& config, std::size_t compositionCount)
{
    return config.loss == LossKind::LocalAlignment
               ? compositionCount *
                     static_cast<std::size_t>(config.proxiesPerComposition * config.embeddingDimension)
               : 0;
}

torch::Tensor parameterOver(std::vector<float>& values, std::vector<std::int64_t> shape)
{
    return torch::from_blob(values.data(), shape, torch::kFloat32).requires_grad_();
}

} // namespace

LossFunction::LossFunction(const TrainingConfig& config, std::size_t compositionCount)
    : m_config(config)
    , m_scaleValue(1, static_cast<float>(std::log(config.initialScale)))
    , m_proxyValues(proxyCount(config, compositionCount))
    , m_logScale(parameterOver(m_scaleValue, {}))
    , m_scaleOptimiser({{0, 1, false}}, 0.0)
    , m_proxyOptimiser({{0, m_proxyValues.size(), false}}, 0.0)
{
    if (m_proxyValues.empty())
        return;
    std::mt19937_64 random(config.seed);
    std::normal_distribution<float> normal(0.0F,
                                           1.0F / std::sqrt(static_cast<float>(config.embeddingDimension)));
    for (float& value : m_proxyValues)
        value = normal(random);
    m_proxies = parameterOver(m_proxyValues, {static_cast<std::int64_t>(compositionCount),
                                              config.proxiesPerComposition, config.embeddingDimension});
}

torch::Tensor LossFunction::scale() const
{
    return m_logScale.exp().clamp_max(maximumScale);
}

ChunkBatch LossFunction::samples(const torch::Tensor& embeddings, const std::vector<ChunkRange>& ranges) const
{
    const ChunkBatch chunks = gather(embeddings, ranges);
    return m_config.comparison == Comparison::Global ? meanDirections(chunks) : chunks;
}

torch::Tensor LossFunction::total(const torch::Tensor& similarities, const torch::Tensor& embeddings,
                                  const TrainingBatch& batch, const torch::Tensor& compositions)
{
    switch (m_config.loss) {
    case LossKind::Contrastive:
        return contrastiveLoss(similarities, scale(), m_config.labelSmoothing, compositions);
    case LossKind::LocalAlignment: {
        std::vector<ChunkRange> all = batch.queries;
        all.insert(all.end(), batch.references.begin(), batch.references.end());
        const auto classification =
            proxyLoss(samples(embeddings, all), m_proxies, scale(), m_config.labelSmoothing,
                      torch::cat({compositions, compositions}));
        return classification + tripletLoss(similarities, m_config.tripletMargin, compositions);
    }
    case LossKind::Clews:
        return clewsLoss(samples(embeddings, batch.queries), samples(embeddings, batch.references),
                         m_config.bestPairCount, m_config.uniformityScale, compositions);
    }
    return {};
}

LossOutcome LossFunction::evaluate(const torch::Tensor& embeddings, const TrainingBatch& batch)
{
    const auto leaf = embeddings.detach().requires_grad_();
    auto compositions = torch::empty({static_cast<std::int64_t>(batch.compositions.size())}, torch::kInt64);
    std::ranges::copy(batch.compositions, compositions.data_ptr<std::int64_t>());
    for (torch::Tensor* parameter : {&m_logScale, &m_proxies}) {
        if (parameter->defined())
            parameter->mutable_grad() = torch::Tensor();
    }
    const auto similarities = maxMean(samples(leaf, batch.queries), samples(leaf, batch.references));
    auto loss = total(similarities, leaf, batch, compositions);
    if (m_config.decorrelation > 0.0)
        loss = loss + m_config.decorrelation * decorrelationLoss(leaf);
    loss.backward();
    LossOutcome outcome;
    outcome.loss = loss.item<double>();
    const auto answers = torch::arange(similarities.size(0), torch::kInt64);
    outcome.top1 = similarities.argmax(1).eq(answers).to(torch::kFloat32).mean().item<double>();
    outcome.embeddingGradient = leaf.grad();
    return outcome;
}

void LossFunction::step(double learningRate)
{
    const auto stepOne = [learningRate](AdamW& optimiser, std::vector<float>& values,
                                        const torch::Tensor& tensor) {
        if (!tensor.defined() || !tensor.grad().defined())
            return;
        const auto gradient = tensor.grad().contiguous();
        optimiser.step(values, {gradient.data_ptr<float>(), values.size()}, learningRate, 1.0);
    };
    stepOne(m_scaleOptimiser, m_scaleValue, m_logScale);
    stepOne(m_proxyOptimiser, m_proxyValues, m_proxies);
}

std::map<std::string, std::vector<float>*> LossFunction::state()
{
    std::map<std::string, std::vector<float>*> all = {{"scale", &m_scaleValue},
                                                      {"scale.first", &m_scaleOptimiser.firstMoments()},
                                                      {"scale.second", &m_scaleOptimiser.secondMoments()}};
    if (!m_proxyValues.empty()) {
        all["proxies"] = &m_proxyValues;
        all["proxies.first"] = &m_proxyOptimiser.firstMoments();
        all["proxies.second"] = &m_proxyOptimiser.secondMoments();
    }
    return all;
}

void LossFunction::setStepCount(std::int64_t count)
{
    m_scaleOptimiser.setStepCount(count);
    m_proxyOptimiser.setStepCount(count);
}

} // namespace coverscope::training
