// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/logistic_regression.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace coverscope::search {

namespace {

constexpr int maximumIterations = 100;
constexpr double smallestGain = 1e-9;
constexpr double smallestStep = 1e-4;

using Values = std::vector<double>;

// A penalised negative log likelihood at some weights: its value, slope and curvature.
struct Objective
{
    double value = 0.0;
    Values gradient;
    std::vector<Values> curvature;

    Objective(const Values& weights, double ridge)
        : gradient(weights.size()), curvature(weights.size(), Values(weights.size(), 0.0))
    {
        for (std::size_t k = 0; k < weights.size(); ++k) {
            value += 0.5 * ridge * weights[k] * weights[k];
            gradient[k] = ridge * weights[k];
            curvature[k][k] = ridge;
        }
    }
};

double dot(const Values& a, const Values& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

// curvature += factor * x x^T. Most predictors of a sample may be 0.
void addOuter(std::vector<Values>& curvature, const Values& x, double factor)
{
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (x[i] == 0.0)
            continue;
        for (std::size_t j = 0; j < x.size(); ++j)
            curvature[i][j] += factor * x[i] * x[j];
    }
}

// Gaussian elimination with partial pivoting. The ridge keeps the matrix regular.
Values solve(std::vector<Values> system, Values right)
{
    const std::size_t count = right.size();
    for (std::size_t column = 0; column < count; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < count; ++row) {
            if (std::abs(system[row][column]) > std::abs(system[pivot][column]))
                pivot = row;
        }
        std::swap(system[column], system[pivot]);
        std::swap(right[column], right[pivot]);
        for (std::size_t row = 0; row < count; ++row) {
            if (row == column)
                continue;
            const double factor = system[row][column] / system[column][column];
            for (std::size_t k = column; k < count; ++k)
                system[row][k] -= factor * system[column][k];
            right[row] -= factor * right[column];
        }
    }
    for (std::size_t row = 0; row < count; ++row)
        right[row] /= system[row][row];
    return right;
}

// Newton's method; a step that does not gain is halved.
Values minimised(std::size_t count, const std::function<Objective(const Values&)>& objective)
{
    Values weights(count, 0.0);
    Objective here = objective(weights);
    for (int iteration = 0; iteration < maximumIterations; ++iteration) {
        const Values step = solve(here.curvature, here.gradient);
        double gain = 0.0;
        for (double length = 1.0; length > smallestStep && !(gain > 0.0); length *= 0.5) {
            Values next = weights;
            for (std::size_t k = 0; k < count; ++k)
                next[k] -= length * step[k];
            Objective there = objective(next);
            gain = here.value - there.value;
            if (!(gain > 0.0))
                continue;
            weights = std::move(next);
            here = std::move(there);
        }
        if (!(gain > smallestGain))
            break;
    }
    return weights;
}

// log(e^a + e^b)
double logSum(double a, double b)
{
    return std::max(a, b) + std::log1p(std::exp(-std::abs(a - b)));
}

// The wrong alternatives of a choice under some weights: log of the sum of their odds, and the mean and
// second moment of their predictors.
struct Field
{
    double logOdds = 0.0;
    Values mean;
    std::vector<Values> second;
};

Field fieldOf(const Choice& choice, const Values& weights)
{
    Field field{0.0, Values(weights.size(), 0.0),
                std::vector<Values>(weights.size(), Values(weights.size(), 0.0))};
    Values logits;
    for (const Values& wrong : choice.wrong)
        logits.push_back(dot(wrong, weights));
    const double largest = *std::max_element(logits.begin(), logits.end());
    double sum = 0.0;
    for (const double logit : logits)
        sum += std::exp(logit - largest);
    field.logOdds = largest + std::log(sum);
    for (std::size_t k = 0; k < logits.size(); ++k) {
        const double share = std::exp(logits[k] - field.logOdds);
        if (share < 1e-12)
            continue;
        for (std::size_t i = 0; i < weights.size(); ++i)
            field.mean[i] += share * choice.wrong[k][i];
        addOuter(field.second, choice.wrong[k], share);
    }
    return field;
}

// Each choice counts once, however many of its alternatives are right.
void addChoice(Objective& objective, const Choice& choice, const Values& weights)
{
    const Field field = fieldOf(choice, weights);
    const double weight = 1.0 / static_cast<double>(choice.right.size());
    Values mean(weights.size());
    for (const Values& right : choice.right) {
        const double logit = dot(right, weights);
        const double total = logSum(logit, field.logOdds);
        const double chosen = std::exp(logit - total);
        objective.value += weight * (total - logit);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            mean[i] = (1.0 - chosen) * field.mean[i] + chosen * right[i];
            objective.gradient[i] -= weight * (right[i] - mean[i]);
            for (std::size_t j = 0; j < weights.size(); ++j)
                objective.curvature[i][j] += weight * (1.0 - chosen) * field.second[i][j];
        }
        addOuter(objective.curvature, right, weight * chosen);
        addOuter(objective.curvature, mean, -weight);
    }
}

} // namespace

double logistic(double logit)
{
    return 1.0 / (1.0 + std::exp(-logit));
}

std::vector<double> fitLogistic(std::span<const LogisticSample> samples, double ridge)
{
    return minimised(samples.front().predictors.size(), [&](const Values& weights) {
        Objective objective(weights, ridge);
        for (const LogisticSample& sample : samples) {
            const double logit = dot(sample.predictors, weights);
            const double p = logistic(logit);
            objective.value += logSum(0.0, sample.isTrue ? -logit : logit);
            for (std::size_t i = 0; i < weights.size(); ++i)
                objective.gradient[i] -= ((sample.isTrue ? 1.0 : 0.0) - p) * sample.predictors[i];
            addOuter(objective.curvature, sample.predictors, p * (1.0 - p));
        }
        return objective;
    });
}

std::vector<double> fitConditionalLogistic(std::span<const Choice> choices, std::size_t predictorCount,
                                           double ridge)
{
    return minimised(predictorCount, [&](const Values& weights) {
        Objective objective(weights, ridge);
        for (const Choice& choice : choices) {
            if (!choice.right.empty() && !choice.wrong.empty())
                addChoice(objective, choice, weights);
        }
        return objective;
    });
}

} // namespace coverscope::search
