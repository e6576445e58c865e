// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/batch_store.h"
#include "core/report/clip_report.h"

#include <filesystem>
#include <span>

namespace coverscope::batch {

// What came of one clip of a run. `verdicts`: the current ones on it, newest first.
report::ReportClip reportedClip(const catalogue::BatchClip& clip, const catalogue::BatchRun& run,
                                std::span<const catalogue::VerdictRecord> verdicts);

// In which library and with what a run searches.
report::ReportLibrary reportedLibrary(const std::filesystem::path& libraryFolder,
                                      const catalogue::BatchRun& run);
report::ReportModel reportedModel(const catalogue::BatchRun& run);

// The report of a run or of some of its clips, with the verdicts of today, from the library's catalogue
// alone: its model and the files may be gone. `storeFolder`: of the catalogue with the run. `clips`: ids, in
// their order. Clips that still wait are left out. A clip or two per millisecond; fails with Cancelled or as
// the catalogue does.
base::Result<report::Report> runReport(const std::filesystem::path& storeFolder,
                                       const std::filesystem::path& libraryFolder,
                                       const catalogue::BatchRun& run, std::span<const std::int64_t> clips,
                                       const base::CancellationToken& token = {},
                                       const base::ProgressSink& progress = {});

} // namespace coverscope::batch
