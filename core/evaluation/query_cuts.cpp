// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/query_cuts.h"

#include <cmath>
#include <random>

namespace coverscope::evaluation {

std::optional<base::TimeRange> queryCut(std::size_t recording, base::Seconds duration, base::Seconds length,
                                        std::uint64_t seed)
{
    if (duration <= length)
        return std::nullopt;
    std::mt19937_64 random(seed * 1000003U + recording * 7919U +
                           static_cast<std::uint64_t>(std::lround(length * 10.0)));
    random.discard(8);
    // Not std::uniform_real_distribution: its result may differ between standard libraries.
    const double share = static_cast<double>(random() >> 11U) * 0x1p-53;
    const base::Seconds start = share * (duration - length);
    return base::TimeRange{start, start + length};
}

} // namespace coverscope::evaluation
