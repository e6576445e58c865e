// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one header of ours that needs LibTorch: include it from .cpp files of core/model and
// core/training only, after everything of Qt.
#include <torch/torch.h>

#include "core/base/result.h"
#include "core/model/checkpoint.h"

#include <memory>

namespace coverscope::model {

// A network from chunks to embeddings.
class Backbone : public torch::nn::Module
{
public:
    // N x bins x frames, as features::chunkInput makes it -> N x dimension, L2-normalised, float32.
    virtual torch::Tensor forward(torch::Tensor input) = 0;
};

// By info.architecture, with fresh weights; ModelMismatch where the name is not known.
base::Result<std::shared_ptr<Backbone>> createBackbone(const ModelInfo& info);

// Copies every parameter and buffer in or out; names are LibTorch's own dotted names.
// ModelMismatch names the first tensor that is missing, superfluous or of another shape.
base::Result<void> loadTensors(Backbone& backbone, const std::map<std::string, TensorData>& tensors);
std::map<std::string, TensorData> storeTensors(const Backbone& backbone);

} // namespace coverscope::model
