// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"
#include "ui/evidence/transport_bar.h"

#include <optional>
#include <vector>

namespace coverscope::ui {

// Which moment of the match stands at which moment of the query: along the fine alignment, straight on beyond
// its ends. All in seconds of each file. Increasing, hence invertible. A value.
class WarpMap
{
public:
    WarpMap() = default; // the same second in both

    // From Evidence::alignment, smoothed over about two seconds: it moves in whole averaged frames, which
    // music does not. Without one: a straight line from the chunks.
    explicit WarpMap(const search::Match& match);

    double toTrack(double querySeconds) const;
    double toQuery(double trackSeconds) const;

    // Track tempo / query tempo around a moment of the query, over about six seconds.
    double tempoRatioAt(double querySeconds) const;

    // The stretch that is aligned frame by frame; nothing where it is a straight line only.
    std::optional<search::MatchSegment> alignedStretch() const;
    const std::vector<search::AlignmentPoint>& points() const { return m_points; }

private:
    std::vector<search::AlignmentPoint> m_points = {{0.0, 0.0}}; // never empty
    double m_slope = 1.0;                                        // track seconds per query second, beyond
};

// What the horizontal axis of a comparison stands for.
enum class TimeAxis {
    Query,    // the query's time; the match is warped to it
    Track,    // the match's time; the query is warped to it
    Unwarped, // the query's time, the match at its own speed, lined up where the alignment begins
};

// Between the common axis and the own time of each recording.
struct CommonAxis
{
    TimeAxis kind = TimeAxis::Query;
    WarpMap map;

    double toOwn(Side side, double common) const;
    double toCommon(Side side, double own) const;

    // The same musical moment in the other recording.
    double toOther(Side side, double own) const
    {
        return side == Side::Clip ? map.toTrack(own) : map.toQuery(own);
    }
    base::TimeRange toOther(Side side, const base::TimeRange& own) const
    {
        return {toOther(side, own.start), toOther(side, own.end)};
    }
};

} // namespace coverscope::ui
