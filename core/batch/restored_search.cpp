// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/restored_search.h"

#include "core/batch/clip_search.h"
#include "core/batch/evidence_bytes.h"

#include <utility>

namespace coverscope::batch {

using catalogue::BatchClip;
using catalogue::BatchMatch;
using catalogue::BatchSettings;
using catalogue::BatchStatus;

namespace {

search::Verdict verdictOf(BatchStatus status)
{
    switch (status) {
    case BatchStatus::Match:
        return search::Verdict::Match;
    case BatchStatus::Possible:
        return search::Verdict::Possible;
    case BatchStatus::TooShort:
        return search::Verdict::TooShort;
    default:
        return search::Verdict::NoMatch;
    }
}

search::Match matchFrom(const BatchMatch& kept)
{
    search::Match match;
    match.rank = kept.rank;
    match.track = kept.track;
    match.score = kept.score;
    match.probability = kept.probability;
    match.keyShift = kept.keyShift;
    match.tempoRatio = kept.tempoRatio;
    match.through = kept.through;
    match.isAligned = true; // or it is too late for it
    match.evidence = evidenceFromBytes(kept.evidence);
    if (!match.evidence && kept.queryTimes && kept.trackTimes) {
        auto times = std::make_shared<search::Evidence>(); // the matrix was too large to keep
        times->segment = {*kept.queryTimes, *kept.trackTimes};
        match.evidence = std::move(times);
    }
    return match;
}

catalogue::Track trackFrom(const BatchMatch& kept, catalogue::RootId root)
{
    catalogue::Track track;
    track.id = kept.track;
    track.root = root;
    track.relativePath = kept.file; // absolute, so that pathOf() gives it back
    track.contentHash = kept.contentHash;
    track.title = kept.title;
    track.artist = kept.artist;
    track.duration = kept.duration;
    return track;
}

} // namespace

RestoredSearch restoreSearch(const BatchClip& clip, const BatchSettings& settings)
{
    auto query = std::make_shared<search::Query>();
    query->file = clip.file;
    query->range = clip.searched;
    query->fileDuration = clip.fileDuration;
    query->chunks.resize(clip.chunkCount);
    query->model.name = settings.modelName;
    query->model.hash = settings.modelHash;

    auto result = std::make_shared<search::SearchResult>();
    result->query = std::move(query);
    result->thresholds = thresholdsOf(settings).forLength(clip.searched.length());
    result->verdict = verdictOf(statusBy(clip, result->thresholds));
    result->usedGraph = clip.usedGraph;
    result->candidateTracks = clip.comparedTracks;

    auto tracks = std::make_shared<library::Snapshot>();
    tracks->identity.modelHash = settings.modelHash;
    tracks->identity.modelName = settings.modelName;
    tracks->identity.chunkHop = settings.chunkHop;
    const catalogue::Root root{catalogue::RootId{1}, "/"};
    tracks->roots = {root};
    tracks->chunks = std::make_shared<const index::ChunkTable>(1U);
    for (const BatchMatch& match : clip.matches) {
        result->matches.push_back(matchFrom(match));
        tracks->indexOfTrack.emplace(static_cast<std::int64_t>(match.track), tracks->tracks.size());
        tracks->tracks.push_back(trackFrom(match, root.id));
    }
    return {std::move(result), std::move(tracks)};
}

} // namespace coverscope::batch
