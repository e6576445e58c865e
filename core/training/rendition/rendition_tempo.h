// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"
#include "core/training/rendition/rendition_random.h"

#include <vector>

namespace coverscope::training {

// A performance's own time: score seconds to performed seconds, monotone, with a tempo that drifts.
class TempoWarp
{
public:
    // From `start` of the score until `length` seconds are performed, `ratio` times as fast as written.
    // `drift` is the relative size of slow tempo changes, 0 for a metronome.
    TempoWarp(base::Seconds start, base::Seconds length, double ratio, double drift, Random& random);

    base::Seconds scoreStart() const { return m_start; }
    base::Seconds scoreEnd() const { return m_start + step * static_cast<double>(m_performed.size() - 1); }
    base::Seconds performed(base::Seconds score) const; // extrapolated beyond both ends

private:
    static constexpr base::Seconds step = 0.5; // of the table, score time

    base::Seconds m_start;
    std::vector<double> m_performed; // at m_start + step * index
};

} // namespace coverscope::training
