// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/library/library_state.h"

#include <span>
#include <unordered_set>

namespace coverscope::library {

// What a person is told of a track whose blocks do not hold. `cause`: what reading them said.
base::Error storedDamage(const Snapshot& snapshot, const catalogue::Track& track, const base::Error& cause);

// Tracks whose blocks cannot be used, by id.
struct UnreadableBlocks
{
    std::unordered_set<std::int64_t> embeddings;
    std::unordered_set<std::int64_t> features;

    bool concerns(const catalogue::Track& track) const
    {
        const auto id = static_cast<std::int64_t>(track.id);
        return embeddings.contains(id) || features.contains(id);
    }
};

// The embeddings as the snapshot has found them, which read all; the features anew, as far as `extent` says.
// Fails only with Cancelled.
base::Result<UnreadableBlocks> findUnreadable(const Snapshot& snapshot,
                                              std::span<const catalogue::Track> tracks, const Stores& stores,
                                              index::BlockCheck extent,
                                              const base::CancellationToken& token = {},
                                              const base::ProgressSink& progress = {});

} // namespace coverscope::library
