// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coverscope::base {

using Seconds = double;

// [start, end) in seconds from the beginning of a recording.
struct TimeRange
{
    Seconds start = 0.0;
    Seconds end = 0.0;

    Seconds length() const { return end - start; }
    Seconds middle() const { return start + 0.5 * (end - start); }
    bool contains(Seconds time) const { return time >= start && time < end; }
    bool operator==(const TimeRange&) const = default;
};

} // namespace coverscope::base
