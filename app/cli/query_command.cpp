// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"
#include "app/cli/piped_clip.h"
#include "app/cli/reviewer.h"
#include "app/cli/search_notes.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/base/person_name.h"
#include "core/base/recording_name.h"
#include "core/library/content_hash.h"
#include "core/library/track_name.h"
#include "core/library/track_presence.h"
#include "core/report/clip_report.h"
#include "core/report/csv.h"
#include "core/report/hash_list.h"
#include "core/report/match_columns.h"
#include "core/report/percent_text.h"
#include "core/report/search_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace coverscope::cli {

namespace {

QString nameOf(const catalogue::Track& track, const library::Snapshot& snapshot)
{
    QString name = library::trackName(snapshot, track);
    switch (library::presenceOf(snapshot, track)) {
    case library::Presence::Deleted:
        return Text::tr("%1 (its file was deleted)").arg(name);
    case library::Presence::Away:
        return Text::tr("%1 (its drive is away)").arg(name);
    case library::Presence::There:
        break;
    }
    return name;
}

QString damageMark(const search::SearchResult& result, const search::Match& match)
{
    const bool isUnreadable =
        std::binary_search(result.unreadable.begin(), result.unreadable.end(), match.track);
    return isUnreadable ? QLatin1Char(' ') + Text::tr("(judged without its notes, which are damaged)")
                        : QString();
}

QString tuneMark(const search::Match& match)
{
    return match.byTune ? QLatin1Char(' ') + Text::tr("(by its tune)") : QString();
}

QString throughMark(const search::Match& match, const library::Snapshot& snapshot)
{
    const catalogue::Track* through = report::throughTrack(match, snapshot);
    return through == nullptr
               ? QString()
               : QLatin1Char(' ') + Text::tr("(a version of “%1”)").arg(nameOf(*through, snapshot));
}

void writeMatches(const search::SearchResult& result, const library::Snapshot& snapshot)
{
    writeOut(Text::tr("%1: %2 tracks searched (%3)")
                 .arg(printable(base::clipName(result.query->file)))
                 .arg(snapshot.chunks->tracks().size())
                 .arg(verdictText(result.verdict)) +
             QStringLiteral("\n\n"));
    std::vector<QStringList> rows = {{QString(), Text::tr("score"), Text::tr("probability"), Text::tr("clip"),
                                      Text::tr("track"), Text::tr("key"), Text::tr("tempo"),
                                      Text::tr("recording")}};
    for (const search::Match& match : result.matches) {
        const catalogue::Track* track = snapshot.find(match.track);
        const search::MatchSegment& segment = match.evidence->segment;
        const auto range = [](const base::TimeRange& time) {
            return formatTime(time.start) + QStringLiteral("-") + formatTime(time.end);
        };
        rows.push_back(
            {QString::number(match.rank), QString::number(match.score, 'f', 3),
             report::percentText(match.probability), range(segment.query), range(segment.track),
             match.keyShift ? QStringLiteral("%1%2")
                                  .arg(*match.keyShift > 0 ? QStringLiteral("+") : QString())
                                  .arg(*match.keyShift)
                            : QString(),
             match.tempoRatio ? QStringLiteral("× %1").arg(*match.tempoRatio, 0, 'f', 2) : QString(),
             track == nullptr ? QString()
                              : nameOf(*track, snapshot) + throughMark(match, snapshot) + tuneMark(match) +
                                    damageMark(result, match)});
    }
    writeOut(formatTable(rows, {0, 1, 2, 5}));
    const search::Query& query = *result.query;
    writeOut(QLatin1Char('\n') +
             Text::tr("decode %1 ms, hearing notes %2 ms, network %3 ms, search %4 ms, alignment %5 ms")
                 .arg(query.decodeMilliseconds, 0, 'f', 0)
                 .arg(query.cqtMilliseconds, 0, 'f', 0)
                 .arg(query.inferenceMilliseconds, 0, 'f', 0)
                 .arg(result.searchMilliseconds, 0, 'f', 0)
                 .arg(result.alignmentMilliseconds, 0, 'f', 0) +
             QLatin1Char('\n'));
}

// The table of a report; the document to read and print is made in the window.
base::Result<void> writeSearchReport(const SearchSession& session, const search::SearchResult& result,
                                     const std::filesystem::path& clip, const std::filesystem::path& file,
                                     const base::OutputRules& rules)
{
    const std::filesystem::path& folder = session.library->folder();
    const auto hash = library::contentHash(clip, interruptionToken());
    if (!hash)
        return base::fail(hash.error());
    const auto verdicts = catalogue::VerdictStore::open(folder, catalogue::Catalogue::OpenMode::ReadOnly);
    const auto known = verdicts ? verdicts->current(*hash) : base::fail(verdicts.error());
    if (!known)
        return base::fail(known.error());
    report::Report made;
    made.library = report::reportLibrary(folder, *session.snapshot);
    made.model = report::reportModel(result, session.snapshot->identity.chunkHop);
    made.programVersion = QCoreApplication::applicationVersion();
    made.madeAt = QDateTime::currentDateTimeUtc();
    made.madeBy = base::personName();
    made.clips.push_back(report::reportClip(result, *session.snapshot, *hash, *known));
    made.clips.back().searchedAt = made.madeAt;
    return report::writeReport(report::forSpreadsheet(report::reportCsv(made)), made, file, rules);
}

// Known before a long search begins.
base::Result<void> checkReportName(const std::optional<std::filesystem::path>& file)
{
    if (!file || base::displayPath(file->extension()).toLower() == QStringLiteral(".csv"))
        return {};
    return wrongUsage(Text::tr("“%1”: a report is written as .csv here; the window makes PDF as well.")
                          .arg(printable(base::displayPath(*file))));
}

// `name`: what people are told of the clip where `file` is a copy.
base::Result<std::shared_ptr<const search::Query>>
prepare(const search::Session& session, const std::filesystem::path& file, const std::filesystem::path& name,
        const std::optional<base::TimeRange>& range, base::Seconds hop, search::ClipKind kind)
{
    ProgressLine line;
    auto query = session.prepare(file, range, hop, interruptionToken(), line.sink(), kind);
    line.wipe();
    if (!query) {
        base::Error error = std::move(query.error());
        error.message.replace(base::displayPath(file), base::displayPath(name));
        return base::fail(std::move(error));
    }
    if (file == name)
        return query;
    auto named = std::make_shared<search::Query>(**query);
    named->file = name;
    return std::shared_ptr<const search::Query>(std::move(named));
}

// What --hummed and --not-hummed say.
base::Result<search::ClipKind> clipKind(const Arguments& arguments)
{
    const bool isHummed = arguments.isSet(QStringLiteral("hummed"));
    const bool isNot = arguments.isSet(QStringLiteral("not-hummed"));
    if (isHummed && isNot)
        return wrongUsage(Text::tr("--hummed and --not-hummed exclude each other."));
    return isHummed ? search::ClipKind::Tune : isNot ? search::ClipKind::Music : search::ClipKind::Automatic;
}

// How the clip was taken, where that is not as it was asked for.
void noteKind(const search::Query& query, search::ClipKind asked)
{
    if (query.tune && asked == search::ClipKind::Automatic)
        writeNote(Text::tr("One voice is heard in “%1”: it is looked for as a sung or hummed tune as well. "
                           "--not-hummed leaves that out.")
                      .arg(printable(base::clipName(query.file))));
    else if (!query.tune && asked == search::ClipKind::Tune)
        writeNote(Text::tr("No tune of one voice is heard in “%1”: it is looked for as music only.")
                      .arg(printable(base::clipName(query.file))));
}

Arguments queryArguments()
{
    Arguments arguments(
        Text::tr("Ranks the recordings of a library by how likely each is a cover of what the clip plays.\n"
                 "The clip may be any audio or video file; - reads it from standard input."),
        QStringLiteral("CLIP"));
    arguments.addPositional(QStringLiteral("CLIP"), Text::tr("The clip to search for."));
    arguments.addLibraryOption();
    arguments.addOption(QStringLiteral("start"), QStringLiteral("TIME"),
                        Text::tr("Take the clip from here, 83.5 or 1:23.5."));
    arguments.addOption(QStringLiteral("end"), QStringLiteral("TIME"), Text::tr("Take the clip up to here."));
    arguments.addFlag(
        QStringLiteral("hummed"),
        Text::tr("The clip is a tune that one person sings, hums or whistles: look for its notes "
                 "in any key and from 0.6 to 1.6 of its tempo (default: where one voice is heard)."));
    arguments.addFlag(QStringLiteral("not-hummed"),
                      Text::tr("Never take the clip for a sung or hummed tune."));
    arguments.addOption(
        QStringLiteral("report"), QStringLiteral("FILE.csv"),
        Text::tr("Also write a report: what was searched where and with what, the matches, and "
                 "what was decided about them."));
    addReviewerOption(arguments);
    arguments.addForceOption();
    addSoundTrackOption(arguments);
    addSearchOptions(arguments);
    arguments.addModelOptions();
    arguments.addJsonOption();
    return arguments;
}

} // namespace

