// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace coverscope::library {

enum class Presence {
    There,
    Deleted, // its folder is there, the file is not
    Away,    // its folder is not there either: a drive that is not connected
};

// As the file system says at this moment: a look at the disk, or two.
Presence presenceOf(const Snapshot& snapshot, const catalogue::Track& track);

// The track whose file this is, by whichever path it was reached; nothing where it is none of the library's.
std::optional<TrackId> trackOfFile(const Snapshot& snapshot, const std::filesystem::path& file);

// The tracks whose files are deleted, by id. A look at the disk for each track that the last scan did not
// find.
std::vector<TrackId> deletedTracks(const Snapshot& snapshot);

// Takes them out of the catalogue for good; should a file come back, the next run indexes it again. The
// library must be open for writing; its snapshot shows it after the next run.
base::Result<void> forgetTracks(const Library& library, std::span<const TrackId> ids);

} // namespace coverscope::library
