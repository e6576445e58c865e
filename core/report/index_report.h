// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/indexing_job.h"

#include <QJsonObject>

namespace coverscope::report {

// What `coverscope-cli index --json` prints:
//     {"indexed", "unchanged", "away", "skipped": [{"file", "reason"}],
//     "left_out": [{"reason", "count", "examples": [file]}], "seconds", "audio_seconds", "cancelled"}
QJsonObject indexJson(const library::IndexingReport& report);

// What scans passed over, a line for each reason with its count and some names; empty where there is nothing.
QString leftOutText(const library::LeftOutFiles& leftOut);

} // namespace coverscope::report
