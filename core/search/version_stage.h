// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ranking.h"
#include "core/search/search_engine.h"

namespace coverscope::search {

// How probably a track of these measures is the clip's composition, where that is enough for it to lead to
// its versions. `calibration` has a fusion.
std::optional<double> leadingProbability(const PairEvidence& measures, const Query& query,
                                         const Calibration& calibration);

// Those of a track's rows by which it asks for its versions, spread over it; the nearest of them are found
// with options.candidates and as many more as the track has rows.
base::Matrix rowsAsking(const base::Matrix& embeddings);

// Stage 4: who finds one recording of a work finds the others that the library holds. Each of the best
// options.versionCount tracks asks in the clip's place, as a whole: what it takes for its own composition
// may be the clip's too, at most as probably as both steps together. So the best match, its probability and
// its verdict stay as they are, and versions that are unlike the clip but like its nearest relative rise.
// Fails only with Cancelled.
base::Result<ScoredTracks> versionStage(ScoredTracks scored, const Query& query,
                                        const index::ChunkTable& chunks, const index::HnswGraph* graph,
                                        const SearchOptions& options, const Calibration& calibration,
                                        const FeatureSource& trackFeatures,
                                        const base::CancellationToken& token);

} // namespace coverscope::search
