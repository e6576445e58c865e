// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <filesystem>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>

namespace coverscope::catalogue {

// What the file system says of a file beside its size and time of modification; no program can set it back.
struct FileStamp
{
    std::int64_t changed = 0; // ctime, nanoseconds since the epoch; 0: the drive has none worth comparing
    std::uint64_t inode = 0;
    bool operator==(const FileStamp&) const = default;
};

// The stamps of the tracks as they were indexed. As a Catalogue it belongs to the thread that opened it, and
// may stand beside others; a catalogue of an older version that may only be read has none. Errors: as
// Catalogue's.
class StampStore
{
public:
    static base::Result<StampStore> open(const std::filesystem::path& libraryFolder,
                                         Catalogue::OpenMode mode);
    StampStore(StampStore&&) noexcept;
    StampStore& operator=(StampStore&&) noexcept;
    ~StampStore();

    base::Result<std::unordered_map<std::int64_t, FileStamp>> stamps() const; // by track id
    // In one transaction; tracks that are gone are passed over.
    base::Result<void> put(std::span<const std::pair<TrackId, FileStamp>> stamps);

private:
    struct State;
    explicit StampStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::catalogue
