// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>

namespace coverscope::ui {

class FolderWatch;

// Tells when music comes to the folders of a library, changes or goes, and when a drive comes or goes. Only
// folders that hold tracks, and those above them up to the root, are watched: a new folder is news in the one
// above it. The kernel's watches are limited and network drives tell nothing, so nobody should rely on this
// alone; watching() says how much of the library it covers. Window's thread; the file system is touched on a
// thread of its own.
class FolderWatcher : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatcher(QObject* parent = nullptr);
    ~FolderWatcher() override;

    void setSnapshot(const std::shared_ptr<const library::Snapshot>& snapshot); // null: watch nothing
    // How long nothing must happen before a change is told, and how long it is held back at most. Albums come
    // file by file.
    void setPatience(std::chrono::milliseconds quiet, std::chrono::milliseconds longest);

Q_SIGNALS:
    void changed(); // once for all that happened together
    void watching(int watchedFolders, int allFolders);

private:
    void onEvent();

    QThread m_thread;
    FolderWatch* m_watch; // deleted by its thread
    QTimer m_quiet;
    QElapsedTimer m_since; // of the first change that was not told
    std::chrono::milliseconds m_longest{30000};
};

} // namespace coverscope::ui
