// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/cover_map/coarse_table.h"
#include "core/cover_map/partner_lists.h"
#include "core/index/chunk_table.h"

#include <functional>
#include <span>
#include <vector>

namespace coverscope::cover_map {

// From which score on a pair is wanted; see PartnerLists for the second part. Read by many threads.
struct WantedScores
{
    std::vector<float> ofShorter; // by position: from the least probability and the shorter track's length
    const PartnerLists* partners = nullptr;

    float least(std::size_t shorter, std::size_t longer) const
    {
        return std::max(ofShorter[shorter],
                        std::min(partners->leastScore(shorter), partners->leastScore(longer)));
    }
};

struct ScanResult
{
    std::vector<ScoredPair> pairs; // by shorter, then longer
    std::size_t comparedPairs = 0;
    std::size_t proposedPairs = 0; // of which the exact MaxMean was needed
};

// Every wanted pair between the tracks of `block` (positions, ascending) and, of those before them in the
// order of the coarse table, all; of those after them, the ones in `doneAfter`. In two steps: a bound from
// the coarse vectors that is never below the score, then the exact MaxMean (bytecover3.md, section 3) of the
// pairs that the bound did not rule out. So nothing is missed, and a pair has the same score to the last
// bit in whatever block it is found. On all processors. Fails only with Cancelled.
base::Result<ScanResult> scanBlock(const index::ChunkTable& table, const CoarseTable& coarse,
                                   std::span<const std::size_t> block, std::span<const std::size_t> doneAfter,
                                   const WantedScores& wanted, const base::CancellationToken& token);

} // namespace coverscope::cover_map
