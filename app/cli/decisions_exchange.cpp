// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decisions_exchange.h"

#include "app/cli/output_options.h"
#include "app/cli/terminal.h"
#include "app/cli/works_actions.h"
#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "core/report/csv.h"
#include "core/report/verdict_json.h"
#include "core/works/decisions_import.h"

#include <QJsonArray>

#include <algorithm>

namespace coverscope::cli {

namespace fs = std::filesystem;
using catalogue::VerdictRecord;

namespace {

bool isTable(const fs::path& file)
{
    return base::pathBytes(file.extension()).toLower() == ".csv";
}

base::Result<void> checkExchange(const Arguments& arguments)
{
    int actions = 0;
    for (const char* action : {"import", "export", "conflicts"})
        actions += arguments.isSet(QLatin1String(action)) ? 1 : 0;
    bool hasOthers = false;
    for (const char* other : {"set", "note", "history", "csv", "start", "end"})
        hasOthers = hasOthers || arguments.isSet(QLatin1String(other));
    if (actions > 1 || hasOthers)
        return wrongUsage(
            Text::tr("--import, --export and --conflicts stand alone: they are about all decisions of "
                     "the library."));
    const auto none = arguments.positional(0, 0);
    return none ? base::Result<void>() : base::fail(none.error());
}

QString wordOf(const std::optional<catalogue::Decision>& decision)
{
    VerdictRecord record;
    record.decision = decision;
    return report::verdictRecordWord(record);
}

QString judgedName(const catalogue::JudgedTrack& track)
{
    return base::recordingName(track.path, track.title, track.artist);
}

QStringList sides(const auto& conflict)
{
    const auto side = [](const auto& entry) {
        return QStringLiteral("%1, %2, %3")
            .arg(wordOf(entry.decision), entry.decidedBy, report::csvTime(entry.decidedAt));
    };
    return {side(conflict.here), side(conflict.there)};
}

QString conflictTable(const works::Conflicts& conflicts)
{
    if (conflicts.isEmpty())
        return Text::tr("No decisions contradict each other.") + QLatin1Char('\n');
    std::vector<QStringList> rows = {
        {Text::tr("here"), Text::tr("the other reviewer"), Text::tr("clip"), Text::tr("track")}};
    for (const auto& conflict : conflicts.verdicts)
        rows.push_back(sides(conflict) + QStringList{base::displayName(conflict.here.clip.path),
                                                     judgedName(conflict.here.track)});
    for (const auto& conflict : conflicts.pairs)
        rows.push_back(sides(conflict) +
                       QStringList{judgedName(conflict.here.first), judgedName(conflict.here.second)});
    return formatTable(rows);
}

base::Result<ExitCode> exportDecisions(const Arguments& arguments, const WorksShelf& shelf)
{
    const auto path = arguments.requiredPath(QStringLiteral("export"));
    if (!path)
        return base::fail(path.error());
    const bool asTable = isTable(*path);
    const std::vector<OutputOption> outputs = {
        {QStringLiteral("export"), {}, {}, asTable ? base::ContentKind::Table : base::ContentKind::Json}};
    const auto files = OutputFiles::check(arguments, outputs, {});
    if (!files)
        return base::fail(files.error());
    const auto decisions = works::decisionsOf(shelf.folder);
    if (!decisions)
        return base::fail(decisions.error());
    const auto content = [&] {
        return asTable ? report::forSpreadsheet(works::decisionsCsv(*decisions))
                       : works::decisionsJson(*decisions);
    };
    if (auto written = files->write(QStringLiteral("export"), content); !written)
        return base::fail(std::move(written.error()));
    const auto verdicts = static_cast<qint64>(decisions->verdicts.size());
    const auto pairs = static_cast<qint64>(decisions->pairs.size());
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(QJsonObject{{QStringLiteral("verdicts"), verdicts}, {QStringLiteral("pairs"), pairs}});
    else
        writeOut(Text::tr("%1 verdicts and %2 decisions about pairs written").arg(verdicts).arg(pairs) +
                 QLatin1Char('\n'));
    return ExitCode::Done;
}

QString unknownTable(const std::vector<works::DecisionsMerge::UnknownRecording>& unknown)
{
    if (unknown.empty())
        return {};
    std::vector<QStringList> rows = {{Text::tr("entries"), Text::tr("not in this library")}};
    for (const auto& recording : unknown)
        rows.push_back({QString::number(recording.entryCount), judgedName(recording.track)});
    return formatTable(rows, {0});
}

base::Result<ExitCode> importDecisions(const Arguments& arguments, const WorksShelf& shelf)
{
    const auto path = arguments.requiredPath(QStringLiteral("import"));
    if (!path)
        return base::fail(path.error());
    const auto done = works::importDecisions(*path, shelf.folder, *shelf.library);
    if (!done)
        return base::fail(done.error());
    for (const QString& problem : done->problems)
        writeNote(problem);
    if (arguments.isSet(QStringLiteral("json"))) {
        writeOut(QJsonObject{{QStringLiteral("added"), static_cast<qint64>(done->addedCount)},
                             {QStringLiteral("known"), static_cast<qint64>(done->knownCount)},
                             {QStringLiteral("beside"), static_cast<qint64>(done->besideCount)},
                             {QStringLiteral("problems"), QJsonArray::fromStringList(done->problems)},
                             {QStringLiteral("not_found"), works::unknownRecordingsJson(done->unknown)},
                             {QStringLiteral("conflicts"), works::conflictsJson(done->conflicts)}});
    } else {
        writeOut(Text::tr("%1 entries added, %2 were known; %3 stand beside what is decided here")
                     .arg(done->addedCount)
                     .arg(done->knownCount)
                     .arg(done->besideCount) +
                 QLatin1Char('\n') + unknownTable(done->unknown) + conflictTable(done->conflicts));
    }
    return done->problems.isEmpty() ? ExitCode::Done : ExitCode::SomeSkipped;
}

} // namespace

void addExchangeOptions(Arguments& arguments)
{
    arguments.addOption(
        QStringLiteral("export"), QStringLiteral("FILE"),
        Text::tr("Write every decision of the library, its history too, for another reviewer: "
                 "FILE.json or FILE.csv."));
    arguments.addOption(
        QStringLiteral("import"), QStringLiteral("FILE"),
        Text::tr("Take in what another reviewer exported. What contradicts a decision made here is "
                 "kept beside it, listed, and overwrites nothing; so is what it says of recordings that this "
                 "library does not have."));
    arguments.addFlag(
        QStringLiteral("conflicts"),
        Text::tr("List what two reviewers decided differently, until it is decided once more."));
}

bool isExchange(const Arguments& arguments)
{
    return arguments.isSet(QStringLiteral("export")) || arguments.isSet(QStringLiteral("import")) ||
           arguments.isSet(QStringLiteral("conflicts"));
}

base::Result<ExitCode> exchangeDecisions(const Arguments& arguments)
{
    if (auto right = checkExchange(arguments); !right)
        return base::fail(std::move(right.error()));
    const auto shelf = WorksShelf::open(arguments);
    if (!shelf)
        return base::fail(shelf.error());
    if (arguments.isSet(QStringLiteral("export")))
        return exportDecisions(arguments, *shelf);
    if (arguments.isSet(QStringLiteral("import")))
        return importDecisions(arguments, *shelf);
    const auto here = works::decisionsOf(shelf->folder);
    if (!here)
        return base::fail(here.error());
    const works::Conflicts conflicts = works::openConflicts(*here);
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(QJsonObject{{QStringLiteral("conflicts"), works::conflictsJson(conflicts)}});
    else
        writeOut(conflictTable(conflicts));
    return ExitCode::Done;
}

} // namespace coverscope::cli
