// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace coverscope::search {

// One observation: its predictors (the constant among them), and whether the event took place.
struct LogisticSample
{
    std::vector<double> predictors;
    bool isTrue = false;
};

// Weights by Newton's method. The weak `ridge` keeps samples that can be separated finite. All samples have
// the same number of predictors, at least one sample.
std::vector<double> fitLogistic(std::span<const LogisticSample> samples, double ridge = 1e-3);

// Alternatives of one choice, of which some are right.
struct Choice
{
    std::vector<std::vector<double>> right;
    std::vector<std::vector<double>> wrong;
};

// Conditional logistic regression (McFadden 1974): the weights that make each right alternative likely to be
// chosen among all the wrong ones. What is common to the alternatives of a choice cancels out, so it ranks
// where an ordinary regression would rather tell easy choices from hard ones. Choices without a right
// alternative are passed over.
std::vector<double> fitConditionalLogistic(std::span<const Choice> choices, std::size_t predictorCount,
                                           double ridge = 1e-2);

// 1 / (1 + e^-logit)
double logistic(double logit);

} // namespace coverscope::search
