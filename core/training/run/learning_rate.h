// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace coverscope::training {

// A linear rise to `maximum` over the first `warmUpSteps` of the run, which then holds for `heldSteps`, then
// half a cosine down to nothing at `steps`. While it holds, the end of the run can still be moved.
double learningRate(std::int64_t step, std::int64_t steps, std::int64_t warmUpSteps, std::int64_t heldSteps,
                    double maximum);

} // namespace coverscope::training
