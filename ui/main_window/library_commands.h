// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_worker.h"

#include <QPointer>
#include <QUndoCommand>

#include <vector>

namespace coverscope::ui {

// What was taken out of a library, and the way back. Does nothing once the library was closed: what was taken
// out may then be overwritten.
class LibraryCommand : public QUndoCommand
{
protected:
    LibraryCommand(BackgroundWorker* worker, const QString& text);

    void run(const BackgroundWorker::LibraryChange& change);

private:
    QPointer<BackgroundWorker> m_worker;
    int m_opening; // of the worker's library
};

// Takes tracks out; their files stay, and scans pass them over.
class RemoveTracksCommand : public LibraryCommand
{
public:
    RemoveTracksCommand(BackgroundWorker* worker, std::vector<catalogue::Track> tracks);
    void redo() override;
    void undo() override;

private:
    std::vector<catalogue::Track> m_tracks;
};

// Takes a folder out with all its tracks; the files stay.
class RemoveRootCommand : public LibraryCommand
{
public:
    RemoveRootCommand(BackgroundWorker* worker, catalogue::Root root, std::vector<catalogue::Track> tracks);
    void redo() override;
    void undo() override;

private:
    catalogue::Root m_root;
    std::vector<catalogue::Track> m_tracks;
};

} // namespace coverscope::ui
