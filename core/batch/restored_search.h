// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/batch_store.h"
#include "core/library/library.h"
#include "core/search/search_engine.h"

#include <memory>

namespace coverscope::batch {

// An outcome that was kept, as a search gives it, so that it can be shown and reported as one that has just
// ended, also when its files and tracks are gone.
//   result   the matches with their evidence; the query without its sound, features and embeddings
//   tracks   the tracks that were found, and no others
struct RestoredSearch
{
    std::shared_ptr<const search::SearchResult> result;
    std::shared_ptr<const library::Snapshot> tracks;
};

// Verdicts are by the thresholds of `settings`, which need not be those that it was searched with.
RestoredSearch restoreSearch(const catalogue::BatchClip& clip, const catalogue::BatchSettings& settings);

} // namespace coverscope::batch
