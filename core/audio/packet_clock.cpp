// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/packet_clock.h"

#include <cmath>
#include <cstdlib>
#include <utility>

namespace coverscope::audio {

namespace {

// Stamps are rounded, and in captures they tremble: what FFmpeg's resampler calls a jump.
constexpr base::Seconds jitter = 0.1;
// A jump that holds for so long is one. Packets that do not tell their length are counted.
constexpr base::Seconds patience = 1.0;
constexpr std::size_t mostWaiting = 64;
constexpr base::Seconds longestStep = 2.0;

std::int64_t stampOf(const AVPacket& packet)
{
    return packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
}

// Packets that the container has decoded only to prime the codec stand before their time.
bool isPlaced(const AVPacket& packet)
{
    return stampOf(packet) != AV_NOPTS_VALUE && (packet.flags & AV_PKT_FLAG_DISCARD) == 0;
}

} // namespace

PacketClock::PacketClock(const Rules& rules) : m_rules(rules) {}

std::int64_t PacketClock::ticks(base::Seconds seconds) const
{
    return std::llround(seconds / av_q2d(m_rules.timeBase));
}

std::int64_t PacketClock::durationOf(const AVPacket& packet) const
{
    return packet.duration > 0 ? packet.duration : m_lastStep;
}

void PacketClock::push(FfmpegHandle<AVPacket> packet, base::Seconds lost)
{
    if (lost > 0.0 && m_expected) {
        m_offset += ticks(lost);
        *m_expected += ticks(lost);
    }
    m_waiting.push_back(std::move(packet));
    settle();
}

void PacketClock::finish()
{
    m_finished = true;
    settle();
}

FfmpegHandle<AVPacket> PacketClock::pop()
{
    if (m_settled.empty())
        return nullptr;
    FfmpegHandle<AVPacket> packet = std::move(m_settled.front());
    m_settled.pop_front();
    if (isPlaced(*packet))
        m_popped = stampOf(*packet) + durationOf(*packet);
    return packet;
}

void PacketClock::restart()
{
    *this = PacketClock(m_rules);
}

void PacketClock::settle()
{
    while (!m_waiting.empty()) {
        const AVPacket& first = *m_waiting.front();
        if (!isPlaced(first)) {
            releaseUnstamped();
            continue;
        }
        const std::int64_t clock = stampOf(first) + m_offset;
        const std::int64_t jump = clock - m_expected.value_or(clock);
        if (std::abs(jump) <= ticks(jitter)) {
            release(clock);
            continue;
        }
        auto verdict = Jump::Undecided;
        if (const auto back = returnsAt(*m_expected, verdict)) {
            for (std::size_t i = 0; i < *back; ++i) {
                if (isPlaced(*m_waiting.front()))
                    release(*m_expected);
                else
                    releaseUnstamped();
            }
            continue;
        }
        if (verdict == Jump::Undecided && !m_finished)
            return;
        if (jump < 0 || jump > ticks(m_rules.longestGap))
            m_offset -= jump;
        release(stampOf(first) + m_offset);
    }
}

// The first packet whose stamp says again what counting says.
std::optional<std::size_t> PacketClock::returnsAt(std::int64_t expected, Jump& jump) const
{
    std::int64_t counted = expected;
    for (std::size_t i = 0; i < m_waiting.size(); ++i) {
        const AVPacket& packet = *m_waiting[i];
        if (i > 0 && isPlaced(packet) && std::abs(stampOf(packet) + m_offset - counted) <= ticks(jitter))
            return i;
        if ((packet.flags & AV_PKT_FLAG_DISCARD) == 0)
            counted += durationOf(packet);
    }
    if (counted - expected >= ticks(patience) || m_waiting.size() >= mostWaiting)
        jump = Jump::Persists;
    return {};
}

void PacketClock::release(std::int64_t clock)
{
    AVPacket& packet = *m_waiting.front();
    const std::int64_t stamp = stampOf(packet);
    if (clock != stamp)
        packet.pts = packet.dts = clock;
    const std::int64_t step = clock - m_lastClock.value_or(clock);
    if (packet.duration <= 0 && step > 0 && step <= ticks(longestStep))
        m_lastStep = step;
    m_lastClock = clock;
    // While no length is known, the next stamp may be anywhere.
    m_expected.reset();
    if (durationOf(packet) > 0)
        m_expected = clock + durationOf(packet);
    m_settled.push_back(std::move(m_waiting.front()));
    m_waiting.pop_front();
}

void PacketClock::releaseUnstamped()
{
    AVPacket& packet = *m_waiting.front();
    if (stampOf(packet) != AV_NOPTS_VALUE && m_offset != 0)
        packet.pts = packet.dts = stampOf(packet) + m_offset;
    else if (m_expected && (packet.flags & AV_PKT_FLAG_DISCARD) == 0)
        *m_expected += durationOf(packet);
    m_settled.push_back(std::move(m_waiting.front()));
    m_waiting.pop_front();
}

} // namespace coverscope::audio
