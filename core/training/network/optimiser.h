// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace coverscope::training {

// A stretch of a flat parameter vector that is treated alike.
struct ParameterRange
{
    std::size_t first = 0;
    std::size_t count = 0;
    bool isDecayed = true; // weight decay; not for biases, normalisation, scalars
};

// AdamW (Loshchilov and Hutter 2019) over one flat vector of parameters, with the usual moments' decay
// rates 0.9 and 0.999.
class AdamW
{
public:
    explicit AdamW(std::vector<ParameterRange> ranges, double weightDecay);

    // gradients are multiplied by `gradientScale` first, which is how clipping is done.
    void step(std::span<float> parameters, std::span<const float> gradients, double learningRate,
              double gradientScale);

    // For saving and resuming.
    std::vector<float>& firstMoments() { return m_first; }
    std::vector<float>& secondMoments() { return m_second; }
    std::int64_t stepCount() const { return m_stepCount; }
    void setStepCount(std::int64_t count) { m_stepCount = count; }

private:
    std::vector<ParameterRange> m_ranges;
    double m_weightDecay;
    std::vector<float> m_first;
    std::vector<float> m_second;
    std::int64_t m_stepCount = 0;
};

double sumOfSquares(std::span<const float> values);

// average = decay * average + (1 - decay) * values
void updateAverage(std::span<float> average, std::span<const float> values, double decay);

} // namespace coverscope::training
