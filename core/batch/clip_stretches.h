// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/batch/batch_queue.h"
#include "core/search/session.h"

#include <vector>

namespace coverscope::batch {

// Whether stretches of it are looked for beside the clip itself, where it is a long one.
enum class Stretches { LeftOut, Found };

// What is played in it is a question of its own: a whole file of more than three minutes, that could be read.
bool isLongClip(const catalogue::BatchClip& outcome);

// A clip for each stretch of a long one that the library knows, to be searched for as others are. They have
// no ids yet. Fails as search::findTimeline() does.
base::Result<std::vector<catalogue::BatchClip>> stretchesOf(const catalogue::BatchClip& outcome,
                                                            const catalogue::BatchSettings& settings,
                                                            const search::Session& session,
                                                            const base::CancellationToken& token = {},
                                                            const base::ProgressSink& progress = {});
// Those of them that the queue has not, as it has after a clip was searched for again.
std::vector<catalogue::BatchClip> notQueuedYet(std::vector<catalogue::BatchClip> clips,
                                               const BatchQueue& queue);

} // namespace coverscope::batch
