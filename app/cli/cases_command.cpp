// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cases_actions.h"
#include "app/cli/interruption.h"
#include "app/cli/output_options.h"
#include "app/cli/reviewer.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "core/report/csv.h"
#include "core/report/hash_list.h"
#include "core/report/verdict_json.h"
#include "core/works/case_members.h"
#include "core/works/case_report.h"
#include "core/works/cases_json.h"

namespace coverscope::cli {

namespace {

namespace fs = std::filesystem;
using catalogue::Case;
using catalogue::CaseContents;
using catalogue::CaseStore;
using catalogue::Catalogue;
using catalogue::VerdictRecord;

Arguments caseArguments()
{
    Arguments arguments(
        Text::tr("Lists the cases of a library, shows, makes or changes one, or writes its report. A case\n"
                 "holds clips, what was decided and runs under one name. What was decided about its clips\n"
                 "and those of its runs belongs to it as well, also what is decided later. A window may be\n"
                 "open."),
        QStringLiteral("[CASE [CLIP [TRACK]]]"));
    arguments.addPositional(QStringLiteral("CASE"), Text::tr("Its name, or its number in the list."));
    arguments.addPositional(QStringLiteral("CLIP"),
                            Text::tr("With --add or --take-out: a clip with all that is decided about it."));
    arguments.addPositional(QStringLiteral("TRACK"),
                            Text::tr("Only what is decided about CLIP and this recording."));
    arguments.addLibraryOption();
    arguments.addFlag(QStringLiteral("make"), Text::tr("Make a case of this name."));
    arguments.addFlag(QStringLiteral("add"), Text::tr("Put the clip, the verdict or the run into the case."));
    arguments.addFlag(QStringLiteral("take-out"),
                      Text::tr("Take it out of the case; verdicts and runs stay."));
    arguments.addOption(QStringLiteral("run"), QStringLiteral("RUN"),
                        Text::tr("With --add or --take-out: a run, by its number in the list of “runs”."));
    arguments.addOption(QStringLiteral("note"), QStringLiteral("TEXT"),
                        Text::tr("The notes of the case, in place of those it has."));
    arguments.addOption(QStringLiteral("reviewer"), QStringLiteral("NAME"),
                        Text::tr("Who is in charge of the case (when it is made: who reviews, see --by)."));
    arguments.addOption(QStringLiteral("rename"), QStringLiteral("NAME"),
                        Text::tr("Give the case another name."));
    arguments.addFlag(QStringLiteral("close"), Text::tr("The case is done."));
    arguments.addFlag(QStringLiteral("reopen"), Text::tr("It is not done after all."));
    arguments.addFlag(QStringLiteral("delete"), Text::tr("Delete the case; verdicts and runs stay."));
    arguments.addOption(QStringLiteral("report"), QStringLiteral("FILE.csv"),
                        Text::tr("Write one report for the case, and its hash list beside it, which "
                                 "“verify-report” checks."));
    addReviewerOption(arguments);
    arguments.addForceOption();
    arguments.addJsonOption();
    return arguments;
}

QString stateText(const Case& known)
{
    return known.closedAt ? Text::tr("closed") : Text::tr("open", "state of a case");
}

QString caseTable(const std::vector<Case>& cases)
{
    if (cases.empty())
        return Text::tr("There are no cases.") + QLatin1Char('\n');
    std::vector<QStringList> rows = {{Text::tr("case"), Text::tr("state"), Text::tr("made"),
                                      Text::tr("reviewer"), Text::tr("clips"), Text::tr("verdicts"),
                                      Text::tr("runs"), Text::tr("name")}};
    for (const Case& known : cases)
        rows.push_back({QString::number(known.id), stateText(known), report::csvTime(known.createdAt),
                        known.text.reviewer, QString::number(known.clipCount),
                        QString::number(known.verdictCount), QString::number(known.runCount),
                        known.text.name});
    return formatTable(rows, {0, 4, 5, 6});
}

QString memberTable(const CaseContents& contents, const std::vector<VerdictRecord>& verdicts)
{
    std::vector<QStringList> rows;
    for (const catalogue::CaseRun& run : contents.runs)
        rows.push_back({Text::tr("run"), QString::number(run.id),
                        run.isKept ? run.name : Text::tr("%1 (deleted)", "name of a run").arg(run.name)});
    for (const catalogue::CaseClip& clip : contents.clips)
        rows.push_back({Text::tr("clip"), {}, base::displayPath(clip.path)});
    for (const VerdictRecord& record : verdicts)
        rows.push_back(
            {Text::tr("verdict"), report::verdictRecordWord(record),
             QStringLiteral("%1 · %2").arg(
                 base::displayName(record.clip.path),
                 base::recordingName(record.track.path, record.track.title, record.track.artist))});
    return rows.empty() ? Text::tr("Nothing has been put into this case.") + QLatin1Char('\n')
                        : formatTable(rows);
}

base::Result<void> writeCaseReport(const Arguments& arguments, const fs::path& folder, const Case& known)
{
    const auto file = arguments.path(QStringLiteral("report"));
    if (!file)
        return {};
    ProgressLine line;
    const auto made = works::caseReport(folder, known.id, interruptionToken(), line.sink());
    if (!made)
        return base::fail(made.error());
    return report::writeReport(report::forSpreadsheet(report::reportCsv(*made)), *made, *file,
                               arguments.outputRules({}));
}

base::Result<ExitCode> showCase(const Arguments& arguments, const fs::path& folder, const Case& known)
{
    const auto store = CaseStore::open(folder, Catalogue::OpenMode::ReadOnly);
    const auto contents = store ? store->contents(known.id) : base::fail(store.error());
    const auto members = contents ? works::CaseMembers::read(*store, known.id) : base::fail(contents.error());
    if (!members)
        return base::fail(members.error());
    const auto book = catalogue::VerdictStore::open(folder, Catalogue::OpenMode::ReadOnly);
    auto verdicts = book ? book->currentOfAll() : base::fail(book.error());
    if (!verdicts)
        return base::fail(std::move(verdicts.error()));
    std::erase_if(*verdicts, [&members](const VerdictRecord& record) { return !members->holds(record); });
    if (auto written = writeCaseReport(arguments, folder, known); !written)
        return base::fail(std::move(written.error()));
    if (arguments.isSet(QStringLiteral("json"))) {
        writeOut(works::caseJson(known, *contents, *verdicts));
        return ExitCode::Done;
    }
    QStringList parts{printable(known.text.name), stateText(known)};
    if (!known.text.reviewer.isEmpty())
        parts << printable(known.text.reviewer);
    writeOut(parts.join(QStringLiteral(" · ")) + QLatin1Char('\n'));
    if (!known.text.notes.isEmpty())
        writeOut(printable(known.text.notes) + QLatin1Char('\n'));
    writeOut(memberTable(*contents, *verdicts));
    return ExitCode::Done;
}

base::Result<ExitCode> deleteCase(const Arguments& arguments, const fs::path& folder, const Case& known)
{
    auto store = CaseStore::open(folder, Catalogue::OpenMode::Existing);
    const auto done = store ? store->remove(known.id) : base::fail(store.error());
    if (!done)
        return base::fail(done.error());
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(works::caseJson(known));
    else
        writeOut(Text::tr("case “%1” deleted").arg(printable(known.text.name)) + QLatin1Char('\n'));
    return ExitCode::Done;
}

base::Result<ExitCode> listCases(const Arguments& arguments, const fs::path& folder)
{
    const auto store = CaseStore::open(folder, Catalogue::OpenMode::ReadOnly);
    const auto cases = store ? store->cases() : base::fail(store.error());
    if (!cases)
        return base::fail(cases.error());
    if (!arguments.isSet(QStringLiteral("json"))) {
        writeOut(caseTable(*cases));
        return ExitCode::Done;
    }
    QJsonArray list;
    for (const Case& known : *cases)
        list.append(works::caseJson(known));
    writeOut(QJsonObject{{QStringLiteral("cases"), list}});
    return ExitCode::Done;
}

// One thing at a time, and everything with what it belongs to.
base::Result<void> checkCaseUsage(const Arguments& arguments, const CaseRequest& request)
{
    const auto count = [&arguments](std::initializer_list<const char*> names) {
        return std::ranges::count_if(
            names, [&arguments](const char* name) { return arguments.isSet(QLatin1String(name)); });
    };
    const auto texts = count({"note", "reviewer"});
    const auto actions = count({"make", "add", "take-out", "close", "reopen", "delete", "report"});
    if (actions > 1)
        return wrongUsage(Text::tr("Only one of --make, --add, --take-out, --close, --reopen, --delete and "
                                   "--report at a time."));
    if (!request.name && actions + texts + count({"run", "rename"}) > 0)
        return wrongUsage(Text::tr("Say which case is meant, by its name."));
    const bool isFilled = count({"add", "take-out"}) > 0;
    const bool hasContents = !request.files.empty() || arguments.isSet(QStringLiteral("run"));
    if (isFilled != hasContents)
        return wrongUsage(isFilled ? Text::tr("Say what is meant: a CLIP, a CLIP and a TRACK, or --run.")
                                   : Text::tr("CLIP, TRACK and --run go with --add or --take-out."));
    if (texts > 0 && count({"add", "take-out", "delete", "report"}) > 0)
        return wrongUsage(Text::tr("--note and --reviewer go with --make, or change a case."));
    if (arguments.isSet(QStringLiteral("rename")) && actions > 0)
        return wrongUsage(Text::tr("--rename stands alone."));
    return {};
}

base::Result<Case> changedCase(const Arguments& arguments, const CaseRequest& request)
{
    const auto isSet = [&arguments](const char* name) { return arguments.isSet(QLatin1String(name)); };
    if (isSet("make"))
        return makeCase(arguments, request);
    if (isSet("add") || isSet("take-out"))
        return fillCase(arguments, request);
    if (isSet("close") || isSet("reopen") || isSet("rename") || isSet("note") || isSet("reviewer"))
        return changeCase(arguments, request);
    const auto store = CaseStore::open(request.folder, Catalogue::OpenMode::ReadOnly);
    return store ? findCase(*store, *request.name) : base::fail(store.error());
}

} // namespace

base::Result<ExitCode> runCases(const QStringList& words)
{
    Arguments arguments = caseArguments();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto folder = arguments.requiredPath(QStringLiteral("library"));
    if (!folder)
        return base::fail(folder.error());
    const auto given = arguments.positional(0, 3);
    if (!given)
        return base::fail(given.error());
    CaseRequest request{*folder, {}, {}};
    if (!given->empty()) {
        request.name = base::displayPath(given->front()).trimmed();
        request.files.assign(given->begin() + 1, given->end());
    }
    if (auto right = checkCaseUsage(arguments, request); !right)
        return base::fail(std::move(right.error()));
    takeReviewer(arguments);
    if (const auto file = arguments.path(QStringLiteral("report"))) {
        if (auto allowed =
                report::checkReportOutput(*file, base::ContentKind::Table, arguments.outputRules({}));
            !allowed)
            return base::fail(std::move(allowed.error()));
    }
    if (!request.name)
        return listCases(arguments, *folder);
    const auto known = changedCase(arguments, request);
    if (!known)
        return base::fail(known.error());
    return arguments.isSet(QStringLiteral("delete")) ? deleteCase(arguments, *folder, *known)
                                                     : showCase(arguments, *folder, *known);
}

} // namespace coverscope::cli
