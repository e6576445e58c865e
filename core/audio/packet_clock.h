// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/ffmpeg_handles.h"
#include "core/base/time_range.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace coverscope::audio {

// Puts the packets of one audio stream on one clock, that of a media player. It is the container's, as far
// as that is one:
//  - stamps that jump ahead are left: there is a gap, sound that was lost;
//  - stamps that jump back (a capture that began anew, files joined end to end) or absurdly far ahead are
//    shifted, so that the clock goes on from where it was and no sound is lost;
//  - a few that disagree with those before and after them are mistakes, and are counted instead.
// Stamps that say what counting says, give or take a tenth of a second, are left to the bit.
class PacketClock
{
public:
    struct Rules
    {
        AVRational timeBase{1, 1};
        base::Seconds longestGap = 3600.0; // a jump beyond it is no gap
    };

    PacketClock() = default;
    explicit PacketClock(const Rules& rules);

    // In the order of the file; `lost` is what is missing before this one though no stamp says so.
    void push(FfmpegHandle<AVPacket> packet, base::Seconds lost = 0.0);
    void finish(); // no more will follow

    // The next packet on the clock, nullptr while more must be pushed to tell.
    FfmpegHandle<AVPacket> pop();

    // After a jump within the file: its stamps are taken as they are again.
    void restart();

    // No stamp had to be shifted since the beginning or restart(): seeking by stamps leads to the same
    // places.
    bool isSteady() const { return m_offset == 0; }
    // Where the last packet of pop() ends, in units of the time base.
    std::optional<std::int64_t> end() const { return m_popped; }

private:
    enum class Jump {
        Undecided,
        Persists,
    };

    void settle();
    void release(std::int64_t clock);
    void releaseUnstamped();
    std::optional<std::size_t> returnsAt(std::int64_t expected, Jump& jump) const;
    std::int64_t ticks(base::Seconds seconds) const;
    std::int64_t durationOf(const AVPacket& packet) const;

    Rules m_rules;
    std::deque<FfmpegHandle<AVPacket>> m_waiting; // from the first stamp that jumped on
    std::deque<FfmpegHandle<AVPacket>> m_settled;
    std::int64_t m_offset = 0;              // added to stamps
    std::optional<std::int64_t> m_expected; // on the clock, of the next stamp
    std::optional<std::int64_t> m_lastClock;
    std::optional<std::int64_t> m_popped;
    std::int64_t m_lastStep = 0; // stands for durations that the container does not give
    bool m_finished = false;
};

} // namespace coverscope::audio
