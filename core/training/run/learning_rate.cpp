// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run/learning_rate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coverscope::training {

double learningRate(std::int64_t step, std::int64_t steps, std::int64_t warmUpSteps, std::int64_t heldSteps,
                    double maximum)
{
    if (step < warmUpSteps)
        return maximum * static_cast<double>(step + 1) / static_cast<double>(warmUpSteps);
    if (step >= steps)
        return 0.0;
    const std::int64_t heldUntil = std::min(warmUpSteps + heldSteps, steps);
    if (step < heldUntil)
        return maximum;
    const double progress = static_cast<double>(step - heldUntil) / static_cast<double>(steps - heldUntil);
    return maximum * 0.5 * (1.0 + std::cos(std::numbers::pi * progress));
}

} // namespace coverscope::training
