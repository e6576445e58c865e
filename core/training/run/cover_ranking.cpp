// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run/cover_ranking.h"

#include <algorithm>

namespace coverscope::training {

namespace {

float dot(std::span<const float> a, std::span<const float> b)
{
    constexpr std::size_t laneCount = 16; // lets the compiler use vectors: float sums have an order
    float lanes[laneCount] = {};
    std::size_t i = 0;
    for (; i + laneCount <= a.size(); i += laneCount) {
        for (std::size_t k = 0; k < laneCount; ++k)
            lanes[k] += a[i + k] * b[i + k];
    }
    float sum = 0.0F;
    for (; i < a.size(); ++i)
        sum += a[i] * b[i];
    for (const float lane : lanes)
        sum += lane;
    return sum;
}

} // namespace

double maxMeanScore(const base::Matrix& a, const base::Matrix& b)
{
    const bool isSwapped = a.rows > b.rows;
    const base::Matrix& shorter = isSwapped ? b : a;
    const base::Matrix& longer = isSwapped ? a : b;
    double sum = 0.0;
    for (std::size_t i = 0; i < shorter.rows; ++i) {
        float best = -1.0F;
        for (std::size_t j = 0; j < longer.rows; ++j)
            best = std::max(best, dot(shorter.row(i), longer.row(j)));
        sum += best;
    }
    return shorter.rows == 0 ? 0.0 : sum / static_cast<double>(shorter.rows);
}

RankingFigures rankCovers(std::span<const RankingQuery> queries, std::span<const RankingRecording> recordings)
{
    RankingFigures figures;
    for (const RankingQuery& query : queries) {
        std::vector<std::pair<double, bool>> scores; // and whether it is a cover
        for (std::size_t i = 0; i < recordings.size(); ++i) {
            if (i != query.ownRecording)
                scores.emplace_back(maxMeanScore(query.embeddings, recordings[i].embeddings),
                                    recordings[i].clique == query.clique);
        }
        // Among equals the covers come last: a network that says the same of everything earns nothing.
        std::ranges::sort(scores, [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        double precisionSum = 0.0;
        std::size_t found = 0;
        std::size_t firstRank = 0;
        for (std::size_t rank = 1; rank <= scores.size(); ++rank) {
            if (!scores[rank - 1].second)
                continue;
            ++found;
            precisionSum += static_cast<double>(found) / static_cast<double>(rank);
            if (firstRank == 0)
                firstRank = rank;
        }
        if (found == 0)
            continue;
        ++figures.queryCount;
        figures.meanAveragePrecision += precisionSum / static_cast<double>(found);
        figures.meanRank += static_cast<double>(firstRank);
        figures.top1 += firstRank == 1 ? 1.0 : 0.0;
    }
    if (figures.queryCount > 0) {
        const auto count = static_cast<double>(figures.queryCount);
        figures.meanAveragePrecision /= count;
        figures.meanRank /= count;
        figures.top1 /= count;
    }
    return figures;
}

} // namespace coverscope::training
