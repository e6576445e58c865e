// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/pair_probability.h"

#include <QJsonDocument>

namespace coverscope::cover_map {

PairProbability PairProbability::from(const search::Calibration& calibration)
{
    return {[calibration](float score, base::Seconds shorterLength) {
                return calibration.probability(score, shorterLength);
            },
            QJsonDocument(calibration.toJson()).toJson(QJsonDocument::Compact)};
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
