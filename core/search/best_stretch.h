// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace coverscope::search {

struct ValueStretch
{
    std::size_t first = 0;
    std::size_t count = 0; // 0 where no value is above 0
};

// The consecutive values with the largest sum (Kadane); a stretch from the first value on, or to the last, is
// favoured by a bonus.
inline ValueStretch bestStretch(std::span<const double> values, double bonusAtStart = 0.0,
                                double bonusAtEnd = 0.0)
{
    ValueStretch best;
    double bestSum = 0.0;
    double sum = bonusAtStart;
    std::size_t first = 0;
    for (std::size_t k = 0; k < values.size(); ++k) {
        if (sum <= 0.0) {
            sum = 0.0;
            first = k;
        }
        sum += values[k];
        const double reached = sum + (k + 1 == values.size() ? bonusAtEnd : 0.0);
        if (reached > bestSum) {
            bestSum = reached;
            best = {first, k + 1 - first};
        }
    }
    return best;
}

} // namespace coverscope::search
