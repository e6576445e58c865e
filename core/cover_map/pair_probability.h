// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"
#include "core/cover_map/pair_likelihood.h"

#include <QByteArray>

#include <cstddef>
#include <functional>

namespace coverscope::cover_map {

// How probable it is, before any score is known, that two tracks of a library are versions of one piece: each
// track has `expectedCovers` versions among its n - 1 others, so the odds of a pair are
//
//     expectedCovers : n - 1 - expectedCovers
//
// 1 : 494 in a hundred tracks, 1 : 49 994 in ten thousand. One track in five with a version is what
// compilations, live recordings and remakes make of a collection; it is not taken from the scores, as a
// library without any cover has look-alikes that would pass for some. A library of few tracks counts as one
// of `leastTrackCount`: a handful that is put together to be compared says nothing of how common covers are.
struct PairPrior
{
    std::size_t trackCount = 0;
    double expectedCovers = 0.2;

    static constexpr std::size_t leastTrackCount = 40;

    double logOdds() const;
};

// How likely two recordings are versions of the same piece, from their MaxMean and the length of the shorter
// one. Any function that does not fall as the score rises will do; `key` tells one from another, so that
// a map made with one is not taken for the other's.
struct PairProbability
{
    std::function<double(float score, base::Seconds shorterLength)> of;
    QByteArray key;

    // Bayes' rule: the log odds are those of the prior and the log of the likelihood ratio, added. The
    // default prior is the highest there is, that of a small library: what a map keeps must not depend on
    // how many tracks there are, or one more would make the whole map void. What is shown takes the prior
    // of the library as it is.
    static PairProbability from(const PairLikelihood& likelihood, const PairPrior& prior = {});

    // The lowest score that reaches `probability`; above 1 where none does.
    float leastScore(double probability, base::Seconds shorterLength) const;
};

} // namespace coverscope::cover_map
