// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one header of ours that needs LibTorch: include it from .cpp files of core/network and
// core/training only, after everything of Qt.
#include <torch/torch.h>

#include "core/base/result.h"
#include "core/model/checkpoint.h"

#include <memory>

namespace coverscope::network {

// A network from chunks to embeddings.
class Backbone : public torch::nn::Module
{
public:
    // N x bins x frames, as features::chunkInput makes it -> N x dimension, L2-normalised, float32.
    // The convolutions run in the input's type (float32, or bfloat16 in training); parameters stay
    // float32.
    virtual torch::Tensor forward(torch::Tensor input) = 0;

    // Folds every batch normalisation into the convolution before it. For inference only, after the
    // weights are loaded and on their device: later changes of the parameters are not seen.
    virtual void prepareForInference() = 0;

    // The shortest chunk, in averaged frames, that the network can take.
    virtual int minimumFrames() const = 0;
};

// Names of those that the registry knows, see createBackbone().
std::vector<QString> architectures();

// Whether tensors of a file can be those of the network that its settings describe, before that is built and
// takes the memory of its own size: ModelMismatch where they say it is larger than what the file holds.
base::Result<void> checkSize(const model::ModelInfo& info,
                             const std::map<std::string, model::TensorData>& tensors);

// By info.architecture, with fresh weights; ModelMismatch where the name is not known.
base::Result<std::shared_ptr<Backbone>> createBackbone(const model::ModelInfo& info);

// Copies every parameter and buffer in or out; names are LibTorch's own dotted names.
// ModelMismatch names the first tensor that is missing, superfluous or of another shape.
// Batch normalisation's step counters are not part of a model: ignored where a file has them.
base::Result<void> loadTensors(Backbone& backbone, const std::map<std::string, model::TensorData>& tensors);
std::map<std::string, model::TensorData> storeTensors(const Backbone& backbone);

} // namespace coverscope::network
