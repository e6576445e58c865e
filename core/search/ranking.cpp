// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/ranking.h"

#include "core/search/logistic_regression.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace coverscope::search {

namespace {

constexpr double leastGap = 1e-9;  // in log odds
constexpr double leastTold = 0.05; // probability from which it is told through what a match was found

struct Ranked
{
    double value = 0.0; // log odds
    Match match;
};

// Values of both kinds are log odds of the same event, so they can stand in one ranking.
double valueOf(const ScoredTracks& scored, std::size_t k, const Calibration& calibration,
               base::Seconds queryLength)
{
    if (calibration.fusion && k < scored.evidence.size() && scored.evidence[k])
        return calibration.fusion->value(*scored.evidence[k], queryLength);
    return calibration.logOdds(scored.scores[k], queryLength);
}

// What a version of it says of a track, where that is more than the track says itself.
void raise(Ranked& ranked, const VersionOf& version, const index::ChunkTable& chunks)
{
    if (version.probability <= ranked.match.probability)
        return;
    ranked.match.probability = version.probability;
    if (version.probability >= leastTold)
        ranked.match.through = chunks.tracks()[version.track].id;
    ranked.value = std::log(version.probability / (1.0 - version.probability));
}

} // namespace

std::vector<Match> rankTracks(const ScoredTracks& scored, const index::ChunkTable& chunks,
                              const Calibration& calibration, base::Seconds queryLength, std::size_t top)
{
    std::vector<Ranked> ranking(scored.tracks.size());
    double least = std::numeric_limits<double>::infinity(); // of the third stage
    for (std::size_t k = 0; k < ranking.size(); ++k) {
        Ranked& ranked = ranking[k];
        ranked.value = valueOf(scored, k, calibration, queryLength);
        if (k < scored.evidence.size())
            least = std::min(least, ranked.value);
        else
            ranked.value = std::min(ranked.value, least - leastGap);
        ranked.match.track = chunks.tracks()[scored.tracks[k]].id;
        ranked.match.score = scored.scores[k];
        ranked.match.probability = logistic(ranked.value);
        if (k < scored.evidence.size())
            ranked.match.measures = scored.evidence[k];
        if (k < scored.versions.size() && scored.versions[k])
            raise(ranked, *scored.versions[k], chunks);
    }
    // Values that were capped are equal: then the score decides.
    std::sort(ranking.begin(), ranking.end(), [](const Ranked& left, const Ranked& right) {
        if (left.value != right.value)
            return left.value > right.value;
        if (left.match.score != right.match.score)
            return left.match.score > right.match.score;
        return left.match.track < right.match.track;
    });
    if (top > 0 && ranking.size() > top)
        ranking.resize(top);
    std::vector<Match> matches;
    for (Ranked& ranked : ranking) {
        ranked.match.rank = matches.size() + 1;
        matches.push_back(std::move(ranked.match));
    }
    return matches;
}

void bringBestForward(ScoredTracks& scored, std::size_t count)
{
    std::vector<std::size_t> order(scored.tracks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto last = order.begin() + static_cast<std::ptrdiff_t>(std::min(count, order.size()));
    std::partial_sort(order.begin(), last, order.end(), [&scored](std::size_t left, std::size_t right) {
        return scored.scores[left] != scored.scores[right] ? scored.scores[left] > scored.scores[right]
                                                           : scored.tracks[left] < scored.tracks[right];
    });
    ScoredTracks sorted;
    for (const std::size_t k : order) {
        sorted.tracks.push_back(scored.tracks[k]);
        sorted.scores.push_back(scored.scores[k]);
    }
    scored = std::move(sorted);
}

} // namespace coverscope::search
