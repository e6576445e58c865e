// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/match_time_map.h"

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

// What the alignment of chunks allows (chunk_path.h); beyond it the tempo is not known.
constexpr double slowest = 0.5;
constexpr double fastest = 2.0;

} // namespace

MatchTimeMap matchTimeMap(const search::Match& match)
{
    if (!match.evidence || match.evidence->path.empty())
        return {};
    const search::Evidence& evidence = *match.evidence;
    const search::MatchSegment& segment = evidence.segment;
    MatchTimeMap map{segment.query.start, segment.track.start, 1.0};

    // A segment ends with a whole chunk on either side, whatever the tempo: only starts tell the slope.
    const search::PathPoint& last = evidence.path.back();
    const double querySpan = evidence.queryChunks[last.queryChunk].start - segment.query.start;
    const double trackSpan = segment.track.length() - evidence.trackChunks[last.trackChunk].length();
    if (querySpan > 0.0 && trackSpan > 0.0)
        map.trackSecondsPerQuerySecond = std::clamp(trackSpan / querySpan, slowest, fastest);
    if (match.tempoRatio && *match.tempoRatio > 0.0) {
        // The middle of the path errs least when the slope is another one.
        const double middle = segment.query.start + std::max(0.0, querySpan) / 2.0;
        map = map.through(middle, map.toTrack(middle));
        map.trackSecondsPerQuerySecond = std::clamp(1.0 / *match.tempoRatio, slowest, fastest);
    }
    return map;
}

MatchTimeMap mapThrough(const search::Match& match, double querySeconds, double trackSeconds)
{
    const MatchTimeMap found = matchTimeMap(match);
    const auto& chunks = match.evidence->trackChunks;
    const double hop = chunks.size() > 1 ? chunks[1].start - chunks[0].start : chunks[0].length();
    const bool isNearPath = std::abs(found.toTrack(querySeconds) - trackSeconds) <= hop;
    return isNearPath ? found : found.through(querySeconds, trackSeconds);
}

} // namespace coverscope::ui
