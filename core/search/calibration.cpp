// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/calibration.h"

#include "core/search/logistic_regression.h"
#include "core/search/text.h"

#include <algorithm>
#include <cmath>

namespace coverscope::search {

namespace {

constexpr const char* fusionKey = "fusion";

} // namespace

double Calibration::logLength(base::Seconds queryLength)
{
    return std::log(std::clamp(queryLength, 1.0, 30.0));
}

double Calibration::logOdds(float score, base::Seconds queryLength) const
{
    return intercept + scoreSlope * static_cast<double>(score) + logLengthSlope * logLength(queryLength);
}

double Calibration::probability(float score, base::Seconds queryLength) const
{
    return logistic(logOdds(score, queryLength));
}

base::Result<Calibration> Calibration::fromJson(const QJsonObject& json)
{
    Calibration result;
    const auto read = [&json](const char* key, double& value) {
        const QJsonValue found = json.value(QLatin1String(key));
        value = found.toDouble();
        return found.isDouble() && std::isfinite(value);
    };
    const bool complete = read("intercept", result.intercept) && read("score_slope", result.scoreSlope) &&
                          read("log_length_slope", result.logLengthSlope) &&
                          read("match_threshold", result.matchThreshold) &&
                          read("possible_threshold", result.possibleThreshold);
    const bool sensible = result.scoreSlope > 0.0 && result.matchThreshold > 0.0 &&
                          result.matchThreshold <= 1.0 && result.possibleThreshold >= 0.0 &&
                          result.possibleThreshold <= result.matchThreshold;
    if (!complete || !sensible)
        return base::fail(
            base::ErrorCode::InvalidArgument, {},
            Text::tr("The model's calibration is incomplete or makes no sense; its probabilities "
                     "cannot be used."));
    const QJsonValue stored = json.value(QLatin1String(fusionKey));
    if (!stored.isUndefined()) {
        auto fusion = Fusion::fromJson(stored.toObject());
        if (!fusion)
            return base::fail(std::move(fusion.error()));
        result.fusion = *fusion;
    }
    return result;
}

QJsonObject Calibration::toJson() const
{
    QJsonObject json{{QStringLiteral("intercept"), intercept},
                     {QStringLiteral("score_slope"), scoreSlope},
                     {QStringLiteral("log_length_slope"), logLengthSlope},
                     {QStringLiteral("match_threshold"), matchThreshold},
                     {QStringLiteral("possible_threshold"), possibleThreshold}};
    if (fusion)
        json.insert(QLatin1String(fusionKey), fusion->toJson());
    return json;
}

Calibration Calibration::forModel(const model::ModelInfo& info)
{
    if (!info.calibration.isEmpty()) {
        if (const auto own = fromJson(info.calibration))
            return *own;
    }
    // Fitted with `coverscope-train calibrate` on the first model and 104 recordings of 41 national
    // anthems (899 queries: cuts of 6 to 60 s and full recordings). Cross-validated over cliques: of
    // queries without a cover in the library 2 % end with "match" and 26 % with "possible"; of those with
    // one, 9 % (25 %) have a cover on top that is called so. The first model finds few real covers.
    Calibration first;
    first.intercept = -16.570;
    first.scoreSlope = 14.417;
    first.logLengthSlope = 1.967;
    first.matchThreshold = 0.5;
    first.possibleThreshold = 0.165;
    return first;
}

} // namespace coverscope::search
