// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/folder_store.h"

#include <filesystem>
#include <optional>
#include <span>

namespace coverscope::library {

// How many of a folder's tracks were looked for at another place, and how many are there.
struct PlaceCheck
{
    std::size_t looked = 0;
    std::size_t found = 0;
    // Music is tidied up and retagged now and then, so not everything has to be there; a single file of a
    // common name and size proves nothing where there should be many.
    bool holds() const { return looked == 0 || found * 4 >= looked; }
};

// Looks below `place` for files of `root`'s tracks by relative path and size; for a sample spread evenly
// where there are many.
PlaceCheck lookForTracks(std::span<const catalogue::Track> tracks, catalogue::RootId root,
                         const std::filesystem::path& place);

// The folder that holds the music of `root` now, given the one that the person pointed at: that one, or one
// inside it that has the root's old name (who looks for "Music" may well have chosen the drive). Nothing
// where neither holds it.
std::optional<std::filesystem::path> findRoot(std::span<const catalogue::Track> tracks,
                                              const catalogue::Root& root,
                                              const std::filesystem::path& chosen);

// A library that was moved as a whole, with music beside or inside it: roots that are not where they were,
// but are where they were relative to the library, are linked to that place. Then notes the library's place.
base::Result<void> followMovedLibrary(catalogue::Catalogue& catalogue, catalogue::FolderStore& store,
                                      const std::filesystem::path& libraryFolder);

} // namespace coverscope::library
