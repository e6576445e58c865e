// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/max_mean.h"

#include <numeric>

namespace coverscope::search {

MaxMeanScore maxMean(const base::Matrix& similarities)
{
    MaxMeanScore result;
    if (similarities.isEmpty())
        return result;
    result.queryIsShorter = similarities.rows <= similarities.columns;
    const std::size_t shorter = result.queryIsShorter ? similarities.rows : similarities.columns;
    const std::size_t longer = result.queryIsShorter ? similarities.columns : similarities.rows;
    const auto at = [&](std::size_t s, std::size_t l) {
        return result.queryIsShorter ? similarities(s, l) : similarities(l, s);
    };
    result.maxima.resize(shorter);
    result.argMaxima.resize(shorter);
    for (std::size_t s = 0; s < shorter; ++s) {
        std::size_t best = 0;
        for (std::size_t l = 1; l < longer; ++l) {
            if (at(s, l) > at(s, best))
                best = l;
        }
        result.maxima[s] = at(s, best);
        result.argMaxima[s] = static_cast<std::uint32_t>(best);
    }
    const double sum = std::accumulate(result.maxima.begin(), result.maxima.end(), 0.0);
    result.score = static_cast<float>(sum / static_cast<double>(shorter));
    return result;
}

} // namespace coverscope::search
