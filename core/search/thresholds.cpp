// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/thresholds.h"

#include "core/search/search_engine.h"

#include <algorithm>

namespace coverscope::search {

Verdict Thresholds::verdict(double probability) const
{
    if (probability >= match)
        return Verdict::Match;
    return probability >= possible ? Verdict::Possible : Verdict::NoMatch;
}

Thresholds Thresholds::withOwn(std::optional<double> own) const
{
    return own ? Thresholds{*own, std::min(possible, *own)} : *this;
}

} // namespace coverscope::search
