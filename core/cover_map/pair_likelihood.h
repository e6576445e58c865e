// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/model/checkpoint.h"

#include <QJsonObject>

namespace coverscope::cover_map {

// How many times likelier a MaxMean is between two versions of one piece than between two recordings that
// have nothing to do with each other: the likelihood ratio, as a linear function of score and log length. It
// says nothing about how many covers there are; that is the prior's part (pair_probability.h).
//
// A search's calibration answers another question, whether the best of all matches of one clip is a cover,
// and is no measure of a pair: a library of 10 000 tracks has 50 million pairs, and what one of a
// hundred best matches reaches by chance, thousands of pairs do. Very short tracks tell the two apart most:
// two sound effects of 2 s easily reach 0.9, which between two pieces of music means a cover.
//
// Stands under "pairs" in the calibration beside the model (model/calibration_file.h), made with
// `coverscope-train calibrate-pairs`.
struct PairLikelihood
{
    double intercept = 0.0;
    double scoreSlope = 0.0;
    double logLengthSlope = 0.0; // per unit of search::Calibration::logLength()

    double logRatio(float score, base::Seconds shorterLength) const;

    // Where the model's calibration has none, what its regression for searches implies. The best of n other
    // recordings scores s with the density n f(s) F(s)^(n-1), a clip's cover comes first at s with f1(s)
    // F(s)^n: so the regression's odds are f1/f times the number of covers a clip met for each other
    // recording, within a factor of two. That was 1 : 56 in the fit for the first model.
    static PairLikelihood forModel(const model::ModelInfo& info);

    static base::Result<PairLikelihood> fromJson(const QJsonObject& json); // InvalidArgument
    QJsonObject toJson() const;
};

inline constexpr const char* pairLikelihoodKey = "pairs"; // in the calibration

} // namespace coverscope::cover_map
