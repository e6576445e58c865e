// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_store_tasks.h"

#include "core/base/output_file.h"
#include "core/batch/batch_run.h"
#include "core/batch/clip_search.h"
#include "core/report/batch_report.h"
#include "core/report/csv.h"

namespace coverscope::ui {

using base::Result;
using catalogue::BatchClip;
using catalogue::BatchStore;
using catalogue::Catalogue;

Result<std::vector<catalogue::BatchRun>> readRuns(const std::filesystem::path& store)
{
    const auto runs = BatchStore::open(store, Catalogue::OpenMode::ReadOnly);
    return runs ? runs->runs() : base::fail(runs.error());
}

Result<std::shared_ptr<OpenRun>> readRun(const std::filesystem::path& store,
                                         const std::filesystem::path& library, const catalogue::BatchRun& run)
{
    const auto runs = BatchStore::open(store, Catalogue::OpenMode::ReadOnly);
    if (!runs)
        return base::fail(runs.error());
    auto clips = runs->clips(run.id);
    if (!clips)
        return base::fail(clips.error());
    return std::make_shared<OpenRun>(OpenRun{library, store, run, batch::BatchQueue(std::move(*clips))});
}

Result<std::shared_ptr<OpenRun>> beginRun(NewRun begun)
{
    // A place of the program's own is made when it is first needed; a library is there.
    const auto mode =
        begun.store == begun.library ? Catalogue::OpenMode::Existing : Catalogue::OpenMode::CreateIfMissing;
    auto store = BatchStore::open(begun.store, mode);
    if (!store)
        return base::fail(store.error());
    const auto run = store->begin(batch::describeRun(begun.name, begun.settings, begun.library,
                                                     *begun.snapshot, QStringLiteral(COVERSCOPE_VERSION)),
                                  begun.clips);
    if (!run)
        return base::fail(run.error());
    return std::make_shared<OpenRun>(
        OpenRun{begun.library, begun.store, *run, batch::BatchQueue(std::move(begun.clips))});
}

Result<std::vector<BatchClip>> appendClips(const std::filesystem::path& store, std::int64_t run,
                                           std::vector<BatchClip> clips)
{
    auto runs = BatchStore::open(store, Catalogue::OpenMode::Existing);
    if (!runs)
        return base::fail(runs.error());
    if (auto done = runs->append(run, clips); !done)
        return base::fail(done.error());
    return clips;
}

Result<void> changeStatus(const std::filesystem::path& store, const std::vector<std::int64_t>& clips,
                          catalogue::BatchStatus status)
{
    auto runs = BatchStore::open(store, Catalogue::OpenMode::Existing);
    return runs ? runs->setStatus(clips, status) : base::fail(runs.error());
}

Result<void> removeRun(const std::filesystem::path& store, std::int64_t run)
{
    auto runs = BatchStore::open(store, Catalogue::OpenMode::Existing);
    return runs ? runs->remove(run) : base::fail(runs.error());
}

Result<ClipOutcome> readOutcome(const std::filesystem::path& store, std::int64_t clip,
                                const catalogue::BatchSettings& settings)
{
    const auto runs = BatchStore::open(store, Catalogue::OpenMode::ReadOnly);
    if (!runs)
        return base::fail(runs.error());
    auto found = runs->clip(clip);
    if (!found)
        return base::fail(found.error());
    if (!*found)
        return base::cancelled(); // its run was removed meanwhile
    return ClipOutcome{**found, batch::restoreSearch(**found, settings)};
}

Result<void> exportRun(const std::filesystem::path& store, const std::vector<std::int64_t>& clips,
                       const search::Thresholds& thresholds, const VerdictLedger::ByClip& verdicts,
                       const std::filesystem::path& file, const base::CancellationToken& token)
{
    const auto runs = BatchStore::open(store, Catalogue::OpenMode::ReadOnly);
    if (!runs)
        return base::fail(runs.error());
    auto output = base::OutputFile::create(file, base::ContentKind::Table, {base::Overwrite::Allow});
    if (!output)
        return base::fail(std::move(output.error()));
    auto written = output->append(report::forSpreadsheet(report::batchHeader()));
    for (const std::int64_t id : clips) {
        if (token.isCancelled())
            return base::cancelled();
        auto clip = runs->clip(id);
        if (!clip)
            return base::fail(clip.error());
        if (written && *clip) {
            (*clip)->status = batch::statusBy(**clip, thresholds);
            const auto known = verdicts.find((*clip)->contentHash);
            const bool isKnown = !(*clip)->contentHash.isEmpty() && known != verdicts.end();
            written =
                output->append(report::batchRows(**clip, isKnown ? known->second : VerdictLedger::Records()));
        }
        if (!written)
            return written;
    }
    return output->commit();
}

} // namespace coverscope::ui
