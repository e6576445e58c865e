// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/embedder.h"
#include "core/model/note_network.h"

namespace coverscope::model {

// What runs the networks: LibTorch, behind an interface. It lies in a library of its own, which is loaded
// when a network is first needed, since LibTorch brings 150 others along: most of what a person asks of the
// program needs none of them. Any thread.
class Backend
{
public:
    virtual base::Result<std::unique_ptr<Embedder>> createEmbedder(const Checkpoint& checkpoint,
                                                                   const Device& device) const = 0;
    virtual base::Result<std::shared_ptr<const NoteNetwork>>
    loadNoteNetwork(const std::filesystem::path& path, const Device& device,
                    NotePrecision precision) const = 0;
    virtual bool answersCuda() const = 0;
    // See model::setThreadCount(); at least 1.
    virtual void setThreadCount(int count) const = 0;

protected:
    ~Backend() = default;
};

// Loads it at the first call, and takes the thread count that was set before. Fails with Internal where the
// library is missing or does not fit, which a later call tries again.
base::Result<const Backend*> backend();
const Backend* loadedBackend(); // null before that

// The one function that the library exports, by this name, as extern "C".
using BackendFunction = const Backend* (*)();
constexpr const char* backendFunctionName = "coverscopeBackend";

} // namespace coverscope::model
