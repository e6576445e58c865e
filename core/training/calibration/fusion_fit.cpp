// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/calibration/fusion_fit.h"

#include "core/search/logistic_regression.h"

#include <algorithm>
#include <map>

namespace coverscope::training {

using search::Choice;
using search::Fusion;
using search::knotCount;
using search::KnotShares;
using search::knotSharesOf;
using search::LengthwiseRegression;
using search::LogisticSample;
using search::Measure;

namespace {

const std::vector<Measure> coverMeasures = {Measure::MaxMean, Measure::Qmax, Measure::ChromaTemplate};

// Each measure at each knot.
std::vector<double> predictorsOf(const JudgedPair& pair, const std::vector<Measure>& measures)
{
    const KnotShares shares = knotSharesOf(pair.queryLength);
    std::vector<double> predictors;
    for (const Measure measure : measures) {
        for (const double share : shares)
            predictors.push_back(share * pair.evidence[measure]);
    }
    return predictors;
}

void setWeights(LengthwiseRegression& regression, const std::vector<Measure>& measures,
                std::span<const double> fitted, double scale)
{
    for (std::size_t m = 0; m < measures.size(); ++m) {
        auto& weights = regression.weights[static_cast<std::size_t>(measures[m])];
        for (std::size_t k = 0; k < knotCount; ++k)
            weights[k] = scale * fitted[m * knotCount + k];
    }
}

// The relative weights that rank.
LengthwiseRegression rankingWeights(std::span<const JudgedPair> pairs)
{
    std::map<std::size_t, Choice> choices;
    for (const JudgedPair& pair : pairs) {
        if (pair.relation == PairRelation::SameRecording)
            continue;
        Choice& choice = choices[pair.query];
        if (pair.relation == PairRelation::Cover)
            choice.right.push_back(predictorsOf(pair, coverMeasures));
        else
            choice.wrong.insert(choice.wrong.end(), pair.standsFor, predictorsOf(pair, coverMeasures));
    }
    std::vector<Choice> list;
    list.reserve(choices.size());
    for (auto& [query, choice] : choices)
        list.push_back(std::move(choice));
    LengthwiseRegression regression;
    setWeights(regression, coverMeasures,
               search::fitConditionalLogistic(list, coverMeasures.size() * knotCount), 1.0);
    return regression;
}

// Scale and constants that turn the ranking value of a best match into log odds. False where the value does
// not tell.
bool calibrate(LengthwiseRegression& regression, const std::vector<BestMatches>& queries)
{
    std::vector<LogisticSample> samples;
    const auto add = [&samples](base::Seconds length, double value, bool isTrue) {
        LogisticSample sample{{value}, isTrue};
        for (const double share : knotSharesOf(length))
            sample.predictors.push_back(share);
        samples.push_back(std::move(sample));
    };
    for (const BestMatches& query : queries) {
        if (query.cover)
            add(query.length, std::max(*query.cover, query.other), *query.cover > query.other);
        add(query.length, query.other, false);
    }
    const std::vector<double> fitted = search::fitLogistic(samples);
    if (!(fitted[0] > 0.0))
        return false;
    for (std::size_t k = 0; k < knotCount; ++k)
        regression.constant[k] = fitted[1 + k];
    for (auto& weights : regression.weights) {
        for (double& weight : weights)
            weight *= fitted[0];
    }
    return true;
}

LengthwiseRegression sameRecordingRegression(std::span<const JudgedPair> pairs)
{
    std::vector<LogisticSample> samples;
    for (const JudgedPair& pair : pairs) {
        LogisticSample sample{predictorsOf(pair, {Measure::SpectralTemplate}),
                              pair.relation == PairRelation::SameRecording};
        for (const double share : knotSharesOf(pair.queryLength))
            sample.predictors.push_back(share);
        samples.push_back(std::move(sample));
    }
    const std::vector<double> fitted = search::fitLogistic(samples, 1e-2);
    LengthwiseRegression regression;
    setWeights(regression, {Measure::SpectralTemplate}, fitted, 1.0);
    std::copy_n(fitted.begin() + static_cast<std::ptrdiff_t>(knotCount), knotCount,
                regression.constant.begin());
    return regression;
}

template <typename Value>
std::vector<BestMatches> bestBy(std::span<const JudgedPair> pairs, const Value& value)
{
    struct Best
    {
        base::Seconds length = 0.0;
        std::optional<double> cover;
        std::optional<double> other;
    };
    std::map<std::size_t, Best> queries;
    for (const JudgedPair& pair : pairs) {
        if (pair.relation == PairRelation::SameRecording)
            continue;
        Best& query = queries[pair.query];
        query.length = pair.queryLength;
        auto& best = pair.relation == PairRelation::Cover ? query.cover : query.other;
        const double found = value(pair);
        best = std::max(best.value_or(found), found);
    }
    std::vector<BestMatches> result;
    for (const auto& [number, query] : queries) {
        if (query.other)
            result.push_back({query.length, query.cover, *query.other});
    }
    return result;
}

} // namespace

std::vector<BestMatches> bestMatches(std::span<const JudgedPair> pairs, const Fusion& fusion)
{
    return bestBy(
        pairs, [&fusion](const JudgedPair& pair) { return fusion.value(pair.evidence, pair.queryLength); });
}

base::Result<Fusion> fitFusion(std::span<const JudgedPair> pairs)
{
    const auto has = [&pairs](PairRelation relation) {
        return std::any_of(pairs.begin(), pairs.end(),
                           [relation](const JudgedPair& pair) { return pair.relation == relation; });
    };
    if (!has(PairRelation::Other) || !has(PairRelation::Cover) || !has(PairRelation::SameRecording))
        return tooLittleToFit();
    Fusion fusion;
    fusion.cover = rankingWeights(pairs);
    const auto best = bestBy(pairs, [&fusion](const JudgedPair& pair) {
        return fusion.cover.logit(pair.evidence, pair.queryLength);
    });
    if (!calibrate(fusion.cover, best))
        return tooLittleToFit();
    fusion.sameRecording = sameRecordingRegression(pairs);
    // Also refuses what is not a number.
    if (!Fusion::fromJson(fusion.toJson()))
        return tooLittleToFit();
    return fusion;
}

} // namespace coverscope::training