base::Result<ExitCode> runQuery(const QStringList& words)
{
    Arguments arguments = queryArguments();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto clip = arguments.positional(1, 1);
    if (!clip)
        return base::fail(clip.error());
    const auto range = clipRange(arguments);
    if (!range)
        return base::fail(range.error());
    takeReviewer(arguments);
    const auto reportFile = arguments.path(QStringLiteral("report"));
    if (const auto right = checkReportName(reportFile); !right)
        return base::fail(right.error());
    const auto options = searchOptions(arguments);
    if (!options)
        return base::fail(options.error());
    const auto hop = chunkHop(arguments);
    if (!hop)
        return base::fail(hop.error());
    const auto kind = clipKind(arguments);
    if (!kind)
        return base::fail(kind.error());
    const auto session = openForSearch(arguments);
    if (!session)
        return base::fail(session.error());

    const base::OutputRules rules = arguments.outputRules(*clip);
    if (reportFile) {
        if (auto allowed = report::checkReportOutput(*reportFile, base::ContentKind::Table, rules); !allowed)
            return base::fail(std::move(allowed.error()));
    }

    noteMissingGraph(*options, *session->snapshot);
    PipedClips piped;
    const auto file = piped.fileFor(clip->front());
    if (!file)
        return base::fail(file.error());
    if (auto chosen = chooseSoundTrack(arguments, *file); !chosen)
        return base::fail(std::move(chosen.error()));
    const search::Session searching = session->searching();
    auto query = prepare(searching, *file, piped.nameOf(*file), *range, hop->value_or(0.0), *kind);
    if (!query)
        return base::fail(std::move(query.error()));
    noteKind(**query, *kind);
    const auto result = searching.search(std::move(*query), *options, interruptionToken());
    if (!result)
        return base::fail(result.error());
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(report::searchJson(*result, *session->snapshot));
    else
        writeMatches(*result, *session->snapshot);
    const bool isDamaged = noteDamage(*session->snapshot, result->unreadable);
    if (reportFile) {
        if (const auto written = writeSearchReport(*session, *result, *file, *reportFile, rules); !written)
            return base::fail(written.error());
    }
    return isDamaged ? ExitCode::SomeSkipped : ExitCode::Done;
}

} // namespace coverscope::cli
