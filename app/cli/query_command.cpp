// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clip_question.h"
#include "app/cli/interruption.h"
#include "app/cli/match_table.h"
#include "app/cli/piped_clip.h"
#include "app/cli/reviewer.h"
#include "app/cli/search_notes.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/base/person_name.h"
#include "core/base/recording_name.h"
#include "core/library/content_hash.h"
#include "core/report/clip_report.h"
#include "core/report/csv.h"
#include "core/report/hash_list.h"
#include "core/report/search_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace coverscope::cli {

namespace {

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

base::Result<ClipQuestion> questionOf(const Arguments& arguments, const std::filesystem::path& clip)
{
    const auto range = clipRange(arguments);
    if (!range)
        return base::fail(range.error());
    const auto options = searchOptions(arguments);
    if (!options)
        return base::fail(options.error());
    const auto hop = chunkHop(arguments);
    if (!hop)
        return base::fail(hop.error());
    const auto kind = clipKind(arguments);
    if (!kind)
        return base::fail(kind.error());
    return ClipQuestion{clip, *range, hop->value_or(0.0), *kind, *options};
}

Arguments queryArguments()
{
    Arguments arguments(
        Text::tr("Ranks the recordings of a library by how likely each is a cover of what the clip plays.\n"
                 "The clip may be any audio or video file; - reads it from standard input."),
        QStringLiteral("CLIP"));
    arguments.addPositional(QStringLiteral("CLIP"), Text::tr("The clip to search for."));
    arguments.addLibraryOrServiceOption();
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
    takeReviewer(arguments);
    const auto reportFile = arguments.path(QStringLiteral("report"));
    if (const auto right = checkReportName(reportFile); !right)
        return base::fail(right.error());
    auto question = questionOf(arguments, clip->front());
    if (!question)
        return base::fail(std::move(question.error()));
    if (const auto service = arguments.sharedService())
        return querySharedCatalogue(arguments, *service, *question);
    const auto session = openForSearch(arguments);
    if (!session)
        return base::fail(session.error());

    const base::OutputRules rules = arguments.outputRules(*clip);
    if (reportFile) {
        if (auto allowed = report::checkReportOutput(*reportFile, base::ContentKind::Table, rules); !allowed)
            return base::fail(std::move(allowed.error()));
    }

    noteMissingGraph(question->options, *session->snapshot);
    PipedClips piped;
    const auto file = piped.fileFor(clip->front());
    if (!file)
        return base::fail(file.error());
    if (auto chosen = chooseSoundTrack(arguments, *file); !chosen)
        return base::fail(std::move(chosen.error()));
    const search::Session searching = session->searching();
    auto query = prepareClip(searching, *file, piped.nameOf(*file), *question);
    if (!query)
        return base::fail(std::move(query.error()));
    noteKind(**query, question->kind);
    const auto result = searching.search(std::move(*query), question->options, interruptionToken());
    if (!result)
        return base::fail(result.error());
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(report::searchJson(*result, *session->snapshot));
    else
        writeMatches(*result, *session->snapshot, session->snapshot->chunks->tracks().size());
    const bool isDamaged = noteDamage(*session->snapshot, result->unreadable);
    if (reportFile) {
        if (const auto written = writeSearchReport(*session, *result, *file, *reportFile, rules); !written)
            return base::fail(written.error());
    }
    return isDamaged ? ExitCode::SomeSkipped : ExitCode::Done;
}

} // namespace coverscope::cli
