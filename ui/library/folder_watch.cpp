// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/folder_watch.h"

#include "core/library/media_names.h"
#include "core/library/root_folders.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <sys/inotify.h>
#include <unistd.h>

namespace coverscope::ui {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t watchedEvents = IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE |
                                        IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
constexpr std::chrono::seconds rootInterval{20};

// Parents before children: where there are too many, it is the deepest that are left out last.
std::set<fs::path> foldersOf(const library::Snapshot& snapshot)
{
    std::map<std::int64_t, fs::path> roots;
    std::set<fs::path> folders;
    for (const catalogue::Root& root : snapshot.roots) {
        roots.emplace(static_cast<std::int64_t>(root.id), root.path);
        folders.insert(root.path);
    }
    fs::path lastParent;
    std::int64_t lastRoot = -1;
    for (const catalogue::Track& track : snapshot.tracks) {
        const auto id = static_cast<std::int64_t>(track.root);
        fs::path parent = track.relativePath.parent_path();
        if (id == lastRoot && parent == lastParent)
            continue; // neighbours mostly share their folder
        lastRoot = id;
        lastParent = parent;
        const auto root = roots.find(id);
        if (root == roots.end())
            continue;
        for (; !parent.empty() && folders.insert(root->second / parent).second;)
            parent = parent.parent_path();
    }
    return folders;
}

bool isThere(const fs::path& folder)
{
    std::error_code ignored;
    return fs::is_directory(folder, ignored);
}

} // namespace

FolderWatch::FolderWatch()
    : m_inotify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)), m_rootTimer(new QTimer(this))
{
    m_rootTimer->setInterval(rootInterval);
    connect(m_rootTimer, &QTimer::timeout, this, &FolderWatch::lookForRoots);
}

FolderWatch::~FolderWatch()
{
    delete m_notifier;
    if (m_inotify >= 0)
        ::close(m_inotify);
}

void FolderWatch::setSnapshot(const std::shared_ptr<const library::Snapshot>& snapshot)
{
    if (!m_notifier && m_inotify >= 0) { // here, as it belongs to the thread
        m_notifier = new QSocketNotifier(m_inotify, QSocketNotifier::Read, this);
        connect(m_notifier, &QSocketNotifier::activated, this, &FolderWatch::readEvents);
    }
    const std::set<fs::path> wanted = snapshot ? foldersOf(*snapshot) : std::set<fs::path>();
    std::erase_if(m_watches, [&](const auto& watch) {
        // New folders are kept even while there is nothing in them yet.
        const bool isOfRoot =
            snapshot && std::any_of(snapshot->roots.begin(), snapshot->roots.end(), [&](const auto& root) {
                return library::isInside(watch.first, root.path);
            });
        if (!isOfRoot) {
            ::inotify_rm_watch(m_inotify, watch.second);
            m_folders.erase(watch.second);
        }
        return !isOfRoot;
    });
    const auto watchedCount =
        std::count_if(wanted.begin(), wanted.end(), [this](const fs::path& folder) { return watch(folder); });
    m_roots.clear();
    if (snapshot) {
        for (const catalogue::Root& root : snapshot->roots)
            m_roots.emplace(root.path, isThere(root.path));
    }
    m_roots.empty() ? m_rootTimer->stop() : m_rootTimer->start();
    Q_EMIT watching(static_cast<int>(watchedCount), static_cast<int>(wanted.size()));
}

// Whether it is watched now.
bool FolderWatch::watch(const fs::path& folder)
{
    if (m_watches.contains(folder))
        return true;
    if (m_watches.size() >= mostFolders)
        return false;
    const int descriptor = ::inotify_add_watch(m_inotify, folder.c_str(), watchedEvents);
    if (descriptor < 0)
        return false;
    // A folder that was renamed keeps its descriptor.
    if (const auto former = m_folders.find(descriptor); former != m_folders.end())
        m_watches.erase(former->second);
    m_folders.insert_or_assign(descriptor, folder);
    m_watches.emplace(folder, descriptor);
    return true;
}

// It may have come with everything in it.
void FolderWatch::watchNewFolder(int parent, const char* name)
{
    const auto found = m_folders.find(parent);
    if (found == m_folders.end() || !watch(found->second / name))
        return;
    std::error_code problem;
    const fs::path folder = found->second / name;
    for (fs::recursive_directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        std::error_code ignored;
        if (entry->is_directory(ignored) && !entry->is_symlink(ignored) && !watch(entry->path()))
            return;
    }
}

bool FolderWatch::isNews(std::uint32_t mask, const char* name) const
{
    if (mask & (IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT))
        return true;
    if (mask & IN_IGNORED || name == nullptr || library::isSystemFolderName(name))
        return false;
    if (mask & IN_ISDIR)
        return true;
    // What programs write into before it gets its name; of titles that begin so, the next scan finds the few.
    if (library::isDotName(name) && name[1] != '.')
        return false;
    // A file that was only just made has nothing in it yet; it is told of when it is closed. (A link is never
    // closed, but it is as rare as it is harmless to find it with the next change.)
    return !(mask & IN_CREATE) && !library::isOtherName(fs::path(name));
}

void FolderWatch::readEvents()
{
    alignas(inotify_event) std::array<char, 16384> buffer;
    bool isChanged = false;
    for (;;) {
        const ssize_t size = ::read(m_inotify, buffer.data(), buffer.size());
        if (size <= 0)
            break;
        for (const char* place = buffer.data(); place < buffer.data() + size;) {
            const auto* event = reinterpret_cast<const inotify_event*>(place);
            isChanged = isChanged || isNews(event->mask, event->len > 0 ? event->name : nullptr);
            if (isChanged && event->len > 0 && (event->mask & IN_ISDIR) &&
                (event->mask & (IN_CREATE | IN_MOVED_TO)))
                watchNewFolder(event->wd, event->name);
            if (event->mask & IN_IGNORED) { // the folder is gone, and the kernel's watch with it
                std::erase_if(m_watches, [event](const auto& watch) { return watch.second == event->wd; });
                m_folders.erase(event->wd);
            }
            place += sizeof(inotify_event) + event->len;
        }
    }
    if (isChanged)
        Q_EMIT changed();
}

void FolderWatch::lookForRoots()
{
    bool isChanged = false;
    for (auto& [root, wasThere] : m_roots) {
        const bool isThereNow = isThere(root);
        isChanged = isChanged || isThereNow != wasThere;
        wasThere = isThereNow;
    }
    if (isChanged)
        Q_EMIT changed();
}

} // namespace coverscope::ui
