// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

namespace coverscope::ui {

// What of a recording a figure shows: all of it, or of a long one the stretch that matches with some seconds
// around, where the match would be too small to be seen. All in seconds.
base::TimeRange figureRange(const base::TimeRange& whole, const base::TimeRange& match);

} // namespace coverscope::ui
