// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/batch_store.h"
#include "core/search/session.h"

namespace coverscope::batch {

// What the clips of a new run are to be searched with. `queryHop` 0: the library's.
catalogue::BatchSettings makeSettings(const model::ModelInfo& model, base::Seconds libraryHop,
                                      const search::SearchOptions& options, base::Seconds queryHop = 0.0);

search::Thresholds thresholdsOf(const catalogue::BatchSettings& settings);

// What came of a clip, by these thresholds: of one that was searched for, whose best match is there. Others
// keep their status.
catalogue::BatchStatus statusBy(const catalogue::BatchClip& clip, const search::Thresholds& thresholds);

// Searches for one clip: what came of it, with its status. Whatever is wrong with the clip is such an outcome
// as well. Fails with Cancelled, and with ModelMismatch where the run's settings are of another model
// or library than the session has: then no other clip would do better.
base::Result<catalogue::BatchClip> searchClip(catalogue::BatchClip clip,
                                              const catalogue::BatchSettings& settings,
                                              const search::Session& session,
                                              const base::CancellationToken& token = {},
                                              const base::ProgressSink& progress = {});

} // namespace coverscope::batch
