// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/learning_rate.h"

#include <cmath>
#include <numbers>

namespace coverscope::training {

double learningRate(std::int64_t step, std::int64_t steps, std::int64_t warmUpSteps, double maximum)
{
    if (step < warmUpSteps)
        return maximum * static_cast<double>(step + 1) / static_cast<double>(warmUpSteps);
    if (step >= steps)
        return 0.0;
    const double progress =
        static_cast<double>(step - warmUpSteps) / static_cast<double>(steps - warmUpSteps);
    return maximum * 0.5 * (1.0 + std::cos(std::numbers::pi * progress));
}

} // namespace coverscope::training
