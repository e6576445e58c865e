// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"

#include <vector>

namespace coverscope::search {

// A straight line through the contrast of two recordings (alignment_contrast.h), in frames: track frame =
// offset + slope * query frame.
struct AlignmentLine
{
    int keyShift = 0; // 0..11, from query to track
    double slope = 1.0;
    double offset = 0.0;
    double score = 0.0; // the largest sum of a stretch along it, less what makes it unlikely
};

// What is known before: query frame `row` is track frame `column`, give or take `tolerance`.
struct ExpectedPlace
{
    double row = 0.0;
    double column = 0.0;
    double tolerance = 1.0;
};

// The best line of each key shift with tempo ratios from 0.55 to 1.8, best first. Both chroma are frames
// x 12. Long recordings are looked at in coarser frames, so that the work is bounded. Empty where cancelled.
std::vector<AlignmentLine> findLines(const base::Matrix& query, const base::Matrix& track,
                                     const ExpectedPlace& expected, const base::CancellationToken& token);

} // namespace coverscope::search
