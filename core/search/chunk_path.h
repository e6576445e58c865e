// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/time_range.h"

#include <vector>

namespace coverscope::search {

// A point of an alignment: the same musical moment in both recordings, each in its own seconds.
struct AlignmentPoint
{
    base::Seconds query = 0.0;
    base::Seconds track = 0.0;
};

// Track time at a query time: between the points (increasing in both) by interpolation, beyond their ends
// with `slope` seconds of track per second of query.
base::Seconds trackTimeAt(const std::vector<AlignmentPoint>& points, base::Seconds queryTime,
                          double slope = 1.0);

// Similarities sampled on one time step in both directions, so that a diagonal is "the same tempo"
// whatever the hops of the two sides are. Row i stands at queryStart + i * step.
struct TimeGrid
{
    base::Matrix similarities;
    base::Seconds step = 0.0;
    base::Seconds queryStart = 0.0;
    base::Seconds trackStart = 0.0;
};

// Linear interpolation of chunk similarities (M x N) between the chunks' start times, which must
// not decrease. The step is half of the smaller of both sides' median hops.
TimeGrid toTimeGrid(const base::Matrix& similarities, const std::vector<base::TimeRange>& queryChunks,
                    const std::vector<base::TimeRange>& trackChunks);

struct GridStep
{
    std::size_t row = 0;
    std::size_t column = 0;
};

// Local alignment (Smith and Waterman 1981) of a matrix of similarities less `background`: the path with
// the largest sum, by steps (1,1), (1,2) and (2,1), hence with tempo ratios of 0.5 to 2. Each row
// counts once. `bendPenalty` per step off the diagonal keeps noise from bending the path.
// Never empty for a matrix that is not: at least its largest element.
struct LocalPath
{
    std::vector<GridStep> steps;
    double score = 0.0;
};
LocalPath localPath(const base::Matrix& similarities, double background, double bendPenalty);

// What two places that have nothing in common score: mean + 0.5 standard deviations of the matrix.
double backgroundLevel(const base::Matrix& similarities);

} // namespace coverscope::search
