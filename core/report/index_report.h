// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/indexing_job.h"

#include <QJsonObject>

namespace coverscope::report {

// What `coverscope-cli index --json` prints:
//     {"indexed", "unchanged", "away", "skipped": [{"file", "reason"}], "seconds", "audio_seconds",
//     "cancelled"}
QJsonObject indexJson(const library::IndexingReport& report);

} // namespace coverscope::report
