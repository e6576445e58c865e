// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"
#include "app/cli/output_options.h"
#include "app/cli/reviewer.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/batch/run_report.h"
#include "core/catalogue/verdict_store.h"
#include "core/report/batch_report.h"
#include "core/report/csv.h"
#include "core/report/hash_list.h"
#include "core/report/run_json.h"

#include <QJsonArray>

#include <algorithm>

namespace coverscope::cli {

namespace {

namespace fs = std::filesystem;
using catalogue::BatchClip;
using catalogue::BatchRun;
using catalogue::BatchStatus;
using catalogue::BatchStore;
using catalogue::Catalogue;

// A run with all that is kept of its clips.
struct WholeRun
{
    BatchRun run;
    std::vector<BatchClip> clips;
};

base::Result<WholeRun> readRun(const BatchStore& store, std::int64_t id)
{
    const auto runs = store.runs();
    if (!runs)
        return base::fail(runs.error());
    const auto found =
        std::find_if(runs->begin(), runs->end(), [id](const BatchRun& run) { return run.id == id; });
    if (found == runs->end())
        return wrongUsage(
            Text::tr("There is no run %1. “coverscope-cli runs” without a number lists them.").arg(id));
    const auto queue = store.clips(id);
    if (!queue)
        return base::fail(queue.error());
    WholeRun whole{*found, {}};
    for (const BatchClip& clip : *queue) {
        if (interruptionToken().isCancelled())
            return base::cancelled();
        auto all = store.clip(clip.id);
        if (!all)
            return base::fail(std::move(all.error()));
        if (*all)
            whole.clips.push_back(std::move(**all));
    }
    return whole;
}

QString countText(const BatchRun& run, BatchStatus status)
{
    return QString::number(run.count(status));
}

QString runTable(const std::vector<BatchRun>& runs)
{
    if (runs.empty())
        return Text::tr("No run is kept.") + QLatin1Char('\n');
    std::vector<QStringList> rows = {
        {Text::tr("run"), Text::tr("date"), Text::tr("clips"), Text::tr("matches"), Text::tr("possible"),
         Text::tr("none"), Text::tr("too short"), Text::tr("failed"), Text::tr("waiting"), Text::tr("name")}};
    for (const BatchRun& run : runs)
        rows.push_back({QString::number(run.id), report::csvTime(run.createdAt),
                        QString::number(run.clipCount()), countText(run, BatchStatus::Match),
                        countText(run, BatchStatus::Possible), countText(run, BatchStatus::NoMatch),
                        countText(run, BatchStatus::TooShort),
                        QString::number(run.count(BatchStatus::Failed) + run.count(BatchStatus::Skipped)),
                        countText(run, BatchStatus::Waiting), run.name});
    return formatTable(rows, {0, 2, 3, 4, 5, 6, 7, 8});
}

QString clipTable(const WholeRun& whole)
{
    std::vector<QStringList> rows = {
        {Text::tr("status"), Text::tr("probability"), Text::tr("clip"), Text::tr("best match")}};
    for (const BatchClip& clip : whole.clips) {
        const bool hasMatch = !clip.matches.empty();
        rows.push_back({report::batchStatusWord(clip.status),
                        hasMatch ? report::csvNumber(clip.matches.front().probability, 2) : QString(),
                        base::displayName(clip.file),
                        hasMatch ? base::displayName(clip.matches.front().file) : clip.problem});
    }
    return formatTable(rows, {1});
}

std::vector<OutputOption> runOutputs()
{
    using base::ContentKind;
    return {{QStringLiteral("csv"), QStringLiteral("FILE.csv"),
             Text::tr("Also write the run as “batch” does: a row for each match."), ContentKind::Table},
            {QStringLiteral("report"), QStringLiteral("FILE.csv"),
             Text::tr("Also write its report: hashes, thresholds, the verdicts of today and their notes."),
             ContentKind::Table}};
}

Arguments runArguments(const std::vector<OutputOption>& outputs)
{
    Arguments arguments(
        Text::tr("Lists the runs over many clips that are kept in a library, shows or exports one of them,\n"
                 "or deletes it. Runs are kept by the window, and by “batch --keep NAME”."),
        QStringLiteral("[RUN]"));
    arguments.addPositional(QStringLiteral("RUN"), Text::tr("The number of a run, as the list has it."));
    arguments.addLibraryOption();
    addOutputOptions(arguments, outputs);
    addReviewerOption(arguments);
    arguments.addFlag(QStringLiteral("delete"), Text::tr("Delete the run; verdicts stay."));
    arguments.addForceOption();
    arguments.addJsonOption();
    return arguments;
}

base::Result<std::optional<std::int64_t>> runNumber(const Arguments& arguments)
{
    const auto given = arguments.positional(0, 1);
    if (!given)
        return base::fail(given.error());
    if (given->empty())
        return std::nullopt;
    bool isNumber = false;
    const QString text = base::displayPath(given->front());
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(Text::tr("A run is named by its number, not “%1”.").arg(text));
    return number;
}

base::Result<void> writeRunFiles(const Arguments& arguments, const OutputFiles& files, const fs::path& folder,
                                 const WholeRun& whole)
{
    const auto verdicts = catalogue::VerdictStore::open(folder, Catalogue::OpenMode::ReadOnly);
    const auto table = [&whole, &verdicts] {
        QByteArray csv = report::batchHeader();
        for (const BatchClip& clip : whole.clips) {
            const auto known = verdicts ? verdicts->current(clip.contentHash) : base::fail(verdicts.error());
            csv += report::batchRows(clip, known ? *known : std::vector<catalogue::VerdictRecord>());
        }
        return report::forSpreadsheet(csv);
    };
    if (auto written = files.write(QStringLiteral("csv"), table); !written)
        return written;
    const auto file = arguments.path(QStringLiteral("report"));
    if (!file)
        return {};
    std::vector<std::int64_t> ids;
    for (const BatchClip& clip : whole.clips)
        ids.push_back(clip.id);
    const auto made = batch::runReport(folder, folder, whole.run, ids, interruptionToken());
    if (!made)
        return base::fail(made.error());
    return report::writeReport(report::forSpreadsheet(report::reportCsv(*made)), *made, *file,
                               arguments.outputRules({}));
}

base::Result<ExitCode> showRun(const Arguments& arguments, const fs::path& folder, std::int64_t id,
                               const OutputFiles& files)
{
    const bool deletes = arguments.isSet(QStringLiteral("delete"));
    auto store =
        BatchStore::open(folder, deletes ? Catalogue::OpenMode::Existing : Catalogue::OpenMode::ReadOnly);
    if (!store)
        return base::fail(std::move(store.error()));
    const auto whole = readRun(*store, id);
    if (!whole)
        return base::fail(whole.error());
    if (auto written = writeRunFiles(arguments, files, folder, *whole); !written)
        return base::fail(std::move(written.error()));
    if (deletes) {
        if (auto removed = store->remove(id); !removed)
            return base::fail(std::move(removed.error()));
    }
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(report::runJson(whole->run, whole->clips));
    else if (deletes)
        writeOut(Text::tr("run %1 deleted").arg(id) + QLatin1Char('\n'));
    else
        writeOut(clipTable(*whole));
    return ExitCode::Done;
}

} // namespace

base::Result<ExitCode> runRuns(const QStringList& words)
{
    const auto outputs = runOutputs();
    Arguments arguments = runArguments(outputs);
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto folder = arguments.requiredPath(QStringLiteral("library"));
    if (!folder)
        return base::fail(folder.error());
    takeReviewer(arguments);
    const auto number = runNumber(arguments);
    if (!number)
        return base::fail(number.error());
    const auto files = OutputFiles::check(arguments, outputs, {});
    if (!files)
        return base::fail(files.error());
    if (const auto file = arguments.path(QStringLiteral("report"))) {
        if (auto allowed =
                report::checkReportOutput(*file, base::ContentKind::Table, arguments.outputRules({}));
            !allowed)
            return base::fail(std::move(allowed.error()));
    }
    if (*number)
        return showRun(arguments, *folder, **number, *files);
    if (arguments.isSet(QStringLiteral("delete")) || !files->isEmpty())
        return wrongUsage(Text::tr("Say which run is meant, by its number."));
    const auto store = BatchStore::open(*folder, Catalogue::OpenMode::ReadOnly);
    const auto runs = store ? store->runs() : base::fail(store.error());
    if (!runs)
        return base::fail(runs.error());
    if (arguments.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const BatchRun& run : *runs)
            list.append(report::runJson(run));
        writeOut(QJsonObject{{QStringLiteral("runs"), list}});
    } else {
        writeOut(runTable(*runs));
    }
    return ExitCode::Done;
}

} // namespace coverscope::cli
