// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/library/indexing_job.h"
#include "core/library/root_folders.h"
#include "core/report/index_report.h"

namespace coverscope::cli {

namespace {

QString progressText(const library::IndexingProgress& progress)
{
    if (progress.scanning)
        return Text::tr("Looking for music: %1 files").arg(progress.filesTotal);
    QString text = Text::tr("%1 of %2 files").arg(progress.filesDone).arg(progress.filesTotal);
    if (progress.elapsed > 1.0)
        text += Text::tr(", %1 of sound, %2 × real time")
                    .arg(formatTime(progress.audioSeconds))
                    .arg(progress.audioSeconds / progress.elapsed, 0, 'f', 0);
    if (progress.remaining >= 0.0)
        text += Text::tr(", %1 left").arg(formatTime(progress.remaining));
    return text + QStringLiteral(" - ") + base::displayName(progress.currentFile);
}

// The model and hop that the library has, or is to have from now on.
base::Result<void> settleModel(library::Library& library, model::Embedder& embedder,
                               const Arguments& arguments)
{
    const auto hop = chunkHop(arguments);
    if (!hop)
        return base::fail(hop.error());
    const catalogue::IndexIdentity identity = library.snapshot()->identity;
    const bool isNew = identity.modelHash.isEmpty();
    if (arguments.isSet(QStringLiteral("reindex")) && !isNew) {
        ProgressLine line;
        return library.reindexWith(embedder, hop->value_or(identity.chunkHop), interruptionToken(),
                                   line.sink());
    }
    return library.adoptModel(embedder.info(),
                              hop->value_or(isNew ? embedder.info().suggestedHop : identity.chunkHop));
}

void writeReport(const library::IndexingReport& report)
{
    for (const library::SkippedFile& file : report.skipped)
        writeNote(Text::tr("skipped: %1").arg(file.reason.message));
    QString text = Text::tr("%1 indexed, %2 unchanged, %3 skipped")
                       .arg(report.indexed)
                       .arg(report.unchanged)
                       .arg(report.skipped.size());
    if (report.remade > 0)
        text += Text::tr(", %1 made anew as what the library had stored was damaged").arg(report.remade);
    if (report.away > 0)
        text += Text::tr(", %1 kept though their files are away").arg(report.away);
    text +=
        Text::tr("; %1 of sound in %2 s").arg(formatTime(report.audioSeconds)).arg(report.seconds, 0, 'f', 1);
    if (report.indexed > 0 && report.seconds > 0.0)
        text += Text::tr(" (%1 × real time)").arg(report.audioSeconds / report.seconds, 0, 'f', 0);
    writeOut(text + QLatin1Char('\n'));
    if (const QString leftOut = report::leftOutText(report.leftOut); !leftOut.isEmpty())
        writeOut(printable(leftOut) + QLatin1Char('\n'));
}

Arguments indexArguments()
{
    Arguments arguments(
        Text::tr("Adds folders of music to a library and indexes what is new or changed in it.\n"
                 "Nothing is dropped because a drive is away. Without DIR, the folders it has are looked\n"
                 "through again. What was done when it is cancelled stays done."),
        QStringLiteral("[DIR...]"));
    arguments.addPositional(QStringLiteral("DIR"), Text::tr("Folders to add; all below them is taken."));
    arguments.addLibraryOption();
    arguments.addModelOptions();
    arguments.addOption(QStringLiteral("jobs"), QStringLiteral("N"),
                        Text::tr("Files decoded at a time (default: one per core)."));
    arguments.addOption(QStringLiteral("hop"), QStringLiteral("SECONDS"),
                        Text::tr("Distance of the library's chunks; for a new library or with --reindex."));
    arguments.addFlag(QStringLiteral("rehash"),
                      Text::tr("Read every file, for drives that do not note changes (FAT, network)."));
    arguments.addFlag(QStringLiteral("reindex"),
                      Text::tr("Make the whole index anew with this model and hop."));
    arguments.addJsonOption();
    return arguments;
}

} // namespace

base::Result<ExitCode> runIndex(const QStringList& words)
{
    Arguments arguments = indexArguments();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    auto folder = arguments.requiredPath(QStringLiteral("library"));
    if (!folder)
        return base::fail(std::move(folder.error()));
    const auto jobs = arguments.integer(QStringLiteral("jobs"), 1, 256);
    if (!jobs)
        return base::fail(jobs.error());
    const auto music = arguments.positional(0, Arguments::anyNumber);
    if (!music)
        return base::fail(music.error());
    if (const auto hop = chunkHop(arguments); !hop)
        return base::fail(hop.error());
    // Before a library is made for them: a slip of the keyboard leaves nothing behind.
    if (const auto right = library::checkRootFolders(*music, *folder); !right) {
        writeError(right.error());
        return ExitCode::Failed; // of the folder, not of the words
    }
    auto embedder = loadModel(arguments);
    if (!embedder)
        return base::fail(std::move(embedder.error()));
    const auto mode =
        music->empty() ? library::Library::OpenMode::Existing : library::Library::OpenMode::CreateIfMissing;
    auto library = library::Library::open(*folder, mode);
    if (!library)
        return base::fail(std::move(library.error()));
    if (auto settled = settleModel(**library, **embedder, arguments); !settled)
        return base::fail(std::move(settled.error()));

    library::IndexingOptions options;
    options.decodeThreads = jobs->value_or(0);
    options.check = index::BlockCheck::Rows;
    options.rehash = arguments.isSet(QStringLiteral("rehash"));
    base::Result<library::IndexingReport> report;
    {
        ProgressLine line;
        options.progress = [&line](const library::IndexingProgress& progress) {
            line.show(progressText(progress));
        };
        report = library::indexFolders(**library, **embedder, *music, options, interruptionToken());
    }
    if (!report)
        return base::fail(std::move(report.error()));
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(report::indexJson(*report));
    else
        writeReport(*report);
    if (report->wasCancelled)
        return ExitCode::Cancelled;
    return report->skipped.empty() ? ExitCode::Done : ExitCode::SomeSkipped;
}

} // namespace coverscope::cli
