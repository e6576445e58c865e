// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/calibration_fit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace coverscope::search {

namespace {

constexpr std::size_t parameterCount = 3; // intercept, score, log length
constexpr double ridge = 1e-3;
constexpr int maximumIterations = 100;

using Vector = std::array<double, parameterCount>;
using System = std::array<std::array<double, parameterCount + 1>, parameterCount>; // matrix | right side

struct Sample
{
    Vector predictors{};
    bool isCover = false;
};

Sample makeSample(float score, base::Seconds length, bool isCover)
{
    return {{1.0, static_cast<double>(score), Calibration::logLength(length)}, isCover};
}

std::vector<Sample> samplesOf(std::span<const JudgedQuery> queries)
{
    std::vector<Sample> samples;
    for (const JudgedQuery& query : queries) {
        if (query.bestCover)
            samples.push_back(makeSample(std::max(*query.bestCover, query.bestOther), query.length,
                                         *query.bestCover > query.bestOther));
        samples.push_back(makeSample(query.bestOther, query.length, false));
    }
    return samples;
}

// Gaussian elimination with partial pivoting. The ridge keeps the matrix regular.
Vector solve(System system)
{
    for (std::size_t column = 0; column < parameterCount; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < parameterCount; ++row) {
            if (std::abs(system[row][column]) > std::abs(system[pivot][column]))
                pivot = row;
        }
        std::swap(system[column], system[pivot]);
        for (std::size_t row = 0; row < parameterCount; ++row) {
            if (row == column)
                continue;
            const double factor = system[row][column] / system[column][column];
            for (std::size_t k = column; k <= parameterCount; ++k)
                system[row][k] -= factor * system[column][k];
        }
    }
    Vector solution{};
    for (std::size_t row = 0; row < parameterCount; ++row)
        solution[row] = system[row][parameterCount] / system[row][row];
    return solution;
}

Vector fitLogistic(const std::vector<Sample>& samples)
{
    Vector parameters{};
    for (int iteration = 0; iteration < maximumIterations; ++iteration) {
        System system{};
        for (std::size_t k = 0; k < parameterCount; ++k) {
            system[k][k] = ridge;
            system[k][parameterCount] = -ridge * parameters[k];
        }
        for (const Sample& sample : samples) {
            const Vector& x = sample.predictors;
            const double logit = parameters[0] * x[0] + parameters[1] * x[1] + parameters[2] * x[2];
            const double p = 1.0 / (1.0 + std::exp(-logit));
            for (std::size_t i = 0; i < parameterCount; ++i) {
                for (std::size_t j = 0; j < parameterCount; ++j)
                    system[i][j] += p * (1.0 - p) * x[i] * x[j];
                system[i][parameterCount] += ((sample.isCover ? 1.0 : 0.0) - p) * x[i];
            }
        }
        const Vector step = solve(system);
        double change = 0.0;
        for (std::size_t k = 0; k < parameterCount; ++k) {
            parameters[k] += step[k];
            change = std::max(change, std::abs(step[k]));
        }
        if (change < 1e-9)
            break;
    }
    return parameters;
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

base::Result<Calibration> fitCalibration(std::span<const JudgedQuery> queries,
                                         const CalibrationTargets& targets)
{
    const std::vector<Sample> samples = samplesOf(queries);
    const bool hasCovers =
        std::any_of(samples.begin(), samples.end(), [](const Sample& sample) { return sample.isCover; });
    Calibration result;
    if (hasCovers) {
        const Vector fitted = fitLogistic(samples);
        result.intercept = fitted[0];
        result.scoreSlope = fitted[1];
        result.logLengthSlope = fitted[2];
    }
    if (!(result.scoreSlope > 0.0) || !std::isfinite(result.intercept) ||
        !std::isfinite(result.logLengthSlope))
        return base::fail(
            base::ErrorCode::InvalidArgument, {},
            QCoreApplication::translate("coverscope::search",
                                        "The judged queries are too few or their scores too alike to "
                                        "calibrate probabilities with."));
    std::vector<double> falseAlarms;
    for (const JudgedQuery& query : queries)
        falseAlarms.push_back(result.probability(query.bestOther, query.length));
    result.matchThreshold = std::max(0.5, thresholdFor(falseAlarms, targets.matchFalseAlarms));
    result.possibleThreshold =
        std::min(result.matchThreshold, thresholdFor(falseAlarms, targets.possibleFalseAlarms));
    return result;
}

} // namespace coverscope::search
