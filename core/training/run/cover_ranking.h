// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace coverscope::training {

inline constexpr std::size_t noOwnRecording = std::numeric_limits<std::size_t>::max();

// A query's embeddings, the clique it belongs to, and the recording it was cut from, which is left out
// of its ranking.
struct RankingQuery
{
    base::Matrix embeddings; // chunks x dimension
    std::size_t clique = 0;
    std::size_t ownRecording = noOwnRecording;
};

struct RankingRecording
{
    base::Matrix embeddings;
    std::size_t clique = 0;
};

struct RankingFigures
{
    std::size_t queryCount = 0;
    double meanAveragePrecision = 0.0;
    double meanRank = 0.0; // MR1: of the first cover, from 1
    double top1 = 0.0;
};

// MaxMean between two sets of normalised embeddings, the one with fewer chunks first.
double maxMeanScore(const base::Matrix& a, const base::Matrix& b);

// Ranks all recordings for every query. Queries without any cover among them are left out.
RankingFigures rankCovers(std::span<const RankingQuery> queries,
                          std::span<const RankingRecording> recordings);

} // namespace coverscope::training
