// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"
#include "app/cli/piped_clip.h"
#include "app/cli/search_notes.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "core/batch/batch_run.h"
#include "core/batch/clip_inputs.h"
#include "core/batch/clip_stretches.h"
#include "core/catalogue/verdict_store.h"
#include "core/report/batch_report.h"
#include "core/report/index_report.h"
#include "core/search/watched_features.h"

namespace coverscope::cli {

namespace {

namespace fs = std::filesystem;
using catalogue::BatchStatus;

// A run that is kept in the library's catalogue.
struct KeptRun
{
    catalogue::BatchStore store;
    std::int64_t id = 0;
};

// --stretches: what is played in a long clip goes to the end of the queue.
base::Result<void> queueStretches(const catalogue::BatchClip& outcome, batch::BatchQueue& queue,
                                  const catalogue::BatchSettings& settings, const search::Session& session,
                                  KeptRun* kept, ProgressLine& line)
{
    if (!batch::isLongClip(outcome))
        return {};
    auto clips = batch::stretchesOf(outcome, settings, session, interruptionToken(), line.sink());
    if (!clips)
        return base::fail(std::move(clips.error()));
    std::int64_t id = queue.clips().back().id;
    for (catalogue::BatchClip& clip : *clips)
        clip.id = ++id;
    if (kept != nullptr) {
        if (auto stored = kept->store.append(kept->id, *clips); !stored)
            return stored;
    }
    queue.append(std::move(*clips));
    return {};
}

base::Result<void> runClips(const SearchSession& session, batch::BatchQueue& queue,
                            const catalogue::BatchSettings& settings, KeptRun* kept,
                            batch::Stretches stretches, const PipedClips& piped, base::OutputFile& rows,
                            search::WatchedFeatures& features)
{
    const search::Session searching = session.searching(features.source());
    ProgressLine line;
    const auto verdicts =
        catalogue::VerdictStore::open(session.library->folder(), catalogue::Catalogue::OpenMode::ReadOnly);
    for (const catalogue::BatchClip& clip : queue.clips()) { // what is no clip at all
        if (clip.status == BatchStatus::Waiting)
            continue;
        writeError({base::ErrorCode::InvalidArgument, clip.file, clip.problem, clip.problemDetail});
        if (auto written = rows.append(report::batchRows(clip)); !written)
            return written;
    }
    batch::RunObserver observer;
    observer.started = [&](std::size_t place) {
        line.show(Text::tr("Clip %1 of %2: %3")
                      .arg(place + 1)
                      .arg(queue.size())
                      .arg(printable(base::clipName(queue.clips()[place].file))));
    };
    observer.finished = [&](const catalogue::BatchClip& clip) {
        if (clip.status == BatchStatus::Failed) {
            line.wipe();
            writeError({base::ErrorCode::Internal, clip.file, clip.problem, clip.problemDetail});
        }
        catalogue::BatchClip named = clip;
        named.file = piped.nameOf(clip.file);
        const auto known = verdicts ? verdicts->current(clip.contentHash) : base::fail(verdicts.error());
        auto written =
            rows.append(report::batchRows(named, known ? *known : std::vector<catalogue::VerdictRecord>()));
        if (written && stretches == batch::Stretches::Found)
            return queueStretches(clip, queue, settings, searching, kept, line);
        return written;
    };
    return batch::runAll(queue, settings, searching, kept ? &kept->store : nullptr, observer,
                         interruptionToken());
}

// --keep: the run with its queue, in the library's catalogue from now on.
base::Result<std::optional<KeptRun>> keepRun(const Arguments& arguments, const SearchSession& session,
                                             const catalogue::BatchSettings& settings,
                                             std::vector<catalogue::BatchClip>& clips)
{
    if (!arguments.isSet(QStringLiteral("keep")))
        return std::nullopt;
    const fs::path& folder = session.library->folder();
    auto store = catalogue::BatchStore::open(folder, catalogue::Catalogue::OpenMode::Existing);
    if (!store)
        return base::fail(std::move(store.error()));
    const auto run = batch::describeRun(arguments.text(QStringLiteral("keep")), settings, folder,
                                        *session.snapshot, QCoreApplication::applicationVersion());
    const auto begun = store->begin(run, clips);
    if (!begun)
        return base::fail(begun.error());
    return std::optional(KeptRun{std::move(*store), begun->id});
}

Arguments batchArguments()
{
    Arguments arguments(
        Text::tr(
            "Ranks a library against many clips and writes a CSV file: a row for each match, with the\n"
            "status of its clip (match, possible, no match, failed, skipped). A bad file ends nothing;\n"
            "rows are written as they come. A list is a text file with a file in each line, a playlist,\n"
            "a cue sheet (each track a clip), or a CSV file with the columns file, start, end."),
        QStringLiteral("INPUT..."));
    arguments.addPositional(QStringLiteral("INPUT"),
                            Text::tr("Clips, folders of clips, or lists of clips (.txt, .m3u, .pls, "
                                     ".cue, .xspf, .csv)."));
    arguments.addLibraryOption();
    arguments.addOption(QStringLiteral("output"), QStringLiteral("FILE"), Text::tr("The CSV file to write."));
    arguments.addForceOption();
    arguments.addOption(QStringLiteral("keep"), QStringLiteral("NAME"),
                        Text::tr("Also keep the run in the library, for “runs” and the window."));
    arguments.addFlag(
        QStringLiteral("stretches"),
        Text::tr("Also look for what is played in clips longer than three minutes: each stretch that\n"
                 "the library knows becomes a clip of its own."));
    arguments.addFlag(
        QStringLiteral("hummed"),
        Text::tr("The clips are tunes that somebody sings, hums or whistles; as with “query”."));
    addSoundTrackOption(arguments);
    addSearchOptions(arguments);
    arguments.addModelOptions();
    return arguments;
}

} // namespace

base::Result<ExitCode> runBatch(const QStringList& words)
{
    Arguments arguments = batchArguments();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto inputs = arguments.positional(1, Arguments::anyNumber);
    if (!inputs)
        return base::fail(inputs.error());
    const auto output = arguments.requiredPath(QStringLiteral("output"));
    if (!output)
        return base::fail(output.error());
    const auto options = searchOptions(arguments);
    if (!options)
        return base::fail(options.error());
    const auto hop = chunkHop(arguments);
    if (!hop)
        return base::fail(hop.error());
    auto session = openForSearch(arguments);
    if (!session)
        return base::fail(session.error());

    PipedClips piped;
    std::vector<fs::path> sources;
    for (const fs::path& input : *inputs) {
        auto source = piped.fileFor(input);
        if (!source)
            return base::fail(std::move(source.error()));
        sources.push_back(std::move(*source));
    }
    library::LeftOutFiles leftOut;
    auto clips = batch::expandInputs(sources, interruptionToken(), &leftOut);
    if (!clips)
        return base::fail(clips.error());
    if (leftOut.count() > 0)
        writeNote(report::leftOutText(leftOut));
    std::vector<fs::path> read = *inputs;
    for (const catalogue::BatchClip& clip : *clips)
        read.push_back(clip.file);
    auto rows =
        base::OutputFile::create(*output, base::ContentKind::Table, arguments.outputRules(std::move(read)));
    if (!rows)
        return base::fail(std::move(rows.error()));
    if (auto written = rows->append(report::batchHeader()); !written)
        return base::fail(std::move(written.error()));
    auto settings = batch::makeSettings(session->embedder->info(), session->snapshot->identity.chunkHop,
                                        *options, hop->value_or(0.0));
    settings.hummed = arguments.isSet(QStringLiteral("hummed"));
    *clips = batch::BatchQueue::numbered(std::move(*clips));
    auto kept = keepRun(arguments, *session, settings, *clips);
    if (!kept)
        return base::fail(std::move(kept.error()));
    batch::BatchQueue queue(std::move(*clips));
    noteMissingGraph(*options, *session->snapshot);
    for (const catalogue::BatchClip& clip : queue.clips()) {
        if (!arguments.isSet(QStringLiteral("sound-track")))
            break;
        if (auto chosen = chooseSoundTrack(arguments, clip.file); !chosen)
            return base::fail(std::move(chosen.error()));
    }
    search::WatchedFeatures features(search::featuresOf(*session->library, *session->snapshot));
    const auto stretches =
        arguments.isSet(QStringLiteral("stretches")) ? batch::Stretches::Found : batch::Stretches::LeftOut;
    auto done =
        runClips(*session, queue, settings, *kept ? &**kept : nullptr, stretches, piped, *rows, features);
    if (!done) {
        // Every clip's rows are on the disk before the next begins: they survive whatever ends the run.
        writeNote(
            Text::tr("The rows that were written are kept in “%1”.").arg(base::displayPath(rows->keep())));
        return base::fail(std::move(done.error()));
    }
    if (auto written = rows->commit(); !written)
        return base::fail(std::move(written.error()));
    const std::size_t failed = queue.count(BatchStatus::Failed) + queue.count(BatchStatus::Skipped);
    writeOut(Text::tr("%1 clips: %2 with a match, %3 with a possible match, %4 without a match, %5 failed; "
                      "%7 too short to tell; rows in %6")
                 .arg(queue.size())
                 .arg(queue.count(BatchStatus::Match))
                 .arg(queue.count(BatchStatus::Possible))
                 .arg(queue.count(BatchStatus::NoMatch))
                 .arg(failed)
                 .arg(printable(base::displayPath(*output)))
                 .arg(queue.count(BatchStatus::TooShort)) +
             QLatin1Char('\n'));
    const bool isDamaged = noteDamage(*session->snapshot, features.unreadable());
    return failed == 0 && !isDamaged ? ExitCode::Done : ExitCode::SomeSkipped;
}

} // namespace coverscope::cli
