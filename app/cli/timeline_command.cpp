// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"
#include "app/cli/output_options.h"
#include "app/cli/piped_clip.h"
#include "app/cli/search_notes.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/audio/decoder.h"
#include "core/library/track_name.h"
#include "core/report/csv.h"
#include "core/report/percent_text.h"
#include "core/report/timeline_exports.h"
#include "core/report/timeline_report.h"

namespace coverscope::cli {

namespace {

std::vector<OutputOption> timelineOutputs()
{
    return {{QStringLiteral("cue"), QStringLiteral("OUT.cue"), Text::tr("Also write a cue sheet."),
             base::ContentKind::Playlist},
            {QStringLiteral("csv"), QStringLiteral("OUT.csv"),
             Text::tr("Also write the stretches as a table."), base::ContentKind::Table},
            {QStringLiteral("labels"), QStringLiteral("OUT.txt"), Text::tr("Also write labels for Audacity."),
             base::ContentKind::Table},
            {QStringLiteral("svl"), QStringLiteral("OUT.svl"),
             Text::tr("Also write a layer for Sonic Visualiser."), base::ContentKind::SonicVisualiser},
            {QStringLiteral("m3u"), QStringLiteral("OUT.m3u8"),
             Text::tr("Also write a playlist of the stretches, with times as VLC knows them."),
             base::ContentKind::Playlist}};
}

Arguments timelineArguments(const std::vector<OutputOption>& outputs)
{
    Arguments arguments(
        Text::tr(
            "Finds which recordings of a library are played in a long recording, and when: a radio hour, a\n"
            "concert, a mix. What it does not know is told as music, speech, silence or other sound."),
        QStringLiteral("FILE"));
    arguments.addPositional(QStringLiteral("FILE"),
                            Text::tr("The long recording; - reads it from standard input."));
    arguments.addLibraryOption();
    arguments.addOption(QStringLiteral("min-length"), QStringLiteral("SECONDS"),
                        Text::tr("Leave out stretches that are shorter (default: 8)."));
    addThresholdOption(arguments);
    addOutputOptions(arguments, outputs);
    arguments.addForceOption();
    addSoundTrackOption(arguments);
    arguments.addModelOptions();
    arguments.addJsonOption();
    return arguments;
}

QString timeText(const base::TimeRange& time)
{
    return formatTime(time.start) + QStringLiteral("-") + formatTime(time.end);
}

QString unknownText(search::UnknownKind kind)
{
    switch (kind) {
    case search::UnknownKind::Music:
        return Text::tr("(music that the library does not know)");
    case search::UnknownKind::Speech:
        return Text::tr("(speech)");
    case search::UnknownKind::Silence:
        return Text::tr("(silence)");
    case search::UnknownKind::Other:
        break;
    }
    return Text::tr("(other sound)");
}

QString nameOfTrack(const catalogue::Track& track, const library::Snapshot& snapshot)
{
    return printable(library::trackName(snapshot, track));
}

void writeTimeline(const search::Timeline& timeline, const library::Snapshot& snapshot)
{
    std::vector<QStringList> rows = {{Text::tr("time"), Text::tr("recording"), Text::tr("in it"),
                                      Text::tr("probability"), Text::tr("verdict")}};
    auto unknown = timeline.unknown.begin();
    const auto addUnknownUntil = [&](base::Seconds time) {
        for (; unknown != timeline.unknown.end() && unknown->time.start < time; ++unknown)
            rows.push_back({timeText(unknown->time), unknownText(unknown->kind), {}, {}, {}});
    };
    for (const search::PlayedStretch& stretch : timeline.stretches) {
        addUnknownUntil(stretch.time.start);
        const catalogue::Track* track = snapshot.find(stretch.track);
        rows.push_back({timeText(stretch.time), track ? nameOfTrack(*track, snapshot) : QString(),
                        timeText(stretch.inTrack), report::percentText(stretch.probability),
                        verdictText(stretch.verdict)});
    }
    addUnknownUntil(timeline.duration + 1.0);
    writeOut(formatTable(rows, {3}));
}

base::Result<search::TimelineOptions> timelineOptions(const Arguments& arguments)
{
    search::TimelineOptions options;
    const auto minimumLength = arguments.time(QStringLiteral("min-length"));
    if (!minimumLength)
        return base::fail(minimumLength.error());
    options.minimumLength = minimumLength->value_or(options.minimumLength);
    const auto threshold = ownThreshold(arguments);
    if (!threshold)
        return base::fail(threshold.error());
    options.search.threshold = *threshold;
    if (options.minimumLength < 1.0)
        return wrongUsage(Text::tr("--min-length takes one second or more."));
    return options;
}

// `readable`: where the sound is, which was perhaps piped.
base::Result<void> writeOutputs(const OutputFiles& outputs, const search::Timeline& timeline,
                                const library::Snapshot& snapshot, const std::filesystem::path& readable)
{
    const std::pair<const char*, std::function<QByteArray()>> writers[] = {
        {"cue", [&] { return report::timelineCue(timeline, snapshot); }},
        {"csv", [&] { return report::forSpreadsheet(report::timelineCsv(timeline, snapshot)); }},
        {"labels", [&] { return report::timelineLabels(timeline, snapshot); }},
        {"svl",
         [&] {
             const auto info = audio::probe(readable);
             return report::timelineLayer(timeline, snapshot, info ? info->sampleRate : 44100);
         }},
        {"m3u", [&] { return report::timelinePlaylist(timeline, snapshot); }},
    };
    for (const auto& [option, content] : writers) {
        if (auto written = outputs.write(QLatin1String(option), content); !written)
            return written;
    }
    return {};
}

} // namespace

base::Result<ExitCode> runTimeline(const QStringList& words)
{
    const auto outputs = timelineOutputs();
    Arguments arguments = timelineArguments(outputs);
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto files = arguments.positional(1, 1);
    if (!files)
        return base::fail(files.error());
    const auto options = timelineOptions(arguments);
    if (!options)
        return base::fail(options.error());
    const auto session = openForSearch(arguments);
    if (!session)
        return base::fail(session.error());
    const auto asked = OutputFiles::check(arguments, outputs, *files);
    if (!asked)
        return base::fail(asked.error());
    PipedClips piped;
    const auto readable = piped.fileFor(files->front());
    if (!readable)
        return base::fail(readable.error());
    if (auto chosen = chooseSoundTrack(arguments, *readable); !chosen)
        return base::fail(std::move(chosen.error()));

    const library::Snapshot& snapshot = *session->snapshot;
    ProgressLine line;
    auto timeline = session->searching().timeline(*readable, *options, {}, interruptionToken(), line.sink());
    line.wipe();
    if (!timeline)
        return base::fail(piped.named(std::move(timeline.error())));
    timeline->file = piped.nameOf(files->front());
    if (auto written = writeOutputs(*asked, *timeline, snapshot, *readable); !written)
        return base::fail(std::move(written.error()));
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(report::timelineJson(*timeline, snapshot));
    else
        writeTimeline(*timeline, snapshot);
    return ExitCode::Done;
}

} // namespace coverscope::cli
