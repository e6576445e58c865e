// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace coverscope::ui {

// The kernel's side of FolderWatcher, on a thread of its own: one inotify watch per folder. A new folder is
// watched from the moment it is made, so that what is copied into it is not looked at half-way for good. Not
// QFileSystemWatcher, which does not say when a file that is being copied is complete, opens paths as text,
// and tells of every file whatever it is.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostFolders = 8000; // many systems allow 8192 to all programs together

    FolderWatch();
    ~FolderWatch() override;

    void setSnapshot(const std::shared_ptr<const library::Snapshot>& snapshot);

Q_SIGNALS:
    void changed();
    void watching(int watchedFolders, int allFolders);

private:
    void readEvents();
    void lookForRoots();
    bool watch(const std::filesystem::path& folder);
    void watchNewFolder(int parent, const char* name);
    bool isNews(std::uint32_t mask, const char* name) const;

    int m_inotify = -1;
    QSocketNotifier* m_notifier = nullptr;
    QTimer* m_rootTimer;                            // drives come without a word where they are mounted
    std::map<std::filesystem::path, int> m_watches; // folder, descriptor
    std::map<int, std::filesystem::path> m_folders; // the same the other way round
    std::map<std::filesystem::path, bool> m_roots;  // and whether it was there
};

} // namespace coverscope::ui
