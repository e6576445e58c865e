// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/library_commands.h"

#include "core/base/path_text.h"

#include <QCoreApplication>

namespace coverscope::ui {

namespace {

struct LibraryCommandText
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::LibraryCommand)
};

std::vector<TrackId> idsOf(const std::vector<catalogue::Track>& tracks)
{
    std::vector<TrackId> ids;
    ids.reserve(tracks.size());
    for (const catalogue::Track& track : tracks)
        ids.push_back(track.id);
    return ids;
}

} // namespace

LibraryCommand::LibraryCommand(BackgroundWorker* worker, const QString& text)
    : QUndoCommand(text), m_worker(worker), m_opening(worker->openingCount())
{
}

void LibraryCommand::run(const BackgroundWorker::LibraryChange& change)
{
    if (m_worker && m_worker->openingCount() == m_opening)
        m_worker->changeLibrary(change);
    else
        setObsolete(true);
}

RemoveTracksCommand::RemoveTracksCommand(BackgroundWorker* worker, std::vector<catalogue::Track> tracks)
    : LibraryCommand(worker,
                     LibraryCommandText::tr("removing %n track(s)", nullptr, static_cast<int>(tracks.size())))
    , m_tracks(std::move(tracks))
{
}

void RemoveTracksCommand::redo()
{
    run([ids = idsOf(m_tracks)](library::Library& library) { return library.removeTracks(ids); });
}

void RemoveTracksCommand::undo()
{
    run([tracks = m_tracks](library::Library& library) { return library.restoreTracks(tracks); });
}

RemoveRootCommand::RemoveRootCommand(BackgroundWorker* worker, catalogue::Root root,
                                     std::vector<catalogue::Track> tracks)
    : LibraryCommand(worker,
                     LibraryCommandText::tr("removing the folder “%1”").arg(base::displayName(root.path)))
    , m_root(std::move(root))
    , m_tracks(std::move(tracks))
{
}

void RemoveRootCommand::redo()
{
    // By its path: a root that was put back has another number.
    run([path = m_root.path](library::Library& library) -> base::Result<void> {
        const auto snapshot = library.snapshot();
        for (const catalogue::Root& root : snapshot->roots) {
            if (root.path == path)
                return library.removeRoot(root.id);
        }
        return {};
    });
}

void RemoveRootCommand::undo()
{
    run([root = m_root, tracks = m_tracks](library::Library& library) {
        return library.restoreRoot(root, tracks);
    });
}

} // namespace coverscope::ui
