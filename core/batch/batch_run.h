// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/batch/batch_queue.h"
#include "core/batch/clip_search.h"
#include "core/catalogue/batch_store.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace coverscope::batch {

// A run that is about to begin, with what has to be known later about the library that was searched. Takes
// about a tenth of a second for 100 000 tracks.
catalogue::BatchRun describeRun(const QString& name, const catalogue::BatchSettings& settings,
                                const std::filesystem::path& libraryFolder, const library::Snapshot& snapshot,
                                const QString& programVersion);

// What hears of each clip, on the calling thread; both may be empty. `finished` may stop the run by
// failing, as for want of space where it writes the outcome; it gets all matches.
struct RunObserver
{
    std::function<void(std::size_t place)> started;
    std::function<base::Result<void>(const catalogue::BatchClip& outcome)> finished;
};

// Searches for the next clip that waits and writes its outcome into the store (null: none is kept) before
// the queue and the observer hear of it. False: none was waiting. After a failure the clip waits again.
base::Result<bool> runNext(BatchQueue& queue, const catalogue::BatchSettings& settings,
                           const search::Session& session, catalogue::BatchStore* store,
                           const RunObserver& observer = {}, const base::CancellationToken& token = {},
                           const base::ProgressSink& progress = {});

// The whole queue, one clip after the other; a clip that fails ends nothing. Fails with Cancelled, and as
// searchClip(), the store and the observer do.
base::Result<void> runAll(BatchQueue& queue, const catalogue::BatchSettings& settings,
                          const search::Session& session, catalogue::BatchStore* store,
                          const RunObserver& observer = {}, const base::CancellationToken& token = {});

} // namespace coverscope::batch
