// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/interruption.h"
#include "app/cli/output_options.h"
#include "app/cli/piped_clip.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/notes/heard_notes.h"
#include "core/notes/note_model_path.h"
#include "core/report/notes_report.h"
#include "core/report/percent_text.h"

#include <QJsonArray>

#include <cmath>

namespace coverscope::cli {

namespace {

namespace fs = std::filesystem;
using notes::HeardNotes;
using notes::NoteEvent;

std::vector<OutputOption> notesOutputs()
{
    return {{QStringLiteral("midi"), QStringLiteral("OUT.mid"),
             Text::tr("Also write the notes as a MIDI file, which begins where the listening does."),
             base::ContentKind::Midi},
            {QStringLiteral("csv"), QStringLiteral("OUT.csv"), Text::tr("Also write the notes as a table."),
             base::ContentKind::Table}};
}

QJsonObject jsonOf(const HeardNotes& heard, const fs::path& file)
{
    const auto rounded = [](double value, double scale) { return std::round(value * scale) / scale; };
    QJsonArray rows;
    for (const NoteEvent& note : heard.notes)
        rows.append(QJsonObject{{QStringLiteral("start"), rounded(note.start, 1e3)},
                                {QStringLiteral("end"), rounded(note.end, 1e3)},
                                {QStringLiteral("midi"), note.midi},
                                {QStringLiteral("name"), notes::noteName(note.midi)},
                                {QStringLiteral("probability"), rounded(note.probability, 1e4)}});
    return {{QStringLiteral("file"), base::displayPath(file)},
            {QStringLiteral("duration"), rounded(heard.range.length(), 1e3)},
            {QStringLiteral("notes"), rows}};
}

QString tableOf(const HeardNotes& heard)
{
    if (heard.notes.empty())
        return Text::tr("No notes were heard.") + QLatin1Char('\n');
    std::vector<QStringList> rows = {
        {Text::tr("start"), Text::tr("end"), Text::tr("MIDI"), Text::tr("note"), Text::tr("probability")}};
    for (const NoteEvent& note : heard.notes)
        rows.push_back({QString::number(note.start, 'f', 2), QString::number(note.end, 'f', 2),
                        QString::number(note.midi), notes::noteName(note.midi),
                        report::percentText(note.probability)});
    return formatTable(rows, {0, 1, 2, 4});
}

Arguments notesArguments(const std::vector<OutputOption>& outputs)
{
    Arguments arguments(
        Text::tr(
            "Hears the notes of a recording: when each begins and ends, in seconds, which one it is, and\n"
            "how probable it is that it sounds. The file may be any audio or video file."),
        QStringLiteral("FILE"));
    arguments.addPositional(QStringLiteral("FILE"),
                            Text::tr("The recording to listen to; - reads it from standard input."));
    arguments.addOption(QStringLiteral("start"), QStringLiteral("TIME"),
                        Text::tr("Listen from here, 83.5 or 1:23.5."));
    arguments.addOption(QStringLiteral("end"), QStringLiteral("TIME"), Text::tr("Listen up to here."));
    addOutputOptions(arguments, outputs);
    arguments.addForceOption();
    arguments.addJsonOption();
    return arguments;
}

base::Result<std::shared_ptr<const model::NoteNetwork>> loadNetwork()
{
    const auto device = model::chooseDevice(model::DevicePreference::Automatic);
    if (!device)
        return base::fail(device.error());
    return model::NoteNetwork::load(notes::defaultNoteModelPath(), *device);
}

} // namespace

base::Result<ExitCode> runNotes(const QStringList& words)
{
    const auto outputs = notesOutputs();
    Arguments arguments = notesArguments(outputs);
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto files = arguments.positional(1, 1);
    if (!files)
        return base::fail(files.error());
    const fs::path& file = files->front();
    const auto range = clipRange(arguments);
    if (!range)
        return base::fail(range.error());
    const auto asked = OutputFiles::check(arguments, outputs, *files);
    if (!asked)
        return base::fail(asked.error());
    PipedClips piped;
    const auto readable = piped.fileFor(file);
    if (!readable)
        return base::fail(readable.error());
    const auto network = loadNetwork();
    if (!network)
        return base::fail(network.error());

    ProgressLine line;
    auto heard = notes::hearNotes(*readable, *network, *range, interruptionToken(), line.sink());
    line.wipe();
    if (!heard)
        return base::fail(piped.named(std::move(heard.error())));
    auto written = asked->write(QStringLiteral("midi"), [&] { return report::notesMidi(*heard); });
    if (written)
        written = asked->write(QStringLiteral("csv"), [&] { return report::notesCsv(*heard); });
    if (!written)
        return base::fail(std::move(written.error()));
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(jsonOf(*heard, file));
    else
        writeOut(tableOf(*heard));
    return ExitCode::Done;
}

} // namespace coverscope::cli
