// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/model/checkpoint.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace coverscope::network {

// A network gathers its embeddings in few directions around a common mean, so that all music looks somewhat
// alike. Whitening takes the mean away and evens out the directions by a power of their variance (0: not at
// all, 1: fully; half is what finds most covers), and scales the rest to unit length again:
//
//     x' = unit(W (x - mean)), W = covariance^(-power / 2)
//
// It is measured on chunks of music that are not judged, and kept in the model file. Immutable; any thread.
class Whitening
{
public:
    // `embeddings`: chunks x dimension, many more than the dimension.
    static base::Result<Whitening> fit(const base::Matrix& embeddings, double power);

    // Of a model file: tensors "whitening.mean" (D) and "whitening.matrix" (D x D). None where it has none;
    // ModelMismatch where they do not fit.
    static base::Result<std::optional<Whitening>> of(const model::Checkpoint& checkpoint);
    void addTo(model::Checkpoint& checkpoint) const;
    static bool isTensor(const std::string& name); // one of these two

    // In place: rows of unit length become rows of unit length.
    void apply(base::Matrix& embeddings) const;

private:
    Whitening(std::vector<float> mean, std::vector<float> matrix);

    std::vector<float> m_mean;   // D
    std::vector<float> m_matrix; // D x D
};

} // namespace coverscope::network
