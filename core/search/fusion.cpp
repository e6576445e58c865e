// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fusion.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coverscope::search {

namespace {

using Weights = LengthwiseRegression::Weights;

constexpr double leastSurprise = 1e-300; // has a logarithm
constexpr const char* knotsKey = "length_knots";
constexpr const char* coverKey = "cover";
constexpr const char* sameRecordingKey = "same_recording";
constexpr const char* constantKey = "constant";

double at(const Weights& weights, const KnotShares& shares)
{
    return std::inner_product(weights.begin(), weights.end(), shares.begin(), 0.0);
}

// log(1 + e^x)
double softPlus(double x)
{
    return x > 0.0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

bool readNumbers(const QJsonValue& json, std::array<double, knotCount>& numbers)
{
    const QJsonArray array = json.toArray();
    if (array.size() != static_cast<int>(knotCount))
        return false;
    for (std::size_t k = 0; k < knotCount; ++k) {
        const QJsonValue number = array.at(static_cast<int>(k));
        numbers[k] = number.toDouble();
        if (!number.isDouble() || !std::isfinite(numbers[k]))
            return false;
    }
    return true;
}

bool readRegression(const QJsonObject& json, LengthwiseRegression& regression)
{
    if (!readNumbers(json.value(QLatin1String(constantKey)), regression.constant))
        return false;
    for (std::size_t measure = 0; measure < measureCount; ++measure) {
        const QJsonValue weights = json.value(QLatin1String(measureNames[measure]));
        if (!weights.isUndefined() && !readNumbers(weights, regression.weights[measure]))
            return false;
    }
    return true;
}

QJsonArray arrayOf(const std::array<double, knotCount>& numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

QJsonObject regressionJson(const LengthwiseRegression& regression)
{
    QJsonObject json{{QLatin1String(constantKey), arrayOf(regression.constant)}};
    for (std::size_t measure = 0; measure < measureCount; ++measure) {
        if (regression.weights[measure] != Weights{})
            json.insert(QLatin1String(measureNames[measure]), arrayOf(regression.weights[measure]));
    }
    return json;
}

} // namespace

KnotShares knotSharesOf(base::Seconds queryLength)
{
    KnotShares shares{};
    const auto above = std::upper_bound(lengthKnots.begin(), lengthKnots.end(), queryLength);
    if (above == lengthKnots.begin() || above == lengthKnots.end()) {
        (above == lengthKnots.begin() ? shares.front() : shares.back()) = 1.0;
        return shares;
    }
    const double low = std::log(*(above - 1));
    const double share = (std::log(queryLength) - low) / (std::log(*above) - low);
    const auto index = static_cast<std::size_t>(above - lengthKnots.begin());
    shares[index] = share;
    shares[index - 1] = 1.0 - share;
    return shares;
}

double LengthwiseRegression::logit(const PairEvidence& evidence, base::Seconds queryLength) const
{
    const KnotShares shares = knotSharesOf(queryLength);
    double sum = at(constant, shares);
    for (std::size_t measure = 0; measure < measureCount; ++measure)
        sum += at(weights[measure], shares) * evidence.values[measure];
    return sum;
}

double Fusion::value(const PairEvidence& evidence, base::Seconds queryLength) const
{
    // -log of the probability that it is neither; then its odds, without losing what is next to 0 or 1.
    const double surprise = std::max(leastSurprise, softPlus(cover.logit(evidence, queryLength)) +
                                                        softPlus(sameRecording.logit(evidence, queryLength)));
    return surprise + std::log(-std::expm1(-surprise));
}

base::Result<Fusion> Fusion::fromJson(const QJsonObject& json)
{
    Fusion result;
    std::array<double, knotCount> knots{};
    if (!readNumbers(json.value(QLatin1String(knotsKey)), knots) || knots != lengthKnots ||
        !readRegression(json.value(QLatin1String(coverKey)).toObject(), result.cover) ||
        !readRegression(json.value(QLatin1String(sameRecordingKey)).toObject(), result.sameRecording))
        return base::fail(base::ErrorCode::InvalidArgument, {},
                          QCoreApplication::translate("coverscope::search",
                                                      "The model's calibration is incomplete or makes no "
                                                      "sense; its probabilities cannot be used."));
    return result;
}

QJsonObject Fusion::toJson() const
{
    return {{QLatin1String(knotsKey), arrayOf(lengthKnots)},
            {QLatin1String(coverKey), regressionJson(cover)},
            {QLatin1String(sameRecordingKey), regressionJson(sameRecording)}};
}

} // namespace coverscope::search
