// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/pair_evidence.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace coverscope::evaluation {

// How one query did. `relevance` in the functions below is its ranking, best first: true where the
// recording is a cover of the query.
struct QueryOutcome
{
    std::size_t clique = 0;                         // index; the unit of the bootstrap
    double averagePrecision = 0.0;                  // 0..1
    double firstRank = 0.0;                         // 1-based rank of the first cover
    bool topOne = false;                            // the first of the ranking is a cover
    double coverage = 0.0;                          // share of the covers that stage 1 let through
    std::size_t recording = 0;                      // which asked
    std::optional<search::PairEvidence> measures{}; // of the best-ranked cover, where they were taken
};

// Mean of the precisions at the ranks of the covers; 0 without covers.
double averagePrecision(const std::vector<bool>& relevance);
// 1-based; relevance.size() + 1 where there is none.
std::size_t firstRelevantRank(const std::vector<bool>& relevance);

// The ranking that `scores` makes: indices by falling score, ties to the lower index. A recording
// that stage 1 blocked comes in with score 0, as the paper has it.
std::vector<std::size_t> rankingOf(std::span<const double> scores);

struct Interval
{
    double low = 0.0;
    double high = 0.0;
};

struct Summary
{
    std::size_t queries = 0;
    double mAP = 0.0;
    double MR1 = 0.0;
    double top1 = 0.0;
    double coverage = 0.0;
    Interval mAP95;  // percentile bootstrap that draws cliques with replacement: the recordings of one
    Interval top195; // work are not independent
};

Summary summarise(std::span<const QueryOutcome> outcomes, std::size_t bootstrapRounds = 1000,
                  std::uint64_t seed = 1);

} // namespace coverscope::evaluation
