// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/embedder.h"

namespace coverscope::network {

// See model::Embedder::create().
base::Result<std::unique_ptr<model::Embedder>> createEmbedder(const model::Checkpoint& checkpoint,
                                                              const model::Device& device);

} // namespace coverscope::network
