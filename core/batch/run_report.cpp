// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/run_report.h"

#include "core/base/person_name.h"
#include "core/batch/clip_search.h"
#include "core/batch/restored_search.h"
#include "core/catalogue/verdict_store.h"

#include <QCoreApplication>

namespace coverscope::batch {

using base::Result;
using catalogue::BatchClip;
using catalogue::BatchRun;
using catalogue::BatchStatus;
using catalogue::Catalogue;

report::ReportClip reportedClip(const BatchClip& clip, const BatchRun& run,
                                std::span<const catalogue::VerdictRecord> verdicts)
{
    if (clip.status == BatchStatus::Failed || clip.status == BatchStatus::Skipped) {
        const QString problem =
            clip.problem.isEmpty()
                ? QCoreApplication::translate("coverscope::batch", "This clip was left out of the run.")
                : clip.problem;
        report::ReportClip failed = report::failedClip(
            clip.file, {base::ErrorCode::Internal, clip.file, problem, clip.problemDetail});
        failed.searchedAt = clip.searchedAt;
        failed.region = clip.region.value_or(base::TimeRange{});
        return failed;
    }
    const RestoredSearch restored = restoreSearch(clip, run.settings);
    report::ReportClip done =
        report::reportClip(*restored.result, *restored.tracks, clip.contentHash, verdicts);
    done.searchedAt = clip.searchedAt;
    return done;
}

report::ReportLibrary reportedLibrary(const std::filesystem::path& libraryFolder, const BatchRun& run)
{
    return {libraryFolder, run.trackCount, run.libraryDuration, run.libraryIndexedAt, run.libraryFingerprint};
}

report::ReportModel reportedModel(const BatchRun& run)
{
    return {run.settings.modelName, run.settings.modelHash, run.settings.chunkHop,
            thresholdsOf(run.settings)};
}

namespace {

report::Report withoutClips(const std::filesystem::path& libraryFolder, const BatchRun& run)
{
    report::Report made;
    made.library = reportedLibrary(libraryFolder, run);
    made.model = reportedModel(run);
    made.programVersion = run.programVersion;
    made.madeAt = QDateTime::currentDateTimeUtc();
    made.madeBy = base::personName();
    return made;
}

} // namespace

Result<report::Report> runReport(const std::filesystem::path& storeFolder,
                                 const std::filesystem::path& libraryFolder, const BatchRun& run,
                                 std::span<const std::int64_t> clips, const base::CancellationToken& token,
                                 const base::ProgressSink& progress)
{
    const auto store = catalogue::BatchStore::open(storeFolder, Catalogue::OpenMode::ReadOnly);
    if (!store)
        return base::fail(store.error());
    const auto verdicts = catalogue::VerdictStore::open(libraryFolder, Catalogue::OpenMode::ReadOnly);
    if (!verdicts)
        return base::fail(verdicts.error());
    report::Report made = withoutClips(libraryFolder, run);
    double done = 0.0;
    for (const std::int64_t id : clips) {
        if (token.isCancelled())
            return base::cancelled();
        base::report(progress, {done++, static_cast<double>(clips.size()), {}});
        const auto clip = store->clip(id);
        if (!clip)
            return base::fail(clip.error());
        if (!*clip || (*clip)->status == BatchStatus::Waiting)
            continue;
        const auto known = verdicts->current((*clip)->contentHash);
        if (!known)
            return base::fail(known.error());
        made.clips.push_back(reportedClip(**clip, run, *known));
    }
    return made;
}

} // namespace coverscope::batch
