// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/pair_probability.h"

#include "core/search/logistic_regression.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace coverscope::cover_map {

double PairPrior::logOdds() const
{
    const auto others = static_cast<double>(std::max(trackCount, leastTrackCount) - 1);
    return std::log(expectedCovers / (others - expectedCovers));
}

PairProbability PairProbability::from(const PairLikelihood& likelihood, const PairPrior& prior)
{
    const double priorLogOdds = prior.logOdds();
    return {[likelihood, priorLogOdds](float score, base::Seconds shorterLength) {
                return search::logistic(likelihood.logRatio(score, shorterLength) + priorLogOdds);
            },
            QJsonDocument(likelihood.toJson()).toJson(QJsonDocument::Compact) + ' ' +
                QByteArray::number(priorLogOdds)};
}

float PairProbability::leastScore(double probability, base::Seconds shorterLength) const
{
    constexpr float lowest = -1.0F;
    constexpr float highest = 1.0F;
    if (of(highest, shorterLength) < probability)
        return 2.0F;
    if (of(lowest, shorterLength) >= probability)
        return lowest;
    float below = lowest;
    float reached = highest;
    for (int step = 0; step < 30; ++step) { // down to the last bits of a float
        const float middle = (below + reached) / 2.0F;
        (of(middle, shorterLength) >= probability ? reached : below) = middle;
    }
    return reached;
}

} // namespace coverscope::cover_map
