// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/batch/restored_search.h"
#include "core/catalogue/batch_store.h"
#include "core/catalogue/verdict_store.h"
#include "ui/batch/open_run.h"
#include "ui/results/verdict_ledger.h"

#include <filesystem>
#include <memory>
#include <vector>

// What the batch page reads and writes, each as one call for a background thread: values in, values out.
namespace coverscope::ui {

base::Result<std::vector<catalogue::BatchRun>> readRuns(const std::filesystem::path& store); // newest first

base::Result<std::shared_ptr<OpenRun>> readRun(const std::filesystem::path& store,
                                               const std::filesystem::path& library,
                                               const catalogue::BatchRun& run);

struct NewRun
{
    QString name;
    catalogue::BatchSettings settings;
    std::filesystem::path library;
    std::filesystem::path store;
    std::shared_ptr<const library::Snapshot> snapshot;
    std::vector<catalogue::BatchClip> clips;
};
base::Result<std::shared_ptr<OpenRun>> beginRun(NewRun begun);

// They come back with their ids.
base::Result<std::vector<catalogue::BatchClip>>
appendClips(const std::filesystem::path& store, std::int64_t run, std::vector<catalogue::BatchClip> clips);
base::Result<void> changeStatus(const std::filesystem::path& store, const std::vector<std::int64_t>& clips,
                                catalogue::BatchStatus status);
base::Result<void> removeRun(const std::filesystem::path& store, std::int64_t run);

struct ClipOutcome
{
    catalogue::BatchClip clip;
    batch::RestoredSearch restored;
};
base::Result<ClipOutcome> readOutcome(const std::filesystem::path& store, std::int64_t clip,
                                      const catalogue::BatchSettings& settings);

// All matches of all clips, with what came of each by these thresholds and what was decided; through a
// temporary name, so that a full disk leaves the old file.
base::Result<void> exportRun(const std::filesystem::path& store, const std::vector<std::int64_t>& clips,
                             const search::Thresholds& thresholds, const VerdictLedger::ByClip& verdicts,
                             const std::filesystem::path& file, const base::CancellationToken& token);

} // namespace coverscope::ui
