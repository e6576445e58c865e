// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/alignment.h"
#include "core/search/search_engine.h"

#include <algorithm>
#include <cmath>

namespace coverscope::search {

namespace {

// A path through ten minutes tells key and tempo as well as one through three hours.
constexpr base::Seconds longestAlignment = 600.0;
// Of the chunks' stretch: a fine alignment of less is of something else, and says nothing of this match.
constexpr double leastOverlap = 0.4;

base::TimeRange shortened(const base::TimeRange& range)
{
    return {range.start, std::min(range.end, range.start + longestAlignment)};
}

base::Seconds overlap(const base::TimeRange& left, const base::TimeRange& right)
{
    return std::min(left.end, right.end) - std::max(left.start, right.start);
}

// The pairs of chunks that the alignment runs through, where it found the music elsewhere than the chunks'
// own path: of a repeated phrase another repetition, say.
std::vector<PathPoint> pathAlong(const std::vector<AlignmentPoint>& alignment, const Evidence& evidence)
{
    std::vector<PathPoint> path;
    for (std::size_t i = 0; i < evidence.queryChunks.size(); ++i) {
        const base::Seconds queryTime = evidence.queryChunks[i].middle();
        if (queryTime < alignment.front().query || queryTime > alignment.back().query)
            continue;
        const base::Seconds trackTime = trackTimeAt(alignment, queryTime);
        const auto nearest =
            std::ranges::min_element(evidence.trackChunks, {}, [trackTime](const base::TimeRange& chunk) {
                return std::abs(chunk.middle() - trackTime);
            });
        const auto j = static_cast<std::size_t>(nearest - evidence.trackChunks.begin());
        path.push_back(
            {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j), evidence.similarities(i, j)});
    }
    return path;
}

} // namespace

bool followAlignment(Evidence& evidence, std::vector<AlignmentPoint> alignment)
{
    if (alignment.empty())
        return false;
    const MatchSegment fine{{alignment.front().query, alignment.back().query},
                            {alignment.front().track, alignment.back().track}};
    const MatchSegment& segment = evidence.segment;
    const base::TimeRange query = shortened(segment.query);
    const base::TimeRange track = shortened(segment.track);
    if (overlap(fine.query, query) < leastOverlap * query.length())
        return false;
    if (overlap(fine.track, track) < 0.5 * track.length()) {
        std::vector<PathPoint> path = pathAlong(alignment, evidence);
        if (path.empty())
            return false;
        evidence.path = std::move(path);
        evidence.segment = fine;
        evidence.alignment = std::move(alignment);
        return true;
    }
    // What lies beyond the longest alignment stays as the chunks have it.
    evidence.segment = {
        {fine.query.start, query.end < segment.query.end ? segment.query.end : fine.query.end},
        {fine.track.start, query.end < segment.query.end ? segment.track.end : fine.track.end}};
    evidence.alignment = std::move(alignment);
    return true;
}

Match withAlignment(Match match, const Query& query, const base::Matrix& trackFrames,
                    base::Seconds trackOffset, const base::CancellationToken& token)
{
    if (token.isCancelled())
        return match;
    match.isAligned = true;
    if (!match.evidence || match.evidence->path.empty())
        return match;
    const MatchSegment& segment = match.evidence->segment;
    const AlignmentSide querySide{&query.averagedFrames, query.range.start, shortened(segment.query)};
    const AlignmentSide trackSide{&trackFrames, trackOffset, shortened(segment.track)};
    auto alignment = alignChroma(querySide, trackSide, query.model.features, token);
    if (!alignment) {
        match.isAligned = !token.isCancelled();
        return match;
    }
    auto evidence = std::make_shared<Evidence>(*match.evidence);
    if (!followAlignment(*evidence, std::move(alignment->path)))
        return match;
    match.keyShift = alignment->keyShift;
    match.tempoRatio = alignment->tempoRatio;
    match.evidence = std::move(evidence);
    return match;
}

} // namespace coverscope::search
