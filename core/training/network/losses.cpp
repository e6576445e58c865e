// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/losses.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <vector>

namespace coverscope::training {

namespace {

constexpr double excluded = -1e4; // a similarity or logit that can never win, yet has finite gradients

// B x M x D x N cosines of all chunks of all samples.
torch::Tensor chunkCosines(const ChunkBatch& rows, const ChunkBatch& columns)
{
    const auto dimension = rows.embeddings.size(2);
    const auto product =
        torch::mm(rows.embeddings.reshape({-1, dimension}), columns.embeddings.reshape({-1, dimension}).t());
    return product.view({rows.embeddings.size(0), rows.embeddings.size(1), columns.embeddings.size(0),
                         columns.embeddings.size(1)});
}

// B x B, true where two samples are of the same composition.
torch::Tensor sameComposition(const torch::Tensor& compositions)
{
    return compositions.unsqueeze(1) == compositions.unsqueeze(0);
}

// Same composition, but not the pair itself.
torch::Tensor duplicates(const torch::Tensor& compositions)
{
    const auto diagonal = torch::eye(compositions.size(0), torch::kBool);
    return sameComposition(compositions).logical_and(diagonal.logical_not());
}

// Mean over rows of -(1 - s) log p[answer] - s * mean over the allowed of log p.
torch::Tensor smoothedCrossEntropy(const torch::Tensor& logits, const torch::Tensor& answers,
                                   const torch::Tensor& allowed, double smoothing)
{
    const auto logProbability = torch::log_softmax(logits.masked_fill(allowed.logical_not(), excluded), 1);
    const auto right = logProbability.gather(1, answers.unsqueeze(1)).squeeze(1);
    const auto weights = allowed.to(logits.scalar_type());
    const auto spread = (logProbability * weights).sum(1) / weights.sum(1);
    return -((1.0 - smoothing) * right + smoothing * spread).mean();
}

// Greedy choice of the best `count` pairs of an m x n similarity matrix without using a row or column
// twice; flat indexes i * n + j.
std::vector<std::int64_t> bestPairs(const float* similarities, std::int64_t stride, std::int64_t m,
                                    std::int64_t n, int count)
{
    std::vector<std::tuple<float, std::int64_t, std::int64_t>> pairs;
    for (std::int64_t i = 0; i < m; ++i) {
        for (std::int64_t j = 0; j < n; ++j)
            pairs.emplace_back(-similarities[i * stride + j], i, j);
    }
    std::ranges::sort(pairs);
    std::vector<bool> isRowUsed(static_cast<std::size_t>(m));
    std::vector<bool> isColumnUsed(static_cast<std::size_t>(n));
    std::vector<std::int64_t> chosen;
    for (const auto& [negated, i, j] : pairs) {
        if (isRowUsed[static_cast<std::size_t>(i)] || isColumnUsed[static_cast<std::size_t>(j)])
            continue;
        isRowUsed[static_cast<std::size_t>(i)] = true;
        isColumnUsed[static_cast<std::size_t>(j)] = true;
        chosen.push_back(i * stride + j);
        if (static_cast<int>(chosen.size()) == count)
            break;
    }
    return chosen;
}

} // namespace

torch::Tensor maxMean(const ChunkBatch& rows, const ChunkBatch& columns)
{
    const auto cosines =
        chunkCosines(rows, columns)
            .masked_fill(columns.mask.logical_not().view({1, 1, columns.mask.size(0), -1}), excluded);
    const auto best = std::get<0>(cosines.max(3)); // B x M x D
    const auto weights = rows.mask.to(best.scalar_type());
    return (best * weights.unsqueeze(2)).sum(1) / weights.sum(1, true);
}

ChunkBatch meanDirections(const ChunkBatch& samples)
{
    const auto weights = samples.mask.unsqueeze(2).to(samples.embeddings.scalar_type());
    const auto sums = (samples.embeddings * weights).sum(1, true);
    return {torch::nn::functional::normalize(sums, torch::nn::functional::NormalizeFuncOptions().dim(2)),
            samples.mask.slice(1, 0, 1)};
}

torch::Tensor contrastiveLoss(const torch::Tensor& similarities, const torch::Tensor& scale,
                              double labelSmoothing, const torch::Tensor& compositions)
{
    const auto logits = similarities * scale;
    const auto answers = torch::arange(similarities.size(0), torch::kInt64);
    const auto allowed = duplicates(compositions).logical_not();
    return 0.5 * (smoothedCrossEntropy(logits, answers, allowed, labelSmoothing) +
                  smoothedCrossEntropy(logits.t(), answers, allowed, labelSmoothing));
}

torch::Tensor tripletLoss(const torch::Tensor& similarities, double margin, const torch::Tensor& compositions)
{
    const auto wrong = similarities.masked_fill(sameComposition(compositions), excluded);
    const auto hardest = std::get<0>(wrong.max(1));
    return torch::relu(hardest - similarities.diagonal() + margin).mean();
}

torch::Tensor proxyLoss(const ChunkBatch& samples, const torch::Tensor& proxies, const torch::Tensor& scale,
                        double labelSmoothing, const torch::Tensor& compositions)
{
    const auto options = torch::nn::functional::NormalizeFuncOptions().dim(2);
    const ChunkBatch classes{torch::nn::functional::normalize(proxies, options),
                             torch::ones({proxies.size(0), proxies.size(1)}, torch::kBool)};
    const auto logits = maxMean(samples, classes) * scale;
    return smoothedCrossEntropy(logits, compositions, torch::ones_like(logits, torch::kBool), labelSmoothing);
}

torch::Tensor clewsLoss(const ChunkBatch& queries, const ChunkBatch& references, int bestPairCount,
                        double uniformityScale, const torch::Tensor& compositions)
{
    const auto sampleCount = queries.embeddings.size(0);
    const auto cosines = chunkCosines(queries, references); // B x M x B x N

    // Which chunks are paired is decided on the values; the gradient flows through those chosen.
    const auto values = cosines.detach().to(torch::kFloat32).contiguous();
    const auto queryChunks = queries.mask.sum(1).contiguous();
    const auto referenceChunks = references.mask.sum(1).contiguous();
    std::vector<torch::Tensor> aligned;
    for (std::int64_t i = 0; i < sampleCount; ++i) {
        const auto block = values.select(0, i).select(1, i).contiguous(); // M x N
        const auto chosen =
            bestPairs(block.data_ptr<float>(), block.size(1), queryChunks[i].item<std::int64_t>(),
                      referenceChunks[i].item<std::int64_t>(), bestPairCount);
        const auto flat = cosines.select(0, i).select(1, i).reshape({-1});
        aligned.push_back((1.0 - flat.index_select(0, torch::tensor(chosen))).mean());
    }
    const auto alignment = torch::stack(aligned).mean();

    const auto invalid = queries.mask.logical_not()
                             .view({sampleCount, -1, 1, 1})
                             .logical_or(references.mask.logical_not().view({1, 1, sampleCount, -1}));
    const auto closest = cosines.masked_fill(invalid, excluded).amax({1, 3}); // B x B
    const auto others = sameComposition(compositions).logical_not();
    const auto exponents = (-uniformityScale * (1.0 - closest)).masked_select(others);
    if (exponents.numel() == 0)
        return uniformityScale * alignment;
    const auto uniformity = torch::logsumexp(exponents, 0) - std::log(static_cast<double>(exponents.numel()));
    return uniformityScale * alignment + uniformity;
}

torch::Tensor decorrelationLoss(const torch::Tensor& embeddings)
{
    const auto count = embeddings.size(0);
    const auto dimension = static_cast<double>(embeddings.size(1));
    const auto mean = embeddings.mean(0, true);
    const auto centred = embeddings - mean;
    const auto covariance = torch::mm(centred.t(), centred) *
                            (dimension / static_cast<double>(std::max<std::int64_t>(1, count - 1)));
    const auto crossed = covariance.square().sum() - covariance.diagonal().square().sum();
    return crossed / dimension + mean.square().sum();
}

} // namespace coverscope::training
