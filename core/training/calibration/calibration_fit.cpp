// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/calibration/calibration_fit.h"

#include "core/search/logistic_regression.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace coverscope::training {

using search::Calibration;
using search::LogisticSample;

namespace {

LogisticSample makeSample(float score, base::Seconds length, bool isCover)
{
    return {{1.0, static_cast<double>(score), Calibration::logLength(length)}, isCover};
}

std::vector<LogisticSample> samplesOf(std::span<const JudgedQuery> queries)
{
    std::vector<LogisticSample> samples;
    for (const JudgedQuery& query : queries) {
        if (query.bestCover)
            samples.push_back(makeSample(std::max(*query.bestCover, query.bestOther), query.length,
                                         *query.bestCover > query.bestOther));
        samples.push_back(makeSample(query.bestOther, query.length, false));
    }
    return samples;
}

// The probability that at most `share` of these reach.
double thresholdFor(std::vector<double> probabilities, double share)
{
    std::sort(probabilities.begin(), probabilities.end(), std::greater<>());
    const auto allowed = static_cast<std::size_t>(share * static_cast<double>(probabilities.size()));
    const double highestRefused = probabilities[std::min(allowed, probabilities.size() - 1)];
    return std::min(1.0, std::nextafter(highestRefused, 2.0));
}

} // namespace

tl::unexpected<base::Error> tooLittleToFit()
{
    return base::fail(
        base::ErrorCode::InvalidArgument, {},
        QCoreApplication::translate("coverscope::training",
                                    "The judged queries are too few or their scores too alike to "
                                    "calibrate probabilities with."));
}

void fitThresholds(Calibration& calibration, std::vector<double> falseAlarms,
                   const CalibrationTargets& targets)
{
    calibration.matchThreshold = std::max(0.5, thresholdFor(falseAlarms, targets.matchFalseAlarms));
    calibration.possibleThreshold = std::min(
        calibration.matchThreshold, thresholdFor(std::move(falseAlarms), targets.possibleFalseAlarms));
}

base::Result<Calibration> fitCalibration(std::span<const JudgedQuery> queries,
                                         const CalibrationTargets& targets)
{
    const std::vector<LogisticSample> samples = samplesOf(queries);
    const bool hasCovers = std::any_of(samples.begin(), samples.end(),
                                       [](const LogisticSample& sample) { return sample.isTrue; });
    Calibration result;
    if (hasCovers) {
        const std::vector<double> fitted = search::fitLogistic(samples);
        result.intercept = fitted[0];
        result.scoreSlope = fitted[1];
        result.logLengthSlope = fitted[2];
    }
    if (!(result.scoreSlope > 0.0) || !std::isfinite(result.intercept) ||
        !std::isfinite(result.logLengthSlope))
        return tooLittleToFit();
    std::vector<double> falseAlarms;
    for (const JudgedQuery& query : queries)
        falseAlarms.push_back(result.probability(query.bestOther, query.length));
    fitThresholds(result, std::move(falseAlarms), targets);
    return result;
}

} // namespace coverscope::training
