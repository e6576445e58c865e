// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/batch_run.h"

#include "core/report/clip_report.h"

namespace coverscope::batch {

using base::Result;
using catalogue::BatchClip;
using catalogue::BatchRun;
using catalogue::BatchSettings;
using catalogue::BatchStore;

BatchRun describeRun(const QString& name, const BatchSettings& settings,
                     const std::filesystem::path& libraryFolder, const library::Snapshot& snapshot,
                     const QString& programVersion)
{
    const report::ReportLibrary library = report::reportLibrary(libraryFolder, snapshot);
    BatchRun run;
    run.name = name;
    run.createdAt = QDateTime::currentDateTimeUtc();
    run.programVersion = programVersion;
    run.settings = settings;
    run.trackCount = library.trackCount;
    run.libraryDuration = library.duration;
    run.libraryIndexedAt = library.indexedAt;
    run.libraryFingerprint = library.fingerprint;
    return run;
}

Result<bool> runNext(BatchQueue& queue, const BatchSettings& settings, const search::Session& session,
                     BatchStore* store, const RunObserver& observer, const base::CancellationToken& token,
                     const base::ProgressSink& progress)
{
    if (token.isCancelled())
        return base::cancelled();
    const auto place = queue.takeNext();
    if (!place)
        return false;
    if (observer.started)
        observer.started(*place);
    const BatchClip& clip = queue.clips()[*place];
    auto outcome = searchClip(clip, settings, session, token, progress);
    if (outcome && store != nullptr) {
        if (auto kept = store->putOutcome(*outcome); !kept)
            outcome = base::fail(std::move(kept.error()));
    }
    if (!outcome) {
        queue.giveBack(clip.id);
        return base::fail(std::move(outcome.error()));
    }
    queue.record(*outcome);
    if (observer.finished) {
        if (auto heard = observer.finished(*outcome); !heard)
            return base::fail(std::move(heard.error()));
    }
    return true;
}

Result<void> runAll(BatchQueue& queue, const BatchSettings& settings, const search::Session& session,
                    BatchStore* store, const RunObserver& observer, const base::CancellationToken& token)
{
    while (true) {
        const auto goesOn = runNext(queue, settings, session, store, observer, token);
        if (!goesOn)
            return base::fail(goesOn.error());
        if (!*goesOn)
            return {};
    }
}

} // namespace coverscope::batch
