// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/candidates.h"

#include <algorithm>

namespace coverscope::search {

namespace {

using Nearest = std::vector<std::vector<index::Neighbour>>;

bool isBetter(const index::Neighbour& left, const index::Neighbour& right)
{
    return left.similarity != right.similarity ? left.similarity > right.similarity : left.row < right.row;
}

// Adds the rows from `firstRow` on, which the graph does not know. Tracks never lie across that border: the
// graph was built over whole tracks.
base::Result<void> addDelta(Nearest& nearest, const Query& query, const index::ChunkTable& chunks,
                            std::uint32_t firstRow, std::size_t count, const base::CancellationToken& token)
{
    const auto tracks = chunks.tracks();
    for (std::size_t k = tracks.size(); k > 0 && tracks[k - 1].firstRow >= firstRow; --k) {
        if (token.isCancelled())
            return base::cancelled();
        const base::Matrix cosines = index::similarities(chunks, tracks[k - 1], query.embeddings);
        for (std::size_t i = 0; i < cosines.rows; ++i) {
            for (std::size_t j = 0; j < cosines.columns; ++j)
                nearest[i].push_back({tracks[k - 1].firstRow + static_cast<std::uint32_t>(j), cosines(i, j)});
        }
    }
    for (auto& list : nearest) {
        const auto kept = list.begin() + static_cast<std::ptrdiff_t>(std::min(count, list.size()));
        std::partial_sort(list.begin(), kept, list.end(), isBetter);
        list.erase(kept, list.end());
    }
    return {};
}

bool wantsGraph(const index::ChunkTable& chunks, const index::HnswGraph* graph, const SearchOptions& options)
{
    if (graph == nullptr || options.mode == SearchMode::Exact)
        return false;
    return options.mode == SearchMode::Hnsw || chunks.rowCount() >= options.hnswThreshold;
}

} // namespace

base::Result<Candidates> findCandidates(const Query& query, const index::ChunkTable& chunks,
                                        const index::HnswGraph* graph, const SearchOptions& options,
                                        const base::CancellationToken& token)
{
    // As many more as the recording that is left out may take.
    const std::size_t wanted = std::max<std::size_t>(1, options.candidates);
    const index::ChunkTable::Track* leftOut = options.leftOut ? chunks.find(*options.leftOut) : nullptr;
    const std::size_t count = wanted + (leftOut != nullptr ? leftOut->rowCount : 0);
    Candidates candidates;
    Nearest nearest;
    if (wantsGraph(chunks, graph, options)) {
        if (auto found = graph->nearest(query.embeddings, count)) {
            nearest = std::move(*found);
            const auto added = addDelta(nearest, query, chunks, graph->rowCount(), count, token);
            if (!added)
                return base::fail(added.error());
            candidates.usedGraph = true;
        }
    }
    if (!candidates.usedGraph) {
        auto found = index::exactNearest(chunks, query.embeddings, count, token);
        if (!found)
            return base::fail(std::move(found.error()));
        nearest = std::move(*found);
    }
    for (const auto& list : nearest) {
        std::size_t taken = 0;
        for (const index::Neighbour& neighbour : list) {
            const std::uint32_t owner = chunks.trackOfRow(neighbour.row);
            if (leftOut != nullptr && chunks.tracks()[owner].id == leftOut->id)
                continue;
            if (taken++ == wanted)
                break;
            candidates.tracks.push_back(owner);
        }
    }
    std::sort(candidates.tracks.begin(), candidates.tracks.end());
    candidates.tracks.erase(std::unique(candidates.tracks.begin(), candidates.tracks.end()),
                            candidates.tracks.end());
    return candidates;
}

} // namespace coverscope::search
