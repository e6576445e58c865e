// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/media_scanner.h"

#include "core/library/root_folders.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <deque>
#include <string>
#include <string_view>
#include <sys/stat.h>

namespace coverscope::library {

namespace fs = std::filesystem;

namespace {

// Sorted. Generous: a file that turns out to hold no sound is reported with its reason.
constexpr std::array<std::string_view, 76> mediaExtensions{
    "3g2", "3gp", "669",  "8svx", "aa3",  "aac",  "ac3",  "adts", "aif", "aifc", "aiff", "alac", "amr",
    "ape", "asf", "au",   "avi",  "caf",  "dff",  "divx", "dsf",  "dts", "eac3", "f4a",  "f4v",  "flac",
    "flv", "gsm", "it",   "m2ts", "m4a",  "m4b",  "m4p",  "m4v",  "mka", "mkv",  "mod",  "mov",  "mp1",
    "mp2", "mp3", "mp4",  "mpa",  "mpc",  "mpeg", "mpg",  "mpp",  "mts", "oga",  "ogg",  "ogm",  "ogv",
    "ogx", "oma", "opus", "ra",   "ram",  "rm",   "rmvb", "s3m",  "shn", "snd",  "spx",  "tak",  "tta",
    "vob", "voc", "w64",  "wav",  "wave", "weba", "webm", "wma",  "wmv", "wv",   "xm"};

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

} // namespace

bool isMediaName(const fs::path& path)
{
    const std::string extension = lowerCase(path.extension().native());
    if (extension.size() < 2)
        return false;
    const std::string_view name = std::string_view(extension).substr(1);
    return std::binary_search(mediaExtensions.begin(), mediaExtensions.end(), name);
}

namespace {

FoundFile foundFile(const fs::path& root, const fs::path& path, const struct stat& status)
{
    FoundFile file;
    file.relativePath = path.lexically_relative(root);
    file.size = static_cast<std::uint64_t>(status.st_size);
    file.modified = static_cast<std::int64_t>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    return file;
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
    if (path.filename().native().starts_with('.'))
        return;
    std::error_code failure;
    const bool isLink = entry.is_symlink(failure);
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        if (isMediaName(path)) // a link that leads nowhere, a file without permission
            listing.problems.push_back(base::systemError(errno, path));
        return;
    }
    if (S_ISDIR(status.st_mode)) {
        (isLink ? pending.links : pending.folders).push_back(path);
    } else if (S_ISREG(status.st_mode) && isMediaName(path)) {
        if (isLink) {
            pending.linkedFiles.push_back({path, status});
            return;
        }
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
