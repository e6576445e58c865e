// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/figure_range.h"

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr double longest = 300.0; // seconds that are shown whole
constexpr double around = 20.0;   // on either side of a match

} // namespace

base::TimeRange figureRange(const base::TimeRange& whole, const base::TimeRange& match)
{
    if (whole.length() <= longest || match.length() <= 0.0)
        return whole;
    return {std::max(whole.start, match.start - around), std::min(whole.end, match.end + around)};
}

} // namespace coverscope::ui
