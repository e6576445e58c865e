// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/indexing_plan.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace coverscope::library {

namespace {

using catalogue::Track;
using catalogue::TrackState;
using Place = std::pair<std::int64_t, std::string>; // root, relative path

Place placeOf(catalogue::RootId root, const std::filesystem::path& relativePath)
{
    return {static_cast<std::int64_t>(root), relativePath.native()};
}

bool hasEmbeddings(const Track& track)
{
    return track.embeddings.rowCount > 0;
}

bool isSameStamp(const FoundFile& file, const Track& known, const Stamps& stamps)
{
    const auto stamp = stamps.find(static_cast<std::int64_t>(known.id));
    return stamp == stamps.end() || stamp->second.changed == 0 || file.stamp.changed == 0 ||
           stamp->second == file.stamp;
}

void planFile(IndexingPlan& plan, const ScannedRoot& root, const FoundFile& file, const Track* known,
              const Stamps& stamps, Trust trust, const UnreadableBlocks& unreadable)
{
    const bool isUntouched = trust == Trust::FileSystem && known != nullptr && known->fileSize == file.size &&
                             known->modified == file.modified && isSameStamp(file, *known, stamps);
    if (isUntouched && file.stamp.changed != 0 && !stamps.contains(static_cast<std::int64_t>(known->id)))
        plan.newStamps.push_back({known->id, file.stamp});
    WorkItem item{WorkItem::Kind::Decode, root.root.id, root.root.path / file.relativePath, file, {}};
    if (known != nullptr)
        item.known = *known;
    if (!isUntouched) {
        plan.work.push_back(std::move(item));
    } else if (known->state == TrackState::Failed) {
        plan.stillFailing.push_back(
            {item.path, {base::ErrorCode::ReadFailed, item.path, known->problem, {}}});
    } else if (hasEmbeddings(*known) && !unreadable.concerns(*known)) {
        ++plan.unchanged;
        if (known->state == TrackState::Away)
            plan.back.push_back(known->id);
    } else {
        if (known->features.rowCount > 0 &&
            !unreadable.features.contains(static_cast<std::int64_t>(known->id)))
            item.kind = WorkItem::Kind::FromFeatures;
        item.isUnreadable = unreadable.concerns(*known);
        plan.work.push_back(std::move(item));
    }
}

} // namespace

IndexingPlan planIndexing(const std::vector<Track>& tracks, const std::vector<ScannedRoot>& roots,
                          const Stamps& stamps, Trust trust, const UnreadableBlocks& unreadable)
{
    IndexingPlan plan;
    std::map<Place, const Track*> known;
    for (const Track& track : tracks)
        known.emplace(placeOf(track.root, track.relativePath), &track);

    std::set<std::int64_t> presentRoots;
    std::set<const Track*> seen;
    for (const ScannedRoot& root : roots) {
        if (root.isPresent)
            presentRoots.insert(static_cast<std::int64_t>(root.root.id));
        for (const FoundFile& file : root.files) {
            const auto found = known.find(placeOf(root.root.id, file.relativePath));
            const Track* track = found != known.end() ? found->second : nullptr;
            if (track != nullptr)
                seen.insert(track);
            planFile(plan, root, file, track, stamps, trust, unreadable);
        }
    }
    for (const Track& track : tracks) {
        const bool isSeen = seen.contains(&track);
        const bool isGone = !isSeen && presentRoots.contains(static_cast<std::int64_t>(track.root));
        if (hasEmbeddings(track) && !unreadable.concerns(track) && !track.contentHash.isEmpty()) {
            auto& content = plan.contents[track.contentHash.toStdString()];
            if (content.track.id == TrackId{} || (isGone && !content.gone))
                content = {track, isGone};
        }
        if (isSeen)
            continue;
        if (unreadable.concerns(track))
            plan.lost.push_back(track.id);
        if (track.state == TrackState::Failed) {
            if (isGone)
                plan.dropped.push_back(track.id);
            continue;
        }
        ++plan.awayInAll;
        if (track.state == TrackState::Indexed)
            plan.away.push_back(track.id);
    }
    return plan;
}

} // namespace coverscope::library
