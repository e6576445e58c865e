// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/batch_store.h"

#include <QJsonObject>

#include <span>

namespace coverscope::report {

// What `coverscope-cli runs --json` prints of a run:
//     {"id", "name", "created_at", "model": {"name", "hash"}, "tracks", "clips": how many,
//      "counts": {"match", "possible", "no match", "failed", "skipped", "waiting"}}
QJsonObject runJson(const catalogue::BatchRun& run);

// And of one run with what came of its clips: as above, with "results" of [{"file", "status", "problem",
// "start", "end", "matches": [{"rank", "file", "title", "artist", "score", "probability", "segment",
// "key_shift", "tempo_ratio"}]}] in the order of its queue. What is not known is null.
QJsonObject runJson(const catalogue::BatchRun& run, std::span<const catalogue::BatchClip> clips);

} // namespace coverscope::report
