// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/track_lookup.h"
#include "core/base/path_text.h"
#include "core/library/track_presence.h"

#include <QJsonArray>

namespace coverscope::cli {

namespace {

namespace fs = std::filesystem;
using library::Presence;

struct Choice
{
    std::vector<TrackId> tracks;
    std::vector<fs::path> files; // theirs
    std::vector<base::Error> refused;
};

base::Error refusal(const fs::path& file, const QString& message)
{
    return {base::ErrorCode::InvalidArgument, file, message.arg(base::displayPath(file)), {}};
}

// All that are deleted, or those of the files that were named.
Choice choose(const library::Snapshot& snapshot, const std::vector<fs::path>& named)
{
    Choice choice;
    const auto take = [&](const catalogue::Track& track) {
        choice.tracks.push_back(track.id);
        choice.files.push_back(snapshot.pathOf(track));
    };
    if (named.empty()) {
        for (const catalogue::Track& track : snapshot.tracks) {
            if (library::presenceOf(snapshot, track) == Presence::Deleted)
                take(track);
        }
        return choice;
    }
    for (const fs::path& name : named) {
        const catalogue::Track* track = trackOf(snapshot.tracks, snapshot.roots, name);
        if (track == nullptr)
            choice.refused.push_back(refusal(name, Text::tr("“%1” is no track of the library.")));
        else if (library::presenceOf(snapshot, *track) == Presence::There)
            choice.refused.push_back(
                refusal(name, Text::tr("“%1” is there; only what was deleted can be forgotten.")));
        else if (library::presenceOf(snapshot, *track) == Presence::Away)
            choice.refused.push_back(refusal(
                name, Text::tr("“%1” is on a drive that is away; what is on it stays in the library.")));
        else
            take(*track);
    }
    return choice;
}

void writeJson(const Choice& choice)
{
    QJsonArray forgotten;
    for (const fs::path& file : choice.files)
        forgotten.append(QString::fromUtf8(base::pathBytes(file)));
    QJsonArray refused;
    for (const base::Error& error : choice.refused)
        refused.append(QJsonObject{{QStringLiteral("file"), QString::fromUtf8(base::pathBytes(error.path))},
                                   {QStringLiteral("reason"), error.message}});
    writeOut(QJsonObject{{QStringLiteral("forgotten"), forgotten}, {QStringLiteral("skipped"), refused}});
}

} // namespace

base::Result<ExitCode> runForget(const QStringList& words)
{
    Arguments arguments(
        Text::tr("Takes recordings out of a library whose files were deleted: all of them, or those named.\n"
                 "What is on a drive that is away stays. A file that comes back is indexed again."),
        QStringLiteral("[FILE...]"));
    arguments.addPositional(QStringLiteral("FILE"), Text::tr("Deleted files to forget (default: all)."));
    arguments.addLibraryOption();
    arguments.addJsonOption();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto folder = arguments.requiredPath(QStringLiteral("library"));
    if (!folder)
        return base::fail(folder.error());
    const auto named = arguments.positional(0, Arguments::anyNumber);
    if (!named)
        return base::fail(named.error());
    const auto library = library::Library::open(*folder, library::Library::OpenMode::Existing);
    if (!library)
        return base::fail(library.error());
    const Choice choice = choose(*(*library)->snapshot(), *named);
    if (auto forgotten = library::forgetTracks(**library, choice.tracks); !forgotten)
        return base::fail(std::move(forgotten.error()));
    if (arguments.isSet(QStringLiteral("json")))
        writeJson(choice);
    else
        writeOut(Text::tr("%1 deleted recordings forgotten").arg(choice.tracks.size()) + QLatin1Char('\n'));
    for (const base::Error& error : choice.refused)
        writeError(error);
    return choice.refused.empty() ? ExitCode::Done : ExitCode::SomeSkipped;
}

} // namespace coverscope::cli
