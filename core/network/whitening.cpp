// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/network/whitening.h"

#include <torch/torch.h>

#include <cmath>

namespace coverscope::network {

namespace {

constexpr const char* meanName = "whitening.mean";
constexpr const char* matrixName = "whitening.matrix";
constexpr double leastShare = 0.02; // of the mean variance, added to each direction: noise is not blown up

torch::Tensor view(const std::vector<float>& values, std::vector<std::int64_t> shape)
{
    return torch::from_blob(const_cast<float*>(values.data()), shape, torch::kFloat32);
}

std::vector<float> copyOf(const torch::Tensor& tensor)
{
    const auto flat = tensor.to(torch::kFloat32).contiguous();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

} // namespace

Whitening::Whitening(std::vector<float> mean, std::vector<float> matrix)
    : m_mean(std::move(mean)), m_matrix(std::move(matrix))
{
}

base::Result<Whitening> Whitening::fit(const base::Matrix& embeddings, double power)
{
    try {
        const c10::InferenceMode inference;
        const auto rows = view(embeddings.values, {static_cast<std::int64_t>(embeddings.rows),
                                                   static_cast<std::int64_t>(embeddings.columns)})
                              .to(torch::kFloat64);
        const auto mean = rows.mean(0, true);
        const auto centred = rows - mean;
        const auto covariance = torch::mm(centred.t(), centred) / static_cast<double>(embeddings.rows);
        auto [variances, directions] = torch::linalg_eigh(covariance);
        variances = variances.clamp_min(0.0);
        variances = variances + leastShare * variances.mean();
        const auto scaled = directions * variances.pow(-0.5 * power).unsqueeze(0);
        auto matrix = torch::mm(scaled, directions.t());
        matrix = matrix / matrix.diagonal().mean(); // the scale says nothing; this one suits float16
        return Whitening(copyOf(mean), copyOf(matrix));
    } catch (const std::exception& exception) {
        return base::fail(
            base::ErrorCode::Internal, {},
            QCoreApplication::translate("coverscope::network",
                                        "The directions of the embeddings could not be measured."),
            QString::fromUtf8(exception.what()));
    }
}

base::Result<std::optional<Whitening>> Whitening::of(const model::Checkpoint& checkpoint)
{
    const auto mean = checkpoint.tensors.find(meanName);
    const auto matrix = checkpoint.tensors.find(matrixName);
    if (mean == checkpoint.tensors.end() && matrix == checkpoint.tensors.end())
        return std::optional<Whitening>();
    const auto dimension = static_cast<std::size_t>(checkpoint.info.embeddingDimension);
    if (mean == checkpoint.tensors.end() || matrix == checkpoint.tensors.end() ||
        mean->second.values.size() != dimension || matrix->second.values.size() != dimension * dimension)
        return base::fail(
            base::ErrorCode::ModelMismatch, {},
            QCoreApplication::translate("coverscope::network",
                                        "The whitening in the model file does not fit its network."));
    return std::optional(Whitening(mean->second.values, matrix->second.values));
}

void Whitening::addTo(model::Checkpoint& checkpoint) const
{
    const auto dimension = static_cast<std::int64_t>(m_mean.size());
    checkpoint.tensors[meanName] = {{dimension}, m_mean};
    checkpoint.tensors[matrixName] = {{dimension, dimension}, m_matrix};
}

bool Whitening::isTensor(const std::string& name)
{
    return name == meanName || name == matrixName;
}

void Whitening::apply(base::Matrix& embeddings) const
{
    if (embeddings.isEmpty())
        return;
    const c10::InferenceMode inference;
    const auto dimension = static_cast<std::int64_t>(m_mean.size());
    const auto rows = view(embeddings.values, {static_cast<std::int64_t>(embeddings.rows), dimension});
    auto white = torch::mm(rows - view(m_mean, {1, dimension}), view(m_matrix, {dimension, dimension}));
    white = white / white.norm(2, 1, true).clamp_min(1e-12);
    rows.copy_(white);
}

} // namespace coverscope::network
