// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/features/chunker.h"
#include "core/model/checkpoint.h"
#include "core/model/device.h"

#include <functional>
#include <memory>
#include <span>

namespace coverscope::model {

// A loaded network that turns chunks into L2-normalised embeddings.
//
//     auto embedder = Embedder::load(defaultModelPath(), DevicePreference::Automatic);
//     Matrix embeddings = *(*embedder)->embed(averagedFrames, planChunks(...)); // chunks x dimension
//
// The same network must run at a chunk of any number of averaged frames that its architecture
// can take. One thread at a time: it lives on the background worker.
class Embedder
{
public:
    // Fails with what Checkpoint::read says, ModelMismatch (unknown architecture, missing tensor or
    // wrong shape, each named), DeviceUnavailable, or as backend() does.
    static base::Result<std::unique_ptr<Embedder>> load(const std::filesystem::path& path,
                                                        DevicePreference preference);
    static base::Result<std::unique_ptr<Embedder>> create(const Checkpoint& checkpoint,
                                                          DevicePreference preference);
    Embedder(const Embedder&) = delete;
    Embedder& operator=(const Embedder&) = delete;
    virtual ~Embedder() = default;

    virtual const ModelInfo& info() const = 0;
    virtual const Device& device() const = 0; // changes to the CPU after a failure, see below

    // chunks x info().embeddingDimension; zero for a chunk in which nothing sounds (features::isSilent). When
    // a CUDA device fails in use, the network is moved to the CPU, the work repeated there, and `onFallback`
    // told why (once).
    base::Result<base::Matrix> embed(const base::Matrix& averagedFrames,
                                     std::span<const features::Chunk> chunks,
                                     const base::CancellationToken& token = {});

    // From ready inputs of one size, each bins x frames (see features::chunkInput).
    virtual base::Result<base::Matrix> embedInputs(std::span<const base::Matrix> inputs,
                                                   const base::CancellationToken& token = {}) = 0;

    virtual void setFallbackHandler(std::function<void(const QString& reason)> onFallback) = 0;

protected:
    Embedder() = default;
};

// The weights the program ships: beside the installed program, or in the source tree when it runs
// from its build folder; COVERSCOPE_MODEL in the environment goes before both.
std::filesystem::path defaultModelPath();

// A file that is shipped in the same place, whatever the environment says of the weights.
std::filesystem::path shippedModelPath(const std::filesystem::path& fileName);

} // namespace coverscope::model
