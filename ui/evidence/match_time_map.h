// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"

namespace coverscope::ui {

// Which moment of the track stands beneath which moment of the query: a straight line through one pair of
// matching moments, as steep as the tempi differ. All in seconds of each file.
struct MatchTimeMap
{
    double queryMoment = 0.0;
    double trackMoment = 0.0;
    double trackSecondsPerQuerySecond = 1.0;

    double toTrack(double querySeconds) const
    {
        return trackMoment + (querySeconds - queryMoment) * trackSecondsPerQuerySecond;
    }
    double toQuery(double trackSeconds) const
    {
        return queryMoment + (trackSeconds - trackMoment) / trackSecondsPerQuerySecond;
    }

    // As steep, but through another pair of moments.
    MatchTimeMap through(double querySeconds, double trackSeconds) const
    {
        return {querySeconds, trackSeconds, trackSecondsPerQuerySecond};
    }
};

// From the fine alignment's tempo where there is one, else from the best path through the chunks.
MatchTimeMap matchTimeMap(const search::Match& match);

// The same, or, beside that path by more than a chunk's hop, the line through this pair of moments. The match
// has evidence.
MatchTimeMap mapThrough(const search::Match& match, double querySeconds, double trackSeconds);

} // namespace coverscope::ui
