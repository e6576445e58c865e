// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/calibration.h"
#include "core/search/pair_evidence.h"
#include "core/search/search_engine.h"

#include <optional>
#include <vector>

namespace coverscope::search {

// The tracks that the stages reached, with what they found.
struct ScoredTracks
{
    std::vector<std::uint32_t> tracks; // indices into chunks.tracks()
    std::vector<float> scores;         // MaxMean, one for each
    // Of the third stage, for the first so many tracks; none where a track's features could not be read.
    // Empty where there was no third stage.
    std::vector<std::optional<PairEvidence>> evidence;
};

// The matches, best first: by the fused value where there is a third stage, else by MaxMean; equal ones by
// track id, so that runs agree. Tracks that the third stage did not come to stand behind those that it did.
// The probability falls with the rank.
std::vector<Match> rankTracks(const ScoredTracks& scored, const index::ChunkTable& chunks,
                              const Calibration& calibration, base::Seconds queryLength, std::size_t top);

// Moves the `count` tracks with the best scores to the front.
void bringBestForward(ScoredTracks& scored, std::size_t count);

} // namespace coverscope::search
