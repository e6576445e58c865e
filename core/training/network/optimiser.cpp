// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/optimiser.h"

#include <algorithm>
#include <cmath>

namespace coverscope::training {

namespace {

constexpr double firstDecay = 0.9;
constexpr double secondDecay = 0.999;
constexpr float epsilon = 1e-8F;

std::size_t totalCount(std::span<const ParameterRange> ranges)
{
    std::size_t end = 0;
    for (const ParameterRange& range : ranges)
        end = std::max(end, range.first + range.count);
    return end;
}

} // namespace

AdamW::AdamW(std::vector<ParameterRange> ranges, double weightDecay)
    : m_ranges(std::move(ranges))
    , m_weightDecay(weightDecay)
    , m_first(totalCount(m_ranges))
    , m_second(totalCount(m_ranges))
{
}

void AdamW::step(std::span<float> parameters, std::span<const float> gradients, double learningRate,
                 double gradientScale)
{
    ++m_stepCount;
    const double count = static_cast<double>(m_stepCount);
    const auto rate = static_cast<float>(learningRate / (1.0 - std::pow(firstDecay, count)));
    const auto rootCorrection = static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(secondDecay, count)));
    const auto scale = static_cast<float>(gradientScale);
    constexpr auto beta1 = static_cast<float>(firstDecay);
    constexpr auto beta2 = static_cast<float>(secondDecay);
    for (const ParameterRange& range : m_ranges) {
        const auto keep = static_cast<float>(range.isDecayed ? 1.0 - learningRate * m_weightDecay : 1.0);
        float* parameter = parameters.data() + range.first;
        const float* gradient = gradients.data() + range.first;
        float* first = m_first.data() + range.first;
        float* second = m_second.data() + range.first;
        for (std::size_t i = 0; i < range.count; ++i) {
            const float g = gradient[i] * scale;
            first[i] = beta1 * first[i] + (1.0F - beta1) * g;
            second[i] = beta2 * second[i] + (1.0F - beta2) * g * g;
            parameter[i] =
                keep * parameter[i] - rate * first[i] / (std::sqrt(second[i]) * rootCorrection + epsilon);
        }
    }
}

double sumOfSquares(std::span<const float> values)
{
    double sum = 0.0;
    for (const float value : values)
        sum += static_cast<double>(value) * value;
    return sum;
}

void updateAverage(std::span<float> average, std::span<const float> values, double decay)
{
    const auto keep = static_cast<float>(decay);
    for (std::size_t i = 0; i < average.size(); ++i)
        average[i] = keep * average[i] + (1.0F - keep) * values[i];
}

} // namespace coverscope::training
