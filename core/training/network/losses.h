// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Losses over embeddings, as pure functions on tensors. For .cpp files of core/training only.
#include <torch/torch.h>

namespace coverscope::training {

// Samples of different numbers of chunks, padded to the longest.
struct ChunkBatch
{
    torch::Tensor embeddings; // B x M x C, L2-normalised
    torch::Tensor mask;       // B x M, bool: true where there is a chunk; at least one in each row
};

// bytecover3.md, section 3, between every row sample (the shorter side) and every column sample:
// B x D; differentiable.
torch::Tensor maxMean(const ChunkBatch& rows, const ChunkBatch& columns);

// The normalised mean of each sample's chunks, as a sample of one chunk; differentiable.
ChunkBatch meanDirections(const ChunkBatch& samples);

// InfoNCE on MaxMean over the batch, both directions: cross-entropy of scale * maxMean(query i, all
// references) with reference i as the answer, and the same of columns; their mean. `compositions`
// (B, int64): other samples of the same composition are no wrong answers and are left out.
torch::Tensor contrastiveLoss(const torch::Tensor& similarities, const torch::Tensor& scale,
                              double labelSmoothing, const torch::Tensor& compositions);

// Batch-hard triplets on a B x B matrix of similarities whose diagonal is the positives: for every
// query its most similar wrong reference, mean of relu(wrong - right + margin).
torch::Tensor tripletLoss(const torch::Tensor& similarities, double margin,
                          const torch::Tensor& compositions);

// ByteCover3's classification: class k has L trainable vectors, logit_k = scale * MaxMean(sample,
// proxies_k); cross-entropy with label smoothing. proxies: K x L x C, normalised here.
// compositions: B, int64, 0 <= value < K.
torch::Tensor proxyLoss(const ChunkBatch& samples, const torch::Tensor& proxies, const torch::Tensor& scale,
                        double labelSmoothing, const torch::Tensor& compositions);

// Serrà et al. 2025: chunk distances 1 - cosine. Alignment: the mean distance of the `bestPairCount` best
// pairs of chunks of a query and its reference, taken greedily without using a chunk twice. Uniformity:
// log of the mean over all other pairs of samples of exp(-uniformityScale * distance of their closest
// chunks). Their sum; alignment weighted by uniformityScale so that both pull with the same force.
torch::Tensor clewsLoss(const ChunkBatch& queries, const ChunkBatch& references, int bestPairCount,
                        double uniformityScale, const torch::Tensor& compositions);

// What keeps the embeddings from gathering in few directions (after VICReg, Bardes et al., ICLR 2022): the
// mean over all pairs of different directions of the squared covariance, in units of what unit vectors spread
// evenly over all directions have as variance; and the squared length of their mean. embeddings: N x C, unit
// rows.
torch::Tensor decorrelationLoss(const torch::Tensor& embeddings);

} // namespace coverscope::training
