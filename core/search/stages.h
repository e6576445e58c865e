// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ranking.h"
#include "core/search/search_engine.h"

namespace coverscope::search {

// Six seconds have one chunk, whose nearest ones leave many covers out; measuring so short a clip is cheap:
// so many with the best MaxMean are candidates too.
inline constexpr std::size_t shortClipCandidates = 200;

// Stages 1 and 2: the candidates, or every track where options ask for that, with their MaxMean.
base::Result<ScoredTracks> firstStages(const Query& query, const index::ChunkTable& chunks,
                                       const index::HnswGraph* graph, const SearchOptions& options,
                                       bool& usedGraph, const base::CancellationToken& token);

// Stage 3: for a short clip, the tracks that may be its own recording are added; then the best come first,
// with their evidence.
base::Result<ScoredTracks> thirdStage(ScoredTracks scored, const Query& query,
                                      const index::ChunkTable& chunks, const SearchOptions& options,
                                      const FeatureSource& trackFeatures,
                                      const base::CancellationToken& token,
                                      const base::ProgressSink& progress);

} // namespace coverscope::search
