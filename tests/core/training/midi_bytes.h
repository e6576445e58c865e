// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace coverscope::test {

// Standard MIDI Files put together byte by byte.
using Bytes = std::vector<std::uint8_t>;

inline Bytes bytes(std::initializer_list<int> values)
{
    return {values.begin(), values.end()};
}

inline Bytes text(std::string_view characters)
{
    return {characters.begin(), characters.end()};
}

inline Bytes operator+(Bytes left, const Bytes& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

inline Bytes number(std::uint32_t value, int byteCount)
{
    Bytes out;
    for (int shift = 8 * (byteCount - 1); shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift));
    return out;
}

inline Bytes midiHeader(int format, int trackCount, int division)
{
    return text("MThd") + number(6, 4) + number(static_cast<std::uint32_t>(format), 2) +
           number(static_cast<std::uint32_t>(trackCount), 2) +
           number(static_cast<std::uint32_t>(division), 2);
}

inline Bytes midiTrack(const Bytes& events)
{
    return text("MTrk") + number(static_cast<std::uint32_t>(events.size()), 4) + events;
}

inline const Bytes& endOfTrack()
{
    static const Bytes event = bytes({0x00, 0xFF, 0x2F, 0x00});
    return event;
}

inline Bytes tempo(int delta, std::uint32_t microsecondsPerQuarter)
{
    return bytes({delta, 0xFF, 0x51, 0x03}) + number(microsecondsPerQuarter, 3);
}

inline Bytes trackName(std::string_view name)
{
    return bytes({0x00, 0xFF, 0x03, static_cast<int>(name.size())}) + text(name);
}

// `count` quarter notes one after another, pitches going up a scale from `pitch`; 96 ticks to the quarter.
inline Bytes scaleSong(int pitch, int count, std::string_view name = "Melody")
{
    Bytes events = trackName(name);
    constexpr int steps[] = {0, 2, 4, 5, 7, 9, 11};
    for (int i = 0; i < count; ++i) {
        const int note = pitch + steps[i % 7];
        events = events + bytes({0x00, 0x90, note, 100, 96, 0x80, note, 0});
    }
    return midiHeader(0, 1, 96) + midiTrack(events + endOfTrack());
}

} // namespace coverscope::test
