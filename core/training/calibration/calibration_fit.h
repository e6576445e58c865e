// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/calibration.h"

#include <optional>
#include <span>
#include <vector>

namespace coverscope::training {

// What a judged query found among recordings whose compositions are known.
struct JudgedQuery
{
    base::Seconds length = 0.0;
    std::optional<float> bestCover; // none where no cover was among them
    float bestOther = 0.0F;         // best score of a recording that is no cover
};

struct CalibrationTargets
{
    double matchFalseAlarms = 0.05;    // share of queries without a cover that may still end with "match"
    double possibleFalseAlarms = 0.25; // the same for "possible"
};

// The lowest thresholds that keep to the targets, from the probabilities of the best match of queries that
// have no cover. "Match" is never said below one half.
void fitThresholds(search::Calibration& calibration, std::vector<double> falseAlarms,
                   const CalibrationTargets& targets = {});

// What the fits of this room fail with.
tl::unexpected<base::Error> tooLittleToFit();

// The probability that a query's best match is a cover, where half of the queries have one in the library:
// each query with a cover counts once with its best match, whatever that is, and every query once as if no
// cover were there. Logistic regression on score and log length by Newton's method; a weak ridge (1e-3) keeps
// separable samples finite. Then fitThresholds(). InvalidArgument where no best match is a cover, or the
// score does not tell them apart.
base::Result<search::Calibration> fitCalibration(std::span<const JudgedQuery> queries,
                                                 const CalibrationTargets& targets = {});

} // namespace coverscope::training
