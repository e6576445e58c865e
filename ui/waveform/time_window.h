// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <algorithm>

namespace coverscope::ui {

// What a strip shows of a recording of `duration` seconds. Pure functions.

// From `start` on, moved so that it lies within the recording.
inline base::TimeRange windowAt(double start, double length, double duration)
{
    start = std::clamp(start, 0.0, std::max(0.0, std::max(duration, 1.0) - length));
    return {start, start + length};
}

// `factor` times as long, `shortest` at least; `anchor` keeps its place on the strip.
inline base::TimeRange zoomedWindow(const base::TimeRange& visible, double factor, double anchor,
                                    double shortest, double duration)
{
    const double whole = std::max(duration, 1.0);
    const double length = std::clamp(visible.length() * factor, std::min(shortest, whole), whole);
    const double share = (anchor - visible.start) / visible.length();
    return windowAt(anchor - share * length, length, duration);
}

} // namespace coverscope::ui
