// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For .cpp files of core/training only.
#include "core/network/backbone.h"

#include <memory>
#include <string>

namespace coverscope::training {

// Forward and backward through one network on one thread. The parameters are those of the backbone it was
// made from, and so are the gradients and running statistics.
class TrainableNetwork
{
public:
    virtual ~TrainableNetwork() = default;

    // chunks x bins x frames, float32 -> chunks x dimension, without history.
    virtual torch::Tensor forward(const torch::Tensor& inputs) = 0;
    // Adds to the parameters' gradients, from the gradient of the last forward()'s result.
    virtual void backward(const torch::Tensor& embeddingGradient) = 0;

    // What computes the convolutions, for logs: "matrix tiles", "LibTorch, BFloat16, cpu".
    virtual std::string arithmetic() const = 0;
};

// The fastest there is for this network, type of convolution and processor.
std::unique_ptr<TrainableNetwork> makeTrainable(std::shared_ptr<network::Backbone> network,
                                                torch::ScalarType computeType);

// The same on another device. Parameters and gradients stay where they are, and travel at every step: a few
// megabytes. The running statistics are on the device from now on.
std::unique_ptr<TrainableNetwork> makeTrainableOn(torch::Device device,
                                                  std::shared_ptr<network::Backbone> network,
                                                  torch::ScalarType computeType);

} // namespace coverscope::training
