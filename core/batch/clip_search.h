// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/batch_store.h"
#include "core/library/library.h"
#include "core/model/embedder.h"
#include "core/search/search_engine.h"

#include <memory>

namespace coverscope::batch {

// What searches, borrowed for the length of a call; on the thread that owns the network.
struct Searcher
{
    std::shared_ptr<const library::Snapshot> snapshot;
    model::Embedder* embedder = nullptr;
    search::FeatureSource features;

    // A track of the library as the clip finds itself, which is no news where covers are looked for.
    enum class OwnTrack { Found, LeftOut };
    OwnTrack ownTrack = OwnTrack::Found;
};

// What the clips of a new run are to be searched with. `queryHop` 0: the library's.
catalogue::BatchSettings makeSettings(const model::ModelInfo& model, base::Seconds libraryHop,
                                      const search::SearchOptions& options, base::Seconds queryHop = 0.0);

search::Thresholds thresholdsOf(const catalogue::BatchSettings& settings);

// What came of a clip, by these thresholds: of one that was searched for, whose best match is there. Others
// keep their status.
catalogue::BatchStatus statusBy(const catalogue::BatchClip& clip, const search::Thresholds& thresholds);

// Searches for one clip: what came of it, with its status. Whatever is wrong with the clip is such an outcome
// as well. Fails with Cancelled, and with ModelMismatch where the run's settings are of another model
// or library than the searcher has: then no other clip would do better.
base::Result<catalogue::BatchClip>
searchClip(catalogue::BatchClip clip, const catalogue::BatchSettings& settings, const Searcher& searcher,
           const base::CancellationToken& token = {}, const base::ProgressSink& progress = {});

} // namespace coverscope::batch
