// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/media_scanner.h"

#include "core/audio/media_signature.h"
#include "core/library/root_folders.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <deque>
#include <optional>
#include <sys/stat.h>
#include <sys/statfs.h>

namespace coverscope::library {

namespace fs = std::filesystem;

namespace {

std::int64_t nanoseconds(const timespec& time)
{
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

// Whether the drive notes changes and numbers its files for good. FAT, and what is reached through a driver
// in user space or another machine, invents numbers anew with each mount.
bool keepsStamps(const fs::path& path)
{
    static constexpr std::array<unsigned long, 9> inventing{
        0x4d44,                 // FAT
        0x2011BAB0,             // exFAT
        0x5346544e, 0x7366746e, // NTFS
        0x65735546,             // FUSE
        0x6969,                 // NFS
        0xFF534D42, 0xFE534D42, // SMB
        0x01021997,             // 9P
    };
    struct statfs status = {};
    return ::statfs(path.c_str(), &status) == 0 &&
           std::find(inventing.begin(), inventing.end(),
                     static_cast<unsigned long>(status.f_type) & 0xFFFFFFFFUL) == inventing.end();
}

FoundFile foundFile(const fs::path& root, const fs::path& path, const struct stat& status)
{
    FoundFile file;
    file.relativePath = path.lexically_relative(root);
    file.size = static_cast<std::uint64_t>(status.st_size);
    file.modified = nanoseconds(status.st_mtim);
    if (keepsStamps(path))
        file.stamp = {nanoseconds(status.st_ctim), status.st_ino};
    return file;
}

bool isHidden(const fs::path& root, const fs::path& path)
{
    const fs::path below = path.lexically_relative(root);
    return std::any_of(below.begin(), below.end(), isDotName);
}

// Nothing: it is to be listed.
std::optional<LeftOutReason> reasonToLeaveOut(const fs::path& root, const fs::path& path)
{
    if (isHidden(root, path)) {
        const bool isMedium = !isOtherName(path) && audio::isMediaByContent(path).value_or(false);
        return isMedium ? std::nullopt : std::optional(LeftOutReason::Hidden);
    }
    if (isMediaName(path))
        return std::nullopt;
    if (isOtherName(path))
        return LeftOutReason::NoMedium;
    const auto isMedium = audio::isMediaByContent(path);
    if (!isMedium)
        return LeftOutReason::Unreadable;
    return *isMedium ? std::nullopt : std::optional(LeftOutReason::NoMedium);
}

bool isInsideAny(const fs::path& path, std::span<const fs::path> folders)
{
    std::error_code failure;
    const fs::path real = fs::canonical(path, failure);
    return !failure && std::any_of(folders.begin(), folders.end(),
                                   [&real](const fs::path& folder) { return isInside(real, folder); });
}

} // namespace

// Folders still to be entered: all real ones first, then those behind links; and links to files, which are
// looked at when all real files are known.
struct MediaScanner::Pending
{
    struct LinkedFile
    {
        fs::path path;
        struct stat status = {};
    };
    std::deque<fs::path> folders;
    std::deque<fs::path> links;
    std::vector<LinkedFile> linkedFiles;

    bool isEmpty() const { return folders.empty() && links.empty(); }
    fs::path take()
    {
        auto& from = folders.empty() ? links : folders;
        fs::path next = std::move(from.front());
        from.pop_front();
        return next;
    }
};

// False where the folder was entered before, is excluded, or is not to be had (then with a problem).
bool MediaScanner::enter(const fs::path& folder, std::span<const fs::path> leftOut, base::Error& problem)
{
    struct stat status = {};
    if (::stat(folder.c_str(), &status) != 0) {
        problem = base::systemError(errno, folder);
        return false;
    }
    if (isInsideAny(folder, leftOut))
        return false;
    return m_entered.emplace(status.st_dev, status.st_ino).second;
}

void MediaScanner::look(const fs::path& root, const fs::directory_entry& entry, Pending& pending,
                        Listing& listing)
{
    const fs::path& path = entry.path();
    std::error_code failure;
    const bool isLink = entry.is_symlink(failure);
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        if (isMediaName(path)) // a link that leads nowhere, a file without permission
            listing.problems.push_back(base::systemError(errno, path));
        else
            listing.leftOut.add(LeftOutReason::NotAFile, path);
    } else if (S_ISDIR(status.st_mode)) {
        if (isSystemFolderName(path))
            listing.leftOut.add(LeftOutReason::SystemFolder, path);
        else
            (isLink ? pending.links : pending.folders).push_back(path);
    } else if (!S_ISREG(status.st_mode)) {
        listing.leftOut.add(LeftOutReason::NotAFile, path);
    } else if (const auto reason = reasonToLeaveOut(root, path)) {
        listing.leftOut.add(*reason, path);
    } else if (isLink) {
        pending.linkedFiles.push_back({path, status});
    } else {
        m_listed.emplace(status.st_dev, status.st_ino);
        listing.files.push_back(foundFile(root, path, status));
    }
}

void MediaScanner::addLinkedFiles(const fs::path& root, std::span<const fs::path> leftOut, Pending& pending,
                                  Listing& listing)
{
    std::sort(pending.linkedFiles.begin(), pending.linkedFiles.end(),
              [](const auto& left, const auto& right) { return left.path.native() < right.path.native(); });
    for (const Pending::LinkedFile& link : pending.linkedFiles) {
        // What is left out is scanned on its own, as another folder of the library.
        if (!isInsideAny(link.path, leftOut) &&
            m_listed.emplace(link.status.st_dev, link.status.st_ino).second)
            listing.files.push_back(foundFile(root, link.path, link.status));
    }
}

base::Result<MediaScanner::Listing> MediaScanner::scan(const fs::path& root,
                                                       std::span<const fs::path> leftOut,
                                                       const base::CancellationToken& token,
                                                       const std::function<void(std::size_t)>& found)
{
    Listing listing;
    Pending pending;
    pending.folders.push_back(root);
    bool isRoot = true;
    while (!pending.isEmpty()) {
        const fs::path folder = pending.take();
        base::Error problem;
        const bool entered = enter(folder, leftOut, problem);
        std::error_code failure;
        fs::directory_iterator entry;
        if (entered) {
            entry = fs::directory_iterator(folder, failure);
            if (failure)
                problem = base::systemError(failure.value(), folder);
        }
        if (!problem.message.isEmpty()) {
            if (isRoot)
                return base::fail(std::move(problem));
            listing.problems.push_back(std::move(problem));
        }
        isRoot = false;
        if (!entered || failure)
            continue;
        // Sorted, so that which of two links to one folder is followed does not depend on the file system.
        std::vector<fs::directory_entry> entries;
        for (const fs::directory_iterator end; entry != end; entry.increment(failure)) {
            if (token.isCancelled())
                return base::cancelled();
            entries.push_back(*entry);
        }
        if (failure)
            listing.problems.push_back(base::systemError(failure.value(), folder));
        std::sort(entries.begin(), entries.end());
        for (const fs::directory_entry& each : entries)
            look(root, each, pending, listing);
        if (found)
            found(listing.files.size());
        if (token.isCancelled())
            return base::cancelled();
    }
    addLinkedFiles(root, leftOut, pending, listing);
    std::sort(listing.files.begin(), listing.files.end(), [](const FoundFile& left, const FoundFile& right) {
        return left.relativePath.native() < right.relativePath.native();
    });
    return listing;
}

} // namespace coverscope::library
