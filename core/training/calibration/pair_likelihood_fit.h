// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cover_map/pair_likelihood.h"

#include <span>

namespace coverscope::training {

// Two recordings whose relation is known.
struct JudgedRecordings
{
    float score = 0.0F; // MaxMean
    base::Seconds shorterLength = 0.0;
    bool areCovers = false;
};

// Logistic regression on pairs of whole recordings; of its constant, the log of the odds of covers
// among these pairs is taken away, which leaves the likelihood ratio whatever the share of covers was
// (Prentice and Pyke 1979). InvalidArgument where one kind is missing or the score does not tell them apart.
base::Result<cover_map::PairLikelihood> fitPairLikelihood(std::span<const JudgedRecordings> pairs);

} // namespace coverscope::training
