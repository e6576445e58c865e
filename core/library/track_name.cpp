// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/track_name.h"

#include "core/base/recording_name.h"

#include <algorithm>

namespace coverscope::library {

QString trackTitle(const Snapshot& snapshot, const catalogue::Track& track)
{
    return base::recordingTitle(snapshot.pathOf(track), track.title, track.artist);
}

QString trackName(const Snapshot& snapshot, const catalogue::Track& track)
{
    return base::recordingName(snapshot.pathOf(track), track.title, track.artist);
}

int trackNameWorth(const Snapshot& snapshot, const catalogue::Track& track)
{
    return base::recordingNameWorth(snapshot.pathOf(track), track.title, track.artist);
}

QString fileName(const Snapshot* snapshot, const std::filesystem::path& file)
{
    if (snapshot) {
        const auto last = file.filename(); // paths are made for the few that end so
        const auto found = std::find_if(
            snapshot->tracks.begin(), snapshot->tracks.end(), [&](const catalogue::Track& track) {
                return track.relativePath.filename() == last && snapshot->pathOf(track) == file;
            });
        if (found != snapshot->tracks.end())
            return trackName(*snapshot, *found);
    }
    return base::placeName(file);
}

} // namespace coverscope::library
