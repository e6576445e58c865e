// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/time_range.h"
#include "core/features/feature_settings.h"
#include "core/search/chunk_path.h"

#include <optional>
#include <vector>

namespace coverscope::search {

// Averaged frames of a recording (averaged frames x bins) and where it stands in its file.
struct AlignmentSide
{
    const base::Matrix* averagedFrames = nullptr; // borrowed for the call
    base::Seconds offset = 0.0;                   // of the first frame in the file
    base::TimeRange stretch;                      // what the chunks propose, seconds in the file; clipped
};

// Chunks lie on a raster of several seconds: the music may begin and end this far beside their stretch.
inline constexpr base::Seconds alignmentQueryMargin = 12.0;
// And of a short query in a long track they may point at the neighbouring phrase.
inline constexpr base::Seconds alignmentTrackMargin = 40.0;

// How two recordings of one composition relate, from their chroma.
struct FineAlignment
{
    int keyShift = 0;                 // semitones from query to track, -5..6
    double tempoRatio = 1.0;          // track tempo / query tempo
    double similarity = 0.0;          // mean chroma cosine along the path, 0..1
    std::vector<AlignmentPoint> path; // seconds in both files, increasing: from the start of what the two
                                      // have in common to its end
};

// Every transposition and every tempo ratio from 0.55 to 1.8 is tried as a straight line through the
// similarities of the frames (alignment_line.h); around the best lines a path may bend (alignment_path.h),
// and it ends where the similarity does. Looks in both stretches, of which ten minutes of the query and an
// hour of the track, and the margins around them. Nothing where less than about four seconds align, and
// where cancelled. A minute of query against two of track takes about 10 ms, the longest stretches some 300
// ms.
std::optional<FineAlignment> alignChroma(const AlignmentSide& query, const AlignmentSide& track,
                                         const features::FeatureSettings& settings,
                                         const base::CancellationToken& token = {});

} // namespace coverscope::search
