// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"
#include "core/search/tune_alignment.h"

namespace coverscope::search {

// A recording in which a tune was found.
struct TuneFinding
{
    std::uint32_t track = 0; // index into the table's tracks()
    TunePlace place;
    double surprise = 0.0;    // standard deviations above what tunes find in recordings of something else
    double probability = 0.0; // calibrated, of a library of this size
};

// Lays the tune over every track that has notes, on all processors, the best first. What is usual is told by
// the other tracks, and in a small library by made-up tunes of the same notes as well. `trackFeatures` is
// called from several threads; a track whose features cannot be read is left out. Some 1.5 ms a track of four
// minutes. Fails only with Cancelled.
base::Result<std::vector<TuneFinding>> findTune(const TuneLine& line, const index::ChunkTable& chunks,
                                                const SearchOptions& options,
                                                const FeatureSource& trackFeatures,
                                                const base::CancellationToken& token = {});

// Fitted on synthesised hums; MODEL_CARD.md says how it was judged.
double tuneProbability(double surprise, std::size_t trackCount);

// A search's result with the recordings in which the query's tune is found as well: a track has the higher of
// its two probabilities, and the evidence of that one (Match::byTune). The result as it is where the query
// has no tune. Fails only with Cancelled.
base::Result<SearchResult> withTune(SearchResult result, const index::ChunkTable& chunks,
                                    base::Seconds libraryHop, const SearchOptions& options,
                                    const FeatureSource& trackFeatures,
                                    const base::CancellationToken& token = {});

} // namespace coverscope::search
