// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/shared_catalogue/shared_catalogue.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace coverscope::cli {

namespace {

QJsonObject healthJson(const library::Library::Health& health)
{
    QJsonArray problems;
    for (const base::Error& problem : health.problems)
        problems.append(problem.message);
    return {{QStringLiteral("sound"), health.problems.empty()},
            {QStringLiteral("tracks"), static_cast<qint64>(health.trackCount)},
            {QStringLiteral("chunks"), static_cast<qint64>(health.chunkCount)},
            {QStringLiteral("bytes"), static_cast<qint64>(health.bytesOnDisk)},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("repairs"),
             QJsonArray::fromStringList(QStringList(health.repairs.begin(), health.repairs.end()))}};
}

void writeHealth(const library::Library::Health& health)
{
    writeOut(Text::tr("%1 tracks, %2 chunks, %3 on disk")
                 .arg(health.trackCount)
                 .arg(health.chunkCount)
                 .arg(formatSize(health.bytesOnDisk)) +
             QLatin1Char('\n'));
    for (const base::Error& problem : health.problems)
        writeOut(Text::tr("problem: %1").arg(printable(problem.message)) + QLatin1Char('\n'));
    for (const QString& repair : health.repairs)
        writeOut(Text::tr("repaired: %1").arg(printable(repair)) + QLatin1Char('\n'));
    if (health.problems.empty())
        writeOut(Text::tr("Everything is sound.") + QLatin1Char('\n'));
}

using library::Library;
using Repair = Library::Repair;

base::Result<Library::Health> check(const std::filesystem::path& folder, const base::ProgressSink& progress)
{
    const auto library = Library::open(folder, Library::OpenMode::ReadOnly);
    return library ? (*library)->verify(Repair::No, interruptionToken(), progress)
                   : base::fail(library.error());
}

// As far as can be done with the catalogue that is there.
base::Result<Library::Health> repairOnce(const std::filesystem::path& folder,
                                         const base::ProgressSink& progress)
{
    const auto library = Library::open(folder, Library::OpenMode::Existing);
    if (!library)
        return base::fail(library.error());
    auto health = (*library)->verify(Repair::Yes, interruptionToken(), progress);
    if (!health || health->problems.empty())
        return health;
    // What counts is what is left: look again at what the repair has made of it.
    auto after = (*library)->verify(Repair::No, interruptionToken(), progress);
    if (after)
        after->repairs = std::move(health->repairs);
    return after;
}

base::Result<Library::Health> repair(const std::filesystem::path& folder, const base::ProgressSink& progress)
{
    auto health = repairOnce(folder, progress);
    const bool isBeyondRepair = health ? std::ranges::any_of(health->problems, Library::isDamageOfCatalogue)
                                       : Library::isDamageOfCatalogue(health.error());
    if (!isBeyondRepair)
        return health;
    const auto restored = Library::restoreCatalogue(folder);
    if (!restored)
        return health;
    health = repairOnce(folder, progress);
    if (health)
        health->repairs.insert(
            health->repairs.begin(),
            Text::tr(
                "The copy of the catalogue of %1 was put back. The damaged one is kept beside it; the next "
                "“index” finds what has changed since.")
                .arg(QLocale().toString(restored->toLocalTime(), QLocale::ShortFormat)));
    return health;
}

base::Result<Library::Health> checkShared(const QString& service, const base::ProgressSink& progress)
{
    const auto catalogue = shared_catalogue::SharedCatalogue::open(service);
    const auto state = catalogue ? (*catalogue)->state() : base::fail(catalogue.error());
    if (!state)
        return base::fail(state.error());
    auto problems = (*catalogue)->verify(interruptionToken(), progress);
    if (!problems)
        return base::fail(std::move(problems.error()));
    return Library::Health{static_cast<std::uint64_t>(state->recordings),
                           static_cast<std::uint64_t>(state->chunks),
                           static_cast<std::uint64_t>(state->bytes),
                           std::move(*problems),
                           {}};
}

base::Result<Library::Health> checkOrRepair(const Arguments& arguments, const base::ProgressSink& progress)
{
    const bool repairs = arguments.isSet(QStringLiteral("repair"));
    if (const auto service = arguments.sharedService()) {
        if (repairs)
            return wrongUsage(
                Text::tr("--repair works with a library's folder; “coverscope-cli push” mends a "
                         "shared catalogue."));
        return checkShared(*service, progress);
    }
    const auto folder = arguments.requiredPath(QStringLiteral("library"));
    if (!folder)
        return base::fail(folder.error());
    return repairs ? repair(*folder, progress) : check(*folder, progress);
}

} // namespace

base::Result<ExitCode> runVerify(const QStringList& words)
{
    Arguments arguments(
        Text::tr("Checks every checksum of a library. With --repair, what is damaged is dropped and, where\n"
                 "it can be, made anew; the tracks concerned are indexed again by the next “index”.\n"
                 "Exit code 1 where a problem is left."),
        QString());
    arguments.addLibraryOrServiceOption();
    arguments.addFlag(QStringLiteral("repair"), Text::tr("Mend what can be mended."));
    arguments.addJsonOption();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    if (const auto none = arguments.positional(0, 0); !none)
        return base::fail(none.error());
    ProgressLine line;
    auto health = checkOrRepair(arguments, line.sink());
    if (!health)
        return base::fail(std::move(health.error()));
    line.wipe();
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(healthJson(*health));
    else
        writeHealth(*health);
    return health->problems.empty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace coverscope::cli
