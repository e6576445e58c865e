// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"
#include "core/search/calibration.h"

#include <QByteArray>

#include <functional>

namespace coverscope::cover_map {

// How likely two recordings are versions of the same piece, from their MaxMean and the length of the shorter
// one: what a search with that one as the clip would say. Any function that does not fall as the score
// rises will do; `key` tells one from another, so that a map made with one is not taken for the other's.
struct PairProbability
{
    std::function<double(float score, base::Seconds shorterLength)> of;
    QByteArray key;

    static PairProbability from(const search::Calibration& calibration);

    // The lowest score that reaches `probability`; above 1 where none does.
    float leastScore(double probability, base::Seconds shorterLength) const;
};

} // namespace coverscope::cover_map
