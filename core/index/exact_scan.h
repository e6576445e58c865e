// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/index/chunk_table.h"

#include <QString>

#include <vector>

namespace coverscope::index {

// One chunk of the library found for one query chunk.
struct Neighbour
{
    std::uint32_t row = 0; // of the ChunkTable
    float similarity = 0;  // cosine
};

// The `count` most similar rows for each of the M query rows (M x dimension, float32, normalised), best
// first, ties by row. Runs with the widest SIMD the processor has (chosen at run time) on all cores: over the
// float16 rows, or, in a table that is searched often, over their int8 codes, which are half the bytes and
// tell which float16 rows to compare. The outcome is the same, to the last bit. Fails only with Cancelled.
base::Result<std::vector<std::vector<Neighbour>>> exactNearest(const ChunkTable& table,
                                                               const base::Matrix& queries, std::size_t count,
                                                               const base::CancellationToken& token = {});

// Cosines of M query rows with the rows of one track: M x N.
base::Matrix similarities(const ChunkTable& table, const ChunkTable::Track& track,
                          const base::Matrix& queries);

// MaxMean of the query with every track, in the order of table.tracks() (bytecover3.md, section 3:
// the side with fewer chunks comes first). Fails only with Cancelled.
base::Result<std::vector<float>> maxMeanWithAll(const ChunkTable& table, const base::Matrix& queries,
                                                const base::CancellationToken& token = {});

// "AVX-512", "AVX2", "portable": what exactNearest uses here.
QString simdName();

} // namespace coverscope::index
