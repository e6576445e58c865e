// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace coverscope::training {

// A linear rise to `maximum` over the first `warmUpSteps` of the run, then half a cosine down to nothing
// at `steps`.
double learningRate(std::int64_t step, std::int64_t steps, std::int64_t warmUpSteps, double maximum);

} // namespace coverscope::training
