// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/calibration.h"
#include "core/search/pair_evidence.h"
#include "core/search/search_engine.h"

#include <optional>
#include <vector>

namespace coverscope::search {

// That a track is a version of another one, which the clip found by itself.
struct VersionOf
{
    std::uint32_t track = 0;  // index into chunks.tracks()
    double probability = 0.0; // of the clip's being the same composition, by way of that track
};

// The tracks that the stages reached, with what they found.
struct ScoredTracks
{
    std::vector<std::uint32_t> tracks; // indices into chunks.tracks()
    std::vector<float> scores;         // MaxMean, one for each
    // Of the third stage, for the first so many tracks; none where a track's features could not be read.
    // Empty where there was no third stage.
    std::vector<std::optional<PairEvidence>> evidence;
    // Of the fourth stage, one for each track; empty where there was none.
    std::vector<std::optional<VersionOf>> versions;
};

// The matches, best first: by the fused value where there is a third stage, else by MaxMean; equal ones by
// track id, so that runs agree. Tracks that the third stage did not come to stand behind those that it did,
// unless they are versions of one that stands high.
// The probability falls with the rank.
std::vector<Match> rankTracks(const ScoredTracks& scored, const index::ChunkTable& chunks,
                              const Calibration& calibration, base::Seconds queryLength, std::size_t top);

// Moves the `count` tracks with the best scores to the front.
void bringBestForward(ScoredTracks& scored, std::size_t count);

} // namespace coverscope::search
