// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/fusion.h"
#include "core/training/calibration/calibration_fit.h"

#include <span>
#include <vector>

namespace coverscope::training {

enum class PairRelation { Other, Cover, SameRecording };

// A query and a track whose relation is known.
struct JudgedPair
{
    search::PairEvidence evidence;
    base::Seconds queryLength = 0.0;
    std::size_t query = 0; // pairs of one query share it
    PairRelation relation = PairRelation::Other;
    std::size_t standsFor = 1; // so many pairs of the query, where only a sample of the others was measured
};

// In three steps. The weights of "cover" make covers come before the other tracks of their query (a
// conditional regression). Then these weights are scaled, and the constants set, so that the logit is the
// probability that the best match of a query is a cover: each query counts with its covers in the library and
// without, as in fitCalibration(). "Same recording" is a regression on the spectral template of all pairs.
// InvalidArgument where a relation is missing or the evidence does not tell.
base::Result<search::Fusion> fitFusion(std::span<const JudgedPair> pairs);

// The best match of a query by value, with and without the covers in the library; the recording that
// the query was cut from is left out.
struct BestMatches
{
    base::Seconds length = 0.0;
    std::optional<double> cover; // none where no cover was among the pairs
    double other = 0.0;
};
std::vector<BestMatches> bestMatches(std::span<const JudgedPair> pairs, const search::Fusion& fusion);

} // namespace coverscope::training
