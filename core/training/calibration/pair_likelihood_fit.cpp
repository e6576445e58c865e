// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/calibration/pair_likelihood_fit.h"

#include "core/search/calibration.h"
#include "core/search/logistic_regression.h"
#include "core/training/calibration/calibration_fit.h"

#include <cmath>

namespace coverscope::training {

base::Result<cover_map::PairLikelihood> fitPairLikelihood(std::span<const JudgedRecordings> pairs)
{
    std::vector<search::LogisticSample> samples;
    double covers = 0.0;
    for (const JudgedRecordings& pair : pairs) {
        samples.push_back(
            {{1.0, static_cast<double>(pair.score), search::Calibration::logLength(pair.shorterLength)},
             pair.areCovers});
        covers += pair.areCovers ? 1.0 : 0.0;
    }
    const double others = static_cast<double>(pairs.size()) - covers;
    if (covers == 0.0 || others == 0.0)
        return tooLittleToFit();
    const std::vector<double> fitted = search::fitLogistic(samples);
    const cover_map::PairLikelihood result{fitted[0] - std::log(covers / others), fitted[1], fitted[2]};
    if (!(result.scoreSlope > 0.0) || !std::isfinite(result.intercept) ||
        !std::isfinite(result.logLengthSlope))
        return tooLittleToFit();
    return result;
}

} // namespace coverscope::training
