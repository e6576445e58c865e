// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/clip_report.h"

#include <cstdint>
#include <filesystem>

namespace coverscope::works {

// The report of a case, from the library's catalogue alone: first the clips of its runs as each run found
// them, then what was decided about its clips outside of these runs, a clip for each passage. Every verdict
// of today is there once. Its clips say for themselves with what they were searched for
// (report::ReportSetup). Fails with Cancelled, InvalidArgument where there is no such case, or as the
// catalogue does.
base::Result<report::Report> caseReport(const std::filesystem::path& libraryFolder, std::int64_t id,
                                        const base::CancellationToken& token = {},
                                        const base::ProgressSink& progress = {});

} // namespace coverscope::works
