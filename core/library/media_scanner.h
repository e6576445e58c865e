// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/catalogue/stamp_store.h"
#include "core/library/left_out.h"
#include "core/library/media_names.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace coverscope::library {

// One audio or video file below a folder, as the file system describes it.
struct FoundFile
{
    std::filesystem::path relativePath;
    std::uint64_t size = 0;
    std::int64_t modified = 0; // nanoseconds since the epoch
    catalogue::FileStamp stamp = {};
};

// Lists media files below folders. The name decides where it says what the file is, else the content does; of
// what is hidden (its own name or that of a folder above begins with a dot) the content has to agree. What is
// not listed is counted. Links to folders are
// followed, but no folder is entered twice by one scanner, so that neither loops nor overlapping
// folders list a file twice; real folders come before links, so that a file is listed where it really is. A
// link to a file is listed only where the file itself is not.
class MediaScanner
{
public:
    struct Listing
    {
        std::vector<FoundFile> files;      // sorted by path, byte-wise
        std::vector<base::Error> problems; // folders and files that could not be looked at
        LeftOutFiles leftOut;
    };
    // `leftOut`: canonical folders that are not entered, nor what is inside them. `found` hears the count
    // so far. Fails with Cancelled, or where `root` itself cannot be read.
    base::Result<Listing> scan(const std::filesystem::path& root,
                               std::span<const std::filesystem::path> leftOut,
                               const base::CancellationToken& token,
                               const std::function<void(std::size_t)>& found = {});

private:
    struct Pending;
    bool enter(const std::filesystem::path& folder, std::span<const std::filesystem::path> leftOut,
               base::Error& problem);
    void look(const std::filesystem::path& root, const std::filesystem::directory_entry& entry,
              Pending& pending, Listing& listing);
    void addLinkedFiles(const std::filesystem::path& root, std::span<const std::filesystem::path> leftOut,
                        Pending& pending, Listing& listing);

    using FileId = std::pair<std::uint64_t, std::uint64_t>; // device, inode
    std::set<FileId> m_entered;                             // folders
    std::set<FileId> m_listed;                              // files
};

} // namespace coverscope::library
