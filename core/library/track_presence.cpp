// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/track_presence.h"

#include <algorithm>

namespace coverscope::library {

namespace fs = std::filesystem;

namespace {

// The place where a drive is mounted stays as an empty folder.
bool isFolderThere(const fs::path& root)
{
    std::error_code problem;
    return fs::is_directory(root, problem) && !fs::is_empty(root, problem) && !problem;
}

} // namespace

Presence presenceOf(const Snapshot& snapshot, const catalogue::Track& track)
{
    std::error_code problem;
    const fs::file_status status = fs::status(snapshot.pathOf(track), problem);
    if (status.type() != fs::file_type::not_found)
        return Presence::There; // or not to be told: permissions, a failing drive
    const auto root = std::find_if(snapshot.roots.begin(), snapshot.roots.end(),
                                   [&track](const catalogue::Root& each) { return each.id == track.root; });
    return root != snapshot.roots.end() && isFolderThere(root->path) ? Presence::Deleted : Presence::Away;
}

std::optional<TrackId> trackOfFile(const Snapshot& snapshot, const fs::path& file)
{
    std::error_code problem;
    const fs::path real = fs::weakly_canonical(file, problem);
    if (problem)
        return {};
    for (const catalogue::Root& root : snapshot.roots) {
        const fs::path folder = fs::weakly_canonical(root.path, problem);
        const fs::path relative = real.lexically_relative(problem ? root.path : folder);
        if (relative.empty() || *relative.begin() == "..")
            continue;
        const auto track = std::find_if(snapshot.tracks.begin(), snapshot.tracks.end(),
                                        [&root, &relative](const catalogue::Track& each) {
                                            return each.root == root.id && each.relativePath == relative;
                                        });
        if (track != snapshot.tracks.end())
            return track->id;
    }
    return {};
}

std::vector<TrackId> deletedTracks(const Snapshot& snapshot)
{
    std::vector<TrackId> ids;
    for (const catalogue::Track& track : snapshot.tracks) {
        if (track.state == catalogue::TrackState::Away && presenceOf(snapshot, track) == Presence::Deleted)
            ids.push_back(track.id);
    }
    return ids;
}

base::Result<void> forgetTracks(const Library& library, std::span<const TrackId> ids)
{
    auto catalogue = catalogue::Catalogue::open(library.folder(), catalogue::Catalogue::OpenMode::Existing);
    return catalogue ? catalogue->removeTracks(ids) : base::fail(std::move(catalogue.error()));
}

} // namespace coverscope::library
