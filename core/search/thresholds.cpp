// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/thresholds.h"

#include "core/search/search_engine.h"

#include <algorithm>

namespace coverscope::search {

Verdict Thresholds::verdict(double probability) const
{
    if (!isJudged)
        return Verdict::TooShort;
    if (probability >= match)
        return Verdict::Match;
    return probability >= possible ? Verdict::Possible : Verdict::NoMatch;
}

Thresholds Thresholds::withOwn(std::optional<double> own) const
{
    return own ? Thresholds{*own, std::min(possible, *own), isJudged} : *this;
}

Thresholds Thresholds::forLength(base::Seconds length) const
{
    constexpr base::Seconds tolerance = 0.5;
    Thresholds result = *this;
    result.isJudged = length + tolerance >= shortestJudged;
    return result;
}

} // namespace coverscope::search
