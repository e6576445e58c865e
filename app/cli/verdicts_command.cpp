// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decisions_exchange.h"
#include "app/cli/output_options.h"
#include "app/cli/reviewer.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/verdict_book.h"
#include "core/base/path_text.h"
#include "core/base/person_name.h"
#include "core/report/csv.h"
#include "core/report/percent_text.h"
#include "core/report/verdict_history_csv.h"
#include "core/report/verdict_json.h"

#include <QJsonArray>

#include <algorithm>

namespace coverscope::cli {

namespace {

namespace fs = std::filesystem;
using catalogue::Decision;
using catalogue::VerdictRecord;
using Records = std::vector<VerdictRecord>;

// What --json, --csv and the table show.
base::Result<Records> listed(const VerdictBook& book, const std::vector<fs::path>& files, bool withHistory)
{
    if (files.empty())
        return book.current;
    const auto clip = book.clipHash(files[0]);
    if (!clip)
        return base::fail(clip.error());
    const auto track = files.size() > 1 ? book.trackHash(files[1]) : base::Result<QByteArray>();
    if (!track)
        return base::fail(track.error());
    if (withHistory)
        return book.history(*clip, *track);
    Records chosen;
    for (const VerdictRecord& record : book.current) {
        if (record.clip.contentHash == *clip && (track->isEmpty() || record.track.contentHash == *track))
            chosen.push_back(record);
    }
    return chosen;
}

base::Result<std::optional<Decision>> decisionOf(const QString& word)
{
    if (word == QLatin1String("confirm"))
        return Decision::Confirmed;
    if (word == QLatin1String("reject"))
        return Decision::Rejected;
    if (word == QLatin1String("unsure"))
        return Decision::Unsure;
    if (word == QLatin1String("clear"))
        return std::nullopt;
    return wrongUsage(Text::tr("--set takes confirm, reject, unsure or clear, not “%1”.").arg(word));
}

// --set and --note, as an entry that is already in the book.
base::Result<Records> decide(const Arguments& arguments, const VerdictBook& book,
                             const std::vector<fs::path>& files)
{
    if (files.size() != 2)
        return wrongUsage(Text::tr("A verdict is about a clip and a track: give both. --help says more."));
    const auto region = clipRange(arguments);
    if (!region)
        return base::fail(region.error());
    const bool isSet = arguments.isSet(QStringLiteral("set"));
    const auto decision = isSet ? decisionOf(arguments.text(QStringLiteral("set")))
                                : base::Result<std::optional<Decision>>(std::nullopt);
    if (!decision)
        return base::fail(decision.error());
    auto entry = book.entryFor(files[0], *region, files[1]);
    if (!entry)
        return base::fail(std::move(entry.error()));
    if (!entry->decision && (!isSet || !*decision))
        return wrongUsage(Text::tr("Nothing has been decided about this clip and this track yet."));
    if (isSet)
        entry->decision = *decision;
    if (arguments.isSet(QStringLiteral("note")))
        entry->note = arguments.text(QStringLiteral("note"));
    entry->decidedAt = QDateTime::currentDateTimeUtc();
    entry->decidedBy = base::personName();
    auto store = catalogue::VerdictStore::open(book.folder, catalogue::Catalogue::OpenMode::Existing);
    if (!store)
        return base::fail(std::move(store.error()));
    return store->add(std::span(&*entry, 1));
}

QString verdictName(const VerdictRecord& record)
{
    if (!record.decision)
        return Text::tr("taken back");
    switch (*record.decision) {
    case Decision::Confirmed:
        return Text::tr("confirmed");
    case Decision::Rejected:
        return Text::tr("rejected");
    case Decision::Unsure:
        break;
    }
    return Text::tr("unsure");
}

QString verdictTable(const Records& records)
{
    if (records.empty())
        return Text::tr("Nothing has been decided.") + QLatin1Char('\n');
    std::vector<QStringList> rows = {{Text::tr("verdict"), Text::tr("date"), Text::tr("who"),
                                      Text::tr("probability"), Text::tr("clip"), Text::tr("region"),
                                      Text::tr("track"), Text::tr("note")}};
    for (const VerdictRecord& record : records) {
        const QString title = record.track.artist.isEmpty()
                                  ? record.track.title
                                  : QStringLiteral("%1 - %2").arg(record.track.artist, record.track.title);
        rows.push_back(
            {verdictName(record), report::csvTime(record.decidedAt), record.decidedBy,
             report::wasFound(record) ? report::percentText(record.probability) : QString(),
             base::displayName(record.clip.path),
             formatTime(record.clip.region.start) + QLatin1Char('-') + formatTime(record.clip.region.end),
             title, record.note});
    }
    return formatTable(rows, {3});
}

std::vector<OutputOption> verdictOutputs()
{
    return {{QStringLiteral("csv"), QStringLiteral("FILE.csv"),
             Text::tr("Also write the entries that are shown as a table."), base::ContentKind::Table}};
}

Arguments verdictArguments(const std::vector<OutputOption>& outputs)
{
    Arguments arguments(
        Text::tr("Shows what was decided about the clips of a library, all of them or those of a CLIP or a\n"
                 "CLIP and a TRACK; or decides. Nothing is ever overwritten: every decision is a new entry,\n"
                 "and the newest one about a part of a clip and a track counts. A window may be open."),
        QStringLiteral("[CLIP [TRACK]]"));
    arguments.addPositional(QStringLiteral("CLIP"), Text::tr("The clip that was searched for."));
    arguments.addPositional(QStringLiteral("TRACK"), Text::tr("A recording of the library."));
    arguments.addLibraryOption();
    arguments.addChoice(QStringLiteral("set"), QStringLiteral("VERDICT"),
                        {QStringLiteral("confirm"), QStringLiteral("reject"), QStringLiteral("unsure"),
                         QStringLiteral("clear")},
                        Text::tr("Decide: confirm, reject, unsure, or clear to take it back."));
    arguments.addOption(QStringLiteral("note"), QStringLiteral("TEXT"),
                        Text::tr("The note of the verdict; without --set only the note is changed."));
    arguments.addOption(QStringLiteral("start"), QStringLiteral("TIME"),
                        Text::tr("It is about the clip from here, 83.5 or 1:23.5."));
    arguments.addOption(QStringLiteral("end"), QStringLiteral("TIME"),
                        Text::tr("It is about the clip up to here."));
    addReviewerOption(arguments);
    arguments.addFlag(QStringLiteral("history"),
                      Text::tr("Show every entry about CLIP and TRACK, the oldest first."));
    addOutputOptions(arguments, outputs);
    addExchangeOptions(arguments);
    arguments.addForceOption();
    arguments.addJsonOption();
    return arguments;
}

} // namespace

base::Result<ExitCode> runVerdicts(const QStringList& words)
{
    const auto outputs = verdictOutputs();
    Arguments arguments = verdictArguments(outputs);
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    takeReviewer(arguments);
    if (isExchange(arguments))
        return exchangeDecisions(arguments);
    const auto files = arguments.positional(0, 2);
    if (!files)
        return base::fail(files.error());
    const bool withHistory = arguments.isSet(QStringLiteral("history"));
    if (withHistory && files->size() != 2)
        return wrongUsage(Text::tr("--history is of a clip and a track: give both."));
    const auto book = VerdictBook::open(arguments);
    if (!book)
        return base::fail(book.error());
    const auto written = OutputFiles::check(arguments, outputs, *files);
    if (!written)
        return base::fail(written.error());

    const bool isDecision = arguments.isSet(QStringLiteral("set")) || arguments.isSet(QStringLiteral("note"));
    const auto records = isDecision ? decide(arguments, *book, *files) : listed(*book, *files, withHistory);
    if (!records)
        return base::fail(records.error());
    const auto table = [&] { return report::forSpreadsheet(report::verdictHistoryCsv(*records)); };
    if (auto done = written->write(QStringLiteral("csv"), table); !done)
        return base::fail(std::move(done.error()));
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(QJsonObject{{QStringLiteral("verdicts"), report::verdictsJson(*records)}});
    else
        writeOut(verdictTable(*records));
    return ExitCode::Done;
}

} // namespace coverscope::cli
