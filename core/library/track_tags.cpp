// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/track_tags.h"

#include "core/audio/file_tags.h"

#include <utility>
#include <vector>

namespace coverscope::library {

using base::Result;
using catalogue::Catalogue;
using catalogue::TagStore;
using catalogue::Track;
using catalogue::TrackTagMap;
using catalogue::TrackTags;

namespace {

constexpr std::size_t tagsAtOnce = 500; // written in one transaction

bool areOfFile(const TrackTagMap& known, const Track& track)
{
    const auto tags = known.find(static_cast<std::int64_t>(track.id));
    return tags != known.end() && tags->second.fileSize == track.fileSize &&
           tags->second.modified == track.modified;
}

// Where it cannot be written to, nothing is kept.
void keepTags(const std::filesystem::path& libraryFolder, std::vector<std::pair<TrackId, TrackTags>>& read)
{
    if (auto store = TagStore::open(libraryFolder, Catalogue::OpenMode::Existing))
        static_cast<void>(store->put(read)); // read anew the next time
    read.clear();
}

} // namespace

Result<TrackTagMap> trackTags(const Snapshot& snapshot, const std::filesystem::path& libraryFolder,
                              const base::CancellationToken& token)
{
    const auto store = TagStore::open(libraryFolder, Catalogue::OpenMode::ReadOnly);
    auto known = store ? store->tags() : base::fail(store.error());
    if (!known)
        return known;
    std::vector<std::pair<TrackId, TrackTags>> read;
    for (const Track& track : snapshot.tracks) {
        if (token.isCancelled())
            return base::cancelled();
        if (areOfFile(*known, track) || track.state != catalogue::TrackState::Indexed)
            continue;
        const std::filesystem::path file = snapshot.pathOf(track);
        std::error_code problem;
        if (!std::filesystem::exists(file, problem))
            continue; // its drive may be away: that says nothing about its tags
        const audio::DescriptionTags tags = audio::descriptionTags(file);
        TrackTags kept{track.fileSize, track.modified, tags.genre, tags.composer};
        known->insert_or_assign(static_cast<std::int64_t>(track.id), kept);
        read.emplace_back(track.id, std::move(kept));
        if (read.size() >= tagsAtOnce)
            keepTags(libraryFolder, read);
    }
    keepTags(libraryFolder, read);
    return known;
}

} // namespace coverscope::library
