// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/root_place.h"

#include <algorithm>

namespace coverscope::library {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t sampleSize = 64; // each may cost a seek on a slow drive

bool isThere(const fs::path& file, std::uint64_t size)
{
    std::error_code problem;
    return fs::is_regular_file(file, problem) && fs::file_size(file, problem) == size && !problem;
}

} // namespace

PlaceCheck lookForTracks(std::span<const catalogue::Track> tracks, catalogue::RootId root,
                         const fs::path& place)
{
    std::vector<const catalogue::Track*> mine;
    for (const catalogue::Track& track : tracks) {
        if (track.root == root && track.state != catalogue::TrackState::Failed)
            mine.push_back(&track);
    }
    PlaceCheck check;
    check.looked = std::min(sampleSize, mine.size());
    for (std::size_t k = 0; k < check.looked; ++k) {
        const catalogue::Track& track = *mine[k * mine.size() / check.looked];
        if (isThere(place / track.relativePath, track.fileSize))
            ++check.found;
    }
    return check;
}

std::optional<fs::path> findRoot(std::span<const catalogue::Track> tracks, const catalogue::Root& root,
                                 const fs::path& chosen)
{
    for (const fs::path& place : {chosen, chosen / root.path.filename()}) {
        std::error_code problem;
        if (fs::is_directory(place, problem) && lookForTracks(tracks, root.id, place).holds())
            return place;
    }
    return std::nullopt;
}

base::Result<void> followMovedLibrary(catalogue::Catalogue& catalogue, catalogue::FolderStore& store,
                                      const fs::path& libraryFolder)
{
    const auto last = store.lastPlace();
    if (!last)
        return base::fail(last.error());
    if (*last == libraryFolder)
        return {};
    if (*last) {
        const auto roots = catalogue.roots();
        const auto tracks = catalogue.tracks();
        if (!roots || !tracks)
            return base::fail(roots ? tracks.error() : roots.error());
        for (const catalogue::Root& root : *roots) {
            std::error_code problem;
            const fs::path place = (libraryFolder / root.path.lexically_relative(**last)).lexically_normal();
            if (fs::exists(root.path, problem) || !fs::is_directory(place, problem))
                continue;
            const PlaceCheck check = lookForTracks(*tracks, root.id, place);
            if (check.found == 0 || !check.holds())
                continue;
            if (auto linked = catalogue.relinkRoot(root.id, place); !linked)
                return linked;
        }
    }
    return store.setLastPlace(libraryFolder);
}

} // namespace coverscope::library
