// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_settings.h"

#include <span>
#include <vector>

namespace coverscope::test {

// The definition in CqtSettings, word for word and in double precision: no octaves, no decimation,
// no stored kernels. Magnitudes of all bins of one frame.
std::vector<double> directCqtFrame(std::span<const float> samples, std::size_t frame,
                                   const features::CqtSettings& settings = {});

} // namespace coverscope::test
