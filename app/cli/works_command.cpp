// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_options.h"
#include "app/cli/reviewer.h"
#include "app/cli/terminal.h"
#include "app/cli/works_actions.h"
#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "core/report/csv.h"
#include "core/works/works_json.h"

#include <algorithm>

namespace coverscope::cli {

namespace {

using catalogue::Catalogue;

std::vector<OutputOption> worksOutputs()
{
    return {{QStringLiteral("export"), QStringLiteral("FILE.csv"),
             Text::tr("Also write the works as a table, a row for each recording, as --import reads it."),
             base::ContentKind::Table}};
}

Arguments worksArguments(const std::vector<OutputOption>& outputs)
{
    Arguments arguments(
        Text::tr("Shows the works of a library and the recordings of each, or changes them. What is decided\n"
                 "is known by the content of the files and stays when they move or are indexed again; the\n"
                 "groups of “map” obey it. A window may be open."),
        QStringLiteral("[list | A B]"));
    arguments.addPositional(QStringLiteral("list"), Text::tr("Show the works; so without anything as well."));
    arguments.addPositional(QStringLiteral("A B"),
                            Text::tr("Two recordings of the library that something is decided about."));
    arguments.addLibraryOption();
    arguments.addOption(
        QStringLiteral("import"), QStringLiteral("FILE.csv"),
        Text::tr("Read works from a table: columns work, composers, year, role, notes and file, or "
                 "title, artist, album. What cannot be read is told line by line."));
    arguments.addFlag(QStringLiteral("move"),
                      Text::tr("With --import: put recordings to the work of the list that are in another."));
    addOutputOptions(arguments, outputs);
    arguments.addFlag(
        QStringLiteral("groups"),
        Text::tr("Make the groups of the cover map works; compares what is new first, so that no "
                 "window may have the library open."));
    arguments.addOption(QStringLiteral("threshold"), QStringLiteral("P"),
                        Text::tr("With --groups: pairs from this probability on, 0 to 1 (default 0.5)."));
    arguments.addFlag(QStringLiteral("dry-run"),
                      Text::tr("With --import or --groups: say what would be done, and change nothing."));
    arguments.addFlag(QStringLiteral("confirm"), Text::tr("A and B are versions of one work."));
    arguments.addFlag(QStringLiteral("reject"), Text::tr("A and B are not."));
    arguments.addFlag(QStringLiteral("unsure"), Text::tr("Nobody can say yet."));
    arguments.addFlag(QStringLiteral("clear"), Text::tr("Take back what was decided about A and B."));
    arguments.addOption(QStringLiteral("note"), QStringLiteral("TEXT"),
                        Text::tr("Why; kept with the decision."));
    addReviewerOption(arguments);
    arguments.addForceOption();
    arguments.addModelOptions();
    arguments.addJsonOption();
    return arguments;
}

QString workLine(const catalogue::Work& work)
{
    QStringList parts = {printable(work.title)};
    if (!work.composers.isEmpty())
        parts.append(printable(work.composers));
    if (work.year)
        parts.append(QString::number(*work.year));
    return parts.join(QStringLiteral(" · "));
}

QString recordingOrigin(catalogue::WorkOrigin origin)
{
    return origin == catalogue::WorkOrigin::Map ? Text::tr("by the map") : QString();
}

void writeWorks(const std::vector<catalogue::Work>& known, const works::LibraryTracks& library)
{
    if (known.empty())
        writeOut(Text::tr("No works are known.") + QLatin1Char('\n'));
    for (const catalogue::Work& work : known) {
        writeOut(workLine(work) + QLatin1Char('\n'));
        std::vector<QStringList> rows;
        for (const catalogue::WorkRecording& recording : work.recordings) {
            const catalogue::Track* track = library.finder().findFirst(recording.track);
            const catalogue::JudgedTrack now = track != nullptr ? library.judged(*track) : recording.track;
            rows.push_back({QStringLiteral("  ") + base::recordingName(now.path, now.title, now.artist),
                            works::roleWord(recording.role), recordingOrigin(recording.origin),
                            track != nullptr ? base::displayPath(now.path) : Text::tr("not in the library")});
        }
        if (!rows.empty())
            writeOut(formatTable(rows));
    }
}

QString decisionName(const std::optional<catalogue::Decision>& decision)
{
    if (decision == catalogue::Decision::Confirmed)
        return Text::tr("confirmed");
    return decision == catalogue::Decision::Rejected ? Text::tr("rejected") : Text::tr("unsure");
}

void writeDecisions(const std::vector<catalogue::PairDecision>& decisions)
{
    if (decisions.empty())
        return;
    std::vector<QStringList> rows = {{Text::tr("decision"), Text::tr("date"), Text::tr("who"),
                                      Text::tr("recording"), Text::tr("recording"), Text::tr("note")}};
    const auto name = [](const catalogue::JudgedTrack& track) {
        return base::recordingName(track.path, track.title, track.artist);
    };
    for (const catalogue::PairDecision& decision : decisions)
        rows.push_back({decisionName(decision.decision), report::csvTime(decision.decidedAt),
                        decision.decidedBy, name(decision.first), name(decision.second), decision.note});
    writeOut(QLatin1Char('\n') + formatTable(rows));
}

base::Result<ExitCode> listWorks(const Arguments& arguments, const WorksShelf& shelf,
                                 const OutputFiles& files)
{
    const auto workStore = catalogue::WorkStore::open(shelf.folder, Catalogue::OpenMode::ReadOnly);
    const auto known = workStore ? workStore->works() : base::fail(workStore.error());
    if (!known)
        return base::fail(known.error());
    const auto decisionStore =
        catalogue::PairDecisionStore::open(shelf.folder, Catalogue::OpenMode::ReadOnly);
    const auto decisions = decisionStore ? decisionStore->current() : base::fail(decisionStore.error());
    if (!decisions)
        return base::fail(decisions.error());
    const auto table = [&] { return report::forSpreadsheet(works::worksCsv(*known, *shelf.library)); };
    if (auto written = files.write(QStringLiteral("export"), table); !written)
        return base::fail(std::move(written.error()));
    if (arguments.isSet(QStringLiteral("json"))) {
        writeOut(QJsonObject{{QStringLiteral("works"), works::worksJson(*known, *shelf.library)},
                             {QStringLiteral("decisions"), works::pairDecisionsJson(*decisions)}});
    } else if (files.isEmpty()) {
        writeWorks(*known, *shelf.library);
        writeDecisions(*decisions);
    }
    return ExitCode::Done;
}

// One thing at a time, and everything with what it belongs to.
base::Result<void> checkUsage(const Arguments& arguments)
{
    const auto isSet = [&arguments](const char* name) { return arguments.isSet(QLatin1String(name)); };
    int actions = 0;
    for (const char* action : {"import", "export", "groups", "confirm", "reject", "unsure", "clear"})
        actions += isSet(action) ? 1 : 0;
    if (actions > 1)
        return wrongUsage(
            Text::tr("Only one of --import, --export, --groups, --confirm, --reject, --unsure and "
                     "--clear at a time."));
    if (isSet("move") && !isSet("import"))
        return wrongUsage(Text::tr("--move goes with --import."));
    if (isSet("dry-run") && !isSet("import") && !isSet("groups"))
        return wrongUsage(Text::tr("--dry-run goes with --import or --groups."));
    if (isSet("threshold") && !isSet("groups"))
        return wrongUsage(Text::tr("--threshold goes with --groups."));
    if (isSet("note") && !isPairDecision(arguments))
        return wrongUsage(Text::tr("--note goes with --confirm, --reject, --unsure or --clear."));
    if (isPairDecision(arguments)) {
        const auto files = arguments.positional(2, 2);
        return files ? base::Result<void>() : base::fail(files.error());
    }
    const auto words = arguments.positional(0, 1);
    if (!words)
        return base::fail(words.error());
    if (!words->empty() && words->front() != "list")
        return wrongUsage(Text::tr("“%1” is nothing that works can do; “list” shows them. --help says more.")
                              .arg(base::displayPath(words->front())));
    return {};
}

} // namespace

base::Result<ExitCode> runWorks(const QStringList& words)
{
    const auto outputs = worksOutputs();
    Arguments arguments = worksArguments(outputs);
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    if (auto right = checkUsage(arguments); !right)
        return base::fail(std::move(right.error()));
    takeReviewer(arguments);
    const auto shelf = WorksShelf::open(arguments);
    if (!shelf)
        return base::fail(shelf.error());
    if (arguments.isSet(QStringLiteral("import")))
        return importWorks(arguments, *shelf);
    if (arguments.isSet(QStringLiteral("groups")))
        return makeGroupsWorks(arguments, *shelf);
    if (isPairDecision(arguments))
        return decidePair(arguments, *shelf);
    const auto files = OutputFiles::check(arguments, outputs, {});
    if (!files)
        return base::fail(files.error());
    return listWorks(arguments, *shelf, *files);
}

} // namespace coverscope::cli
