// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace coverscope::catalogue {

// A file that scans pass over, because the person took it out of the library.
struct ExcludedFile
{
    RootId root{};
    std::filesystem::path relativePath;
    bool operator==(const ExcludedFile&) const = default;
};

// What the catalogue remembers of folders beside the roots themselves. As a Catalogue it belongs to the
// thread that opened it, and may stand beside others; ReadOnly works with a catalogue of an older version as
// well, which remembers nothing. Errors: as Catalogue's.
class FolderStore
{
public:
    static base::Result<FolderStore> open(const std::filesystem::path& libraryFolder,
                                          Catalogue::OpenMode mode);
    FolderStore(FolderStore&&) noexcept;
    FolderStore& operator=(FolderStore&&) noexcept;
    ~FolderStore();

    base::Result<std::vector<ExcludedFile>> excludedFiles() const; // by root, then path, byte-wise

    // Takes the tracks out and excludes their files, in one transaction. Ids that are gone: nothing.
    base::Result<void> excludeTracks(std::span<const TrackId> ids);
    // Puts tracks back that were removed or excluded, under the ids they had, in one transaction. Where
    // another track has taken their place meanwhile, that one stays.
    base::Result<void> restoreTracks(std::span<const Track> tracks);
    base::Result<void> includeAll();

    // Where the library was when it was last opened for writing.
    base::Result<std::optional<std::filesystem::path>> lastPlace() const;
    base::Result<void> setLastPlace(const std::filesystem::path& libraryFolder);

private:
    struct State;
    explicit FolderStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::catalogue
