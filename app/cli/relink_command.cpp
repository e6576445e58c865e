// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"

#include <QJsonArray>

#include <algorithm>

namespace coverscope::cli {

namespace {

namespace fs = std::filesystem;
using catalogue::Root;

bool isThere(const Root& root)
{
    std::error_code problem;
    return fs::is_directory(root.path, problem) && !fs::is_empty(root.path, problem) && !problem;
}

std::size_t trackCount(const library::Snapshot& snapshot, const Root& root)
{
    return static_cast<std::size_t>(
        std::count_if(snapshot.tracks.begin(), snapshot.tracks.end(),
                      [&root](const catalogue::Track& track) { return track.root == root.id; }));
}

void writeFolders(const Arguments& arguments, const library::Snapshot& snapshot)
{
    if (arguments.isSet(QStringLiteral("json"))) {
        QJsonArray folders;
        for (const Root& root : snapshot.roots)
            folders.append(
                QJsonObject{{QStringLiteral("folder"), base::displayPath(root.path)},
                            {QStringLiteral("present"), isThere(root)},
                            {QStringLiteral("tracks"), static_cast<qint64>(trackCount(snapshot, root))}});
        return writeOut(QJsonObject{{QStringLiteral("folders"), folders}});
    }
    std::vector<QStringList> rows = {{Text::tr("tracks"), Text::tr("state"), Text::tr("folder")}};
    for (const Root& root : snapshot.roots)
        rows.push_back({QString::number(trackCount(snapshot, root)),
                        isThere(root) ? Text::tr("there") : Text::tr("away"), base::displayPath(root.path)});
    writeOut(formatTable(rows, {0}));
}

// The one that was named, by its place as the library has it; without a name the one that is away.
base::Result<Root> movedFolder(const library::Snapshot& snapshot, const std::optional<fs::path>& named)
{
    std::vector<Root> fitting;
    for (const Root& root : snapshot.roots) {
        std::error_code ignored;
        if (named ? root.path == fs::weakly_canonical(fs::absolute(*named, ignored), ignored) ||
                        root.path == *named
                  : !isThere(root))
            fitting.push_back(root);
    }
    if (fitting.size() == 1)
        return fitting.front();
    if (named)
        return wrongUsage(Text::tr("“%1” is no folder of the library. Without a folder, “coverscope-cli "
                                   "relink” lists them.")
                              .arg(base::displayPath(*named)));
    return wrongUsage(fitting.empty()
                          ? Text::tr("All folders of the library are where they were. To have one looked for "
                                     "elsewhere, name it before its new place.")
                          : Text::tr("Several folders of the library are away. Name the one that is meant "
                                     "before its new place."));
}

} // namespace

base::Result<ExitCode> runRelink(const QStringList& words)
{
    Arguments arguments(
        Text::tr("Tells a library where a folder of music is now that was moved or is on another drive.\n"
                 "OLD may be left out where only one folder is away. Without folders, those of the library\n"
                 "are listed. Nothing changes unless the music is found at the new place."),
        QStringLiteral("[[OLD] NEW]"));
    arguments.addPositional(QStringLiteral("OLD"), Text::tr("The folder, as the library has it."));
    arguments.addPositional(QStringLiteral("NEW"), Text::tr("Where it is now, or the folder that holds it."));
    arguments.addLibraryOption();
    arguments.addJsonOption();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto folders = arguments.positional(0, 2);
    if (!folders)
        return base::fail(folders.error());
    using library::Library;
    const auto library =
        openLibrary(arguments, folders->empty() ? Library::OpenMode::ReadOnly : Library::OpenMode::Existing);
    if (!library)
        return base::fail(library.error());
    if (!folders->empty()) {
        const auto named = folders->size() > 1 ? std::optional(folders->front()) : std::nullopt;
        const auto moved = movedFolder(*(*library)->snapshot(), named);
        if (!moved)
            return base::fail(moved.error());
        if (auto linked = (*library)->relinkRoot(moved->id, folders->back()); !linked) {
            if (linked.error().code != base::ErrorCode::InvalidArgument)
                return base::fail(std::move(linked.error()));
            writeError(linked.error()); // of the folder, not of the words
            return ExitCode::Failed;
        }
    }
    writeFolders(arguments, *(*library)->snapshot());
    return ExitCode::Done;
}

} // namespace coverscope::cli
