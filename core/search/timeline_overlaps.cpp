// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/timeline.h"

#include <algorithm>
#include <cmath>

namespace coverscope::search {

namespace {

// Cuts `taken` off a stretch: the longer of the two parts that are left.
PlayedStretch without(PlayedStretch stretch, const base::TimeRange& taken)
{
    const base::TimeRange whole = stretch.time;
    if (taken.end <= whole.start || taken.start >= whole.end)
        return stretch;
    const base::TimeRange before{whole.start, std::max(whole.start, taken.start)};
    const base::TimeRange after{std::min(whole.end, taken.end), whole.end};
    stretch.time = before.length() >= after.length() ? before : after;
    const double slope = stretch.inTrack.length() / whole.length();
    stretch.inTrack = {stretch.inTrack.start + slope * (stretch.time.start - whole.start),
                       stretch.inTrack.start + slope * (stretch.time.end - whole.start)};
    return stretch;
}

double weightOf(const PlayedStretch& stretch)
{
    return stretch.probability * std::sqrt(stretch.time.length());
}

} // namespace

std::vector<PlayedStretch> withoutOverlaps(std::vector<PlayedStretch> stretches, base::Seconds minimumLength)
{
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const PlayedStretch& left, const PlayedStretch& right) {
                         return weightOf(left) > weightOf(right);
                     });
    std::vector<PlayedStretch> kept;
    for (const PlayedStretch& stretch : stretches) {
        PlayedStretch left = stretch;
        for (const PlayedStretch& taken : kept)
            left = without(left, taken.time);
        // What loses more than half was heard in what another stretch explains better.
        if (left.time.length() >= std::max(minimumLength, 0.5 * stretch.time.length()))
            kept.push_back(left);
    }
    std::ranges::sort(kept, {}, [](const PlayedStretch& stretch) { return stretch.time.start; });
    return kept;
}

} // namespace coverscope::search
