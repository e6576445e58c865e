// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <filesystem>
#include <span>
#include <vector>

namespace coverscope::library {

// Whether these can be folders of a library at `libraryFolder`, which need not be there yet: to be asked
// before one is made for them. Fails as addRootFolders().
base::Result<void> checkRootFolders(std::span<const std::filesystem::path> folders,
                                    const std::filesystem::path& libraryFolder);

// Makes `folders` roots of the library. All are checked before the first is added: a file, a folder that is
// not there or cannot be read, and the library's own folder are refused. A folder inside a root there is
// already is covered by it and not added.
base::Result<void> addRootFolders(catalogue::Catalogue& catalogue,
                                  std::span<const std::filesystem::path> folders,
                                  const std::filesystem::path& libraryFolder);

// What a scan of `root` must leave out: the library itself and other roots, inside this one or reached
// through links; they are scanned on their own and keep their tracks.
std::vector<std::filesystem::path> foldersToLeaveOut(const catalogue::Root& root,
                                                     const std::vector<catalogue::Root>& roots,
                                                     const std::filesystem::path& libraryFolder);

// Whether `path` is `folder` or below it. Both canonical.
bool isInside(const std::filesystem::path& path, const std::filesystem::path& folder);

} // namespace coverscope::library
