// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/alignment.h"
#include "core/search/search_engine.h"

#include <algorithm>

namespace coverscope::search {

namespace {

// A path through ten minutes tells key and tempo as well as one through three hours.
constexpr base::Seconds longestAlignment = 600.0;

base::TimeRange shortened(const base::TimeRange& range)
{
    return {range.start, std::min(range.end, range.start + longestAlignment)};
}

base::Seconds overlap(const base::TimeRange& left, const base::TimeRange& right)
{
    return std::min(left.end, right.end) - std::max(left.start, right.start);
}

// The chunks' segment by the ends of the fine alignment, where that is about the same music: in both
// recordings at least half of what was looked at.
MatchSegment refined(const MatchSegment& segment, const std::vector<AlignmentPoint>& path)
{
    const MatchSegment fine{{path.front().query, path.back().query}, {path.front().track, path.back().track}};
    const base::TimeRange query = shortened(segment.query);
    const base::TimeRange track = shortened(segment.track);
    if (overlap(fine.query, query) < 0.5 * query.length() ||
        overlap(fine.track, track) < 0.5 * track.length())
        return segment;
    // What lies beyond the longest alignment stays as the chunks have it.
    return {{fine.query.start, query.end < segment.query.end ? segment.query.end : fine.query.end},
            {fine.track.start, query.end < segment.query.end ? segment.track.end : fine.track.end}};
}

} // namespace

Match withAlignment(Match match, const Query& query, const base::Matrix& trackCqt, base::Seconds trackOffset,
                    const base::CancellationToken& token)
{
    if (!match.evidence || match.evidence->path.empty())
        return match;
    const MatchSegment& segment = match.evidence->segment;
    const AlignmentSide querySide{&query.averagedCqt, query.range.start, shortened(segment.query)};
    const AlignmentSide trackSide{&trackCqt, trackOffset, shortened(segment.track)};
    auto alignment = alignChroma(querySide, trackSide, query.framesPerSecond, token);
    if (!alignment)
        return match;
    match.keyShift = alignment->keyShift;
    match.tempoRatio = alignment->tempoRatio;
    auto evidence = std::make_shared<Evidence>(*match.evidence);
    evidence->segment = refined(segment, alignment->path);
    evidence->alignment = std::move(alignment->path);
    match.evidence = std::move(evidence);
    return match;
}

} // namespace coverscope::search
