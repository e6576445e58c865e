// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/model/device.h"

namespace coverscope::network {

torch::Device torchDevice(const model::Device& device); // the first of CUDA's, or the CPU

// Whether a device of CUDA is there, and works.
bool answersCuda();

} // namespace coverscope::network
