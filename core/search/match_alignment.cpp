// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/alignment.h"
#include "core/search/search_engine.h"

#include <algorithm>
#include <cmath>

namespace coverscope::search {

namespace {

// Chunks lie on a raster of several seconds, so the true place may be this far beside the segment.
constexpr base::Seconds alignmentMargin = 10.0;
// A path through ten minutes tells key and tempo as well as one through three hours.
constexpr base::Seconds longestAlignment = 600.0;

base::TimeRange widened(const base::TimeRange& range, base::Seconds margin)
{
    return {range.start - margin, std::min(range.end, range.start + longestAlignment) + margin};
}

// The segment by the fine alignment, where that covers most of it and does not contradict the chunks.
MatchSegment refined(const MatchSegment& segment, const FineAlignment& alignment,
                     const std::vector<base::TimeRange>& trackChunks)
{
    const base::Seconds covered = std::min(alignment.path.back().query, segment.query.end) -
                                  std::max(alignment.path.front().query, segment.query.start);
    const double slope = 1.0 / alignment.tempoRatio;
    const base::TimeRange track{trackTimeAt(alignment.path, segment.query.start, slope),
                                trackTimeAt(alignment.path, segment.query.end, slope)};
    if (covered < 0.6 * segment.query.length() ||
        std::abs(track.start - segment.track.start) > alignmentMargin ||
        std::abs(track.end - segment.track.end) > alignmentMargin)
        return segment;
    const base::Seconds end = trackChunks.back().end;
    return {segment.query, {std::clamp(track.start, 0.0, end), std::clamp(track.end, 0.0, end)}};
}

} // namespace

Match withAlignment(Match match, const Query& query, const base::Matrix& trackCqt, base::Seconds trackOffset,
                    const base::CancellationToken& token)
{
    if (!match.evidence || match.evidence->path.empty() || token.isCancelled())
        return match;
    const MatchSegment& segment = match.evidence->segment;
    const AlignmentSide querySide{&query.averagedCqt, query.range.start,
                                  widened(segment.query, alignmentMargin)};
    const AlignmentSide trackSide{&trackCqt, trackOffset, widened(segment.track, 2.0 * alignmentMargin)};
    auto alignment = alignChroma(querySide, trackSide, query.framesPerSecond);
    if (!alignment)
        return match;
    match.keyShift = alignment->keyShift;
    match.tempoRatio = alignment->tempoRatio;
    auto evidence = std::make_shared<Evidence>(*match.evidence);
    evidence->segment = refined(segment, *alignment, evidence->trackChunks);
    evidence->alignment = std::move(alignment->path);
    match.evidence = std::move(evidence);
    return match;
}

} // namespace coverscope::search
