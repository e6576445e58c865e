// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/index/chunk_table.h"

#include <cstdint>
#include <vector>

namespace coverscope::search {

// ByteCover3, equation 3 (bytecover3.md, section 3): for every chunk of the SHORTER side its best
// chunk on the other; their mean.
struct MaxMeanScore
{
    float score = 0.0F;                   // -1..1
    bool queryIsShorter = true;           // which side the maxima run over
    std::vector<float> maxima;            // one per chunk of the shorter side, 0 where nothing sounds
    std::vector<std::uint32_t> argMaxima; // where on the longer side
};

// `similarities`: M query chunks x N track chunks, cosines. Both at least 1. Rows and columns of zeros are
// chunks in which nothing sounds: they count for neither side.
MaxMeanScore maxMean(const base::Matrix& similarities);

// The score of a query's embeddings (chunks x dimension) with one track of the table.
float maxMeanWith(const index::ChunkTable& chunks, const index::ChunkTable::Track& track,
                  const base::Matrix& embeddings);

} // namespace coverscope::search
