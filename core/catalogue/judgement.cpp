// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/judgement.h"

#include <algorithm>
#include <cmath>

namespace coverscope::catalogue {

namespace {

bool isRetagged(const JudgedTrack& judged, const Track& track)
{
    constexpr base::Seconds sameLength = 0.5;
    return judged.lastId == track.id && std::abs(judged.duration - track.duration) < sameLength;
}

} // namespace

JudgedTrack judgedTrack(const Track& track, const std::filesystem::path& place)
{
    return {track.contentHash, track.id, place, track.title, track.artist, track.duration};
}

bool isSameRecording(const JudgedTrack& judged, const Track& track)
{
    return judged.contentHash == track.contentHash || isRetagged(judged, track);
}

JudgedTrackFinder::JudgedTrackFinder(std::span<const Track> tracks)
{
    m_byContent.reserve(static_cast<qsizetype>(tracks.size()));
    m_byId.reserve(static_cast<qsizetype>(tracks.size()));
    for (const Track& track : tracks) {
        if (!track.contentHash.isEmpty())
            m_byContent.insert(track.contentHash, &track);
        m_byId.insert(static_cast<qint64>(track.id), &track);
    }
}

std::vector<const Track*> JudgedTrackFinder::find(const JudgedTrack& judged) const
{
    std::vector<const Track*> found;
    const auto [begin, end] = m_byContent.equal_range(judged.contentHash);
    std::copy(begin, end, std::back_inserter(found));
    std::sort(found.begin(), found.end(), [](const Track* a, const Track* b) { return a->id < b->id; });
    if (!found.empty())
        return found;
    const Track* lastSeen = m_byId.value(static_cast<qint64>(judged.lastId));
    if (lastSeen != nullptr && isRetagged(judged, *lastSeen))
        found.push_back(lastSeen);
    return found;
}

const Track* JudgedTrackFinder::findFirst(const JudgedTrack& judged) const
{
    const auto found = find(judged);
    return found.empty() ? nullptr : found.front();
}

} // namespace coverscope::catalogue
