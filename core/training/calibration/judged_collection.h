// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/index/chunk_table.h"
#include "core/model/embedder.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace coverscope::training {

enum class Role {
    Judged,     // a recording that has covers in the collection: asks with cuts and as a whole
    Distractor, // covers nothing; asks with some cuts
    Reference,  // a cover of a judged recording that does not ask itself
};

struct JudgedRecording
{
    std::size_t clique = 0; // recordings of one composition share it; a distractor has one of its own
    Role role = Role::Judged;
    base::Seconds duration = 0.0;
    base::Matrix averagedFrames; // averaged frames x bins
    base::Matrix storedFrames;   // what a library keeps (features/averaging.h)
    std::filesystem::path file;  // empty where it was made from notes
    base::Matrix fineFrames;     // of those and of notes: the same finer (search/phased_features.h)
};

// Recordings of which it is known what covers what, with the embeddings of their chunks: a library to ask.
// Track k + 1 of the table is recording k.
struct JudgedCollection
{
    std::vector<JudgedRecording> recordings;
    std::unique_ptr<index::ChunkTable> table;
    std::size_t cliqueCount = 0;

    bool isGenerated() const { return recordings.front().file.empty(); }
};

// The recordings of manifests (columns clique, file), and music that covers nothing of them: in folders, or
// in libraries of this model and hop, which need not be heard again. Progress on stderr, here as below.
base::Result<JudgedCollection> recordedCollection(const std::vector<std::filesystem::path>& manifests,
                                                  const std::vector<std::filesystem::path>& distractors,
                                                  model::Embedder& embedder, base::Seconds hop);

// Covers made from notes: two performances each of up to `count` compositions that the training configuration
// holds out of training, at full difficulty. The query is two minutes long, its reference about three.
base::Result<JudgedCollection> generatedCollection(const std::filesystem::path& trainingConfig,
                                                   std::size_t count, model::Embedder& embedder,
                                                   base::Seconds hop);

} // namespace coverscope::training
