// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <cstdint>
#include <vector>

namespace coverscope::training {

// From ticks to seconds. Built from the tempo events of all tracks in any order; a file with SMPTE
// division has ticks of fixed length and ignores them.
class MidiTempoMap
{
public:
    // `division` is the header's third word.
    explicit MidiTempoMap(std::uint16_t division);

    void add(std::uint64_t tick, std::uint32_t microsecondsPerQuarter);
    void finish(); // after the last add(), before the first seconds()

    base::Seconds seconds(std::uint64_t tick) const;
    // Length of a quarter note at the tempo that is in force for most of `lastTick` ticks.
    base::Seconds commonBeatLength(std::uint64_t lastTick) const;
    bool isUsual() const { return m_isUsual; } // false: the division was 0 and a common one was assumed

private:
    struct Change
    {
        std::uint64_t tick = 0;
        double secondsPerTick = 0.0;
        base::Seconds time = 0.0; // at `tick`
    };

    std::vector<Change> m_changes;    // by tick; the first at tick 0
    double m_ticksPerQuarter = 480.0; // 0 with SMPTE division
    bool m_isUsual = true;
};

} // namespace coverscope::training
