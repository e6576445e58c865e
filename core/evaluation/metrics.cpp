// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metrics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

namespace coverscope::evaluation {

namespace {

struct CliqueSum
{
    double averagePrecision = 0.0;
    double topOne = 0.0;
    double queries = 0.0;
};

Interval percentiles(std::vector<double>& values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&values](double share) {
        return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
    };
    return {at(0.025), at(0.975)};
}

} // namespace

double averagePrecision(const std::vector<bool>& relevance)
{
    double sum = 0.0;
    double found = 0.0;
    for (std::size_t i = 0; i < relevance.size(); ++i) {
        if (!relevance[i])
            continue;
        found += 1.0;
        sum += found / static_cast<double>(i + 1);
    }
    return found > 0.0 ? sum / found : 0.0;
}

std::size_t firstRelevantRank(const std::vector<bool>& relevance)
{
    const auto first = std::find(relevance.begin(), relevance.end(), true);
    return static_cast<std::size_t>(first - relevance.begin()) + 1;
}

std::vector<std::size_t> rankingOf(std::span<const double> scores)
{
    std::vector<std::size_t> ranking(scores.size());
    std::iota(ranking.begin(), ranking.end(), std::size_t{0});
    std::stable_sort(ranking.begin(), ranking.end(),
                     [scores](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    return ranking;
}

Summary summarise(std::span<const QueryOutcome> outcomes, std::size_t bootstrapRounds, std::uint64_t seed)
{
    Summary summary;
    summary.queries = outcomes.size();
    if (outcomes.empty())
        return summary;
    std::map<std::size_t, CliqueSum> byClique;
    for (const QueryOutcome& outcome : outcomes) {
        summary.mAP += outcome.averagePrecision;
        summary.MR1 += outcome.firstRank;
        summary.top1 += outcome.topOne ? 1.0 : 0.0;
        summary.coverage += outcome.coverage;
        CliqueSum& sum = byClique[outcome.clique];
        sum.averagePrecision += outcome.averagePrecision;
        sum.topOne += outcome.topOne ? 1.0 : 0.0;
        sum.queries += 1.0;
    }
    const auto count = static_cast<double>(outcomes.size());
    summary.mAP /= count;
    summary.MR1 /= count;
    summary.top1 /= count;
    summary.coverage /= count;

    std::vector<CliqueSum> cliques;
    cliques.reserve(byClique.size());
    for (const auto& [clique, sum] : byClique)
        cliques.push_back(sum);
    std::mt19937_64 random(seed);
    std::vector<double> precisions;
    std::vector<double> topOnes;
    for (std::size_t round = 0; round < bootstrapRounds; ++round) {
        CliqueSum total;
        for (std::size_t draw = 0; draw < cliques.size(); ++draw) {
            const CliqueSum& sum = cliques[random() % cliques.size()];
            total.averagePrecision += sum.averagePrecision;
            total.topOne += sum.topOne;
            total.queries += sum.queries;
        }
        precisions.push_back(total.averagePrecision / total.queries);
        topOnes.push_back(total.topOne / total.queries);
    }
    summary.mAP95 = percentiles(precisions);
    summary.top195 = percentiles(topOnes);
    return summary;
}

} // namespace coverscope::evaluation
