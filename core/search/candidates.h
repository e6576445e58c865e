// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"

#include <vector>

namespace coverscope::search {

// Stage 1 of the retrieval: which tracks stage 2 scores, as indices into chunks.tracks(), ascending.
struct Candidates
{
    std::vector<std::uint32_t> tracks;
    bool usedGraph = false;
};

// Owners of the options.candidates nearest chunks of every query chunk. With the graph, rows that it
// does not know yet (the delta) are compared exactly. A graph that fails is not used.
base::Result<Candidates> findCandidates(const Query& query, const index::ChunkTable& chunks,
                                        const index::HnswGraph* graph, const SearchOptions& options,
                                        const base::CancellationToken& token);

} // namespace coverscope::search
