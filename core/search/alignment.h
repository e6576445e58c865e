// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/time_range.h"
#include "core/search/chunk_path.h"

#include <optional>
#include <vector>

namespace coverscope::search {

// Averaged CQT of a recording (averaged frames x bins) and where it stands in its file.
struct AlignmentSide
{
    const base::Matrix* averagedCqt = nullptr; // borrowed for the call
    base::Seconds offset = 0.0;                // of the first frame in the file
    base::TimeRange stretch;                   // what to align, seconds in the file; clipped
};

// How two recordings of one composition relate, from their chroma.
struct FineAlignment
{
    int keyShift = 0;                 // semitones from query to track, -5..6
    double tempoRatio = 1.0;          // track tempo / query tempo
    double similarity = 0.0;          // mean chroma cosine along the path, 0..1
    std::vector<AlignmentPoint> path; // seconds in both files, increasing
};

// Optimal transposition index (Serra, Gomez and Herrera 2008): the few shifts that the global pitch
// profiles propose, decided by which gives the best local alignment of the frames. The tempo is the
// slope of the path. Nothing where less than about four seconds align.
std::optional<FineAlignment> alignChroma(const AlignmentSide& query, const AlignmentSide& track,
                                         double framesPerSecond);

} // namespace coverscope::search
