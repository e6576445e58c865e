// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/pair_likelihood.h"

#include "core/search/calibration.h"

#include <QCoreApplication>

#include <cmath>

namespace coverscope::cover_map {

namespace {

constexpr double coversPerOther = 1.0 / 56.0; // of the fit for the first model, see the header

constexpr const char* interceptKey = "intercept";
constexpr const char* scoreSlopeKey = "score_slope";
constexpr const char* logLengthSlopeKey = "log_length_slope";

} // namespace

double PairLikelihood::logRatio(float score, base::Seconds shorterLength) const
{
    return intercept + scoreSlope * static_cast<double>(score) +
           logLengthSlope * search::Calibration::logLength(shorterLength);
}

PairLikelihood PairLikelihood::forModel(const model::ModelInfo& info)
{
    if (const auto own = fromJson(info.calibration.value(QLatin1String(pairLikelihoodKey)).toObject()))
        return *own;
    const search::Calibration calibration = search::Calibration::forModel(info);
    return {calibration.intercept - std::log(coversPerOther), calibration.scoreSlope,
            calibration.logLengthSlope};
}

base::Result<PairLikelihood> PairLikelihood::fromJson(const QJsonObject& json)
{
    PairLikelihood result;
    const auto read = [&json](const char* key, double& value) {
        const QJsonValue found = json.value(QLatin1String(key));
        value = found.toDouble();
        return found.isDouble() && std::isfinite(value);
    };
    const bool isComplete = read(interceptKey, result.intercept) && read(scoreSlopeKey, result.scoreSlope) &&
                            read(logLengthSlopeKey, result.logLengthSlope);
    if (!isComplete || !(result.scoreSlope > 0.0))
        return base::fail(base::ErrorCode::InvalidArgument, {},
                          QCoreApplication::translate("coverscope::cover_map",
                                                      "The calibration of the cover map is incomplete."));
    return result;
}

QJsonObject PairLikelihood::toJson() const
{
    return {{QLatin1String(interceptKey), intercept},
            {QLatin1String(scoreSlopeKey), scoreSlope},
            {QLatin1String(logLengthSlopeKey), logLengthSlope}};
}

} // namespace coverscope::cover_map
