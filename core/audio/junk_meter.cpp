// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/junk_meter.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace coverscope::audio {

namespace {

constexpr std::int64_t largestPlainPacket = 2000; // bytes; an MPEG frame has at most 1 729
constexpr double largestShare = 4.0;              // of a plain packet to the mean
constexpr double leastPackets = 8.0;              // before the mean counts
constexpr double leastLost = 3.0;                 // packets; less is how decoders find their place again
constexpr std::int64_t id3v1Length = 128;

std::int64_t byteAt(std::span<const std::uint8_t> bytes, std::size_t place)
{
    return place < bytes.size() ? bytes[place] : 0;
}

bool beginsWith(std::span<const std::uint8_t> bytes, std::string_view mark)
{
    return bytes.size() >= mark.size() && std::equal(mark.begin(), mark.end(), bytes.begin());
}

bool isId3v2(std::span<const std::uint8_t> bytes)
{
    const std::int64_t sizeBits = byteAt(bytes, 6) | byteAt(bytes, 7) | byteAt(bytes, 8) | byteAt(bytes, 9);
    return bytes.size() >= 10 && byteAt(bytes, 3) >= 2 && byteAt(bytes, 3) <= 4 && sizeBits < 0x80;
}

// Bytes of the tag that begins there, 0 where none does.
std::int64_t tagLength(std::span<const std::uint8_t> bytes)
{
    if (beginsWith(bytes, "ID3") && isId3v2(bytes)) // seven bits in each byte of the size
        return 10 + (byteAt(bytes, 6) << 21) + (byteAt(bytes, 7) << 14) + (byteAt(bytes, 8) << 7) +
               byteAt(bytes, 9);
    if (beginsWith(bytes, "APETAGEX"))
        return 32 + byteAt(bytes, 12) + (byteAt(bytes, 13) << 8) + (byteAt(bytes, 14) << 16);
    return beginsWith(bytes, "TAG") ? id3v1Length : 0;
}

} // namespace

// The byte, from `start` on, at which the tags at the beginning of the packet end.
std::int64_t JunkMeter::skipTags(const AVPacket& packet, std::int64_t start)
{
    const std::span<const std::uint8_t> bytes(packet.data, static_cast<std::size_t>(packet.size));
    std::int64_t place = std::max(start, m_tagEnd);
    while (place - start < packet.size) {
        const std::int64_t length = tagLength(bytes.subspan(static_cast<std::size_t>(place - start)));
        if (length == 0)
            break;
        place += length;
        m_tagEnd = place;
    }
    return place;
}

JunkMeter::Finding JunkMeter::look(const AVPacket& packet)
{
    if (packet.pos < 0 || packet.size <= 0)
        return {};
    const std::int64_t end = packet.pos + packet.size;
    const std::int64_t start = skipTags(packet, packet.pos);
    if (start >= end) {
        m_end = end;
        return {.tagBytes = packet.size};
    }
    const double mean = m_plainPackets > 0.0 ? m_plainBytes / m_plainPackets : 0.0;
    const auto size = static_cast<double>(end - start);
    const bool isPlain =
        m_plainPackets < leastPackets || end - start <= largestPlainPacket || size <= largestShare * mean;
    double lost = 0.0;
    if (m_plainPackets >= leastPackets) {
        const double before = m_end >= 0 ? static_cast<double>(packet.pos - std::max(m_end, m_tagEnd)) : 0.0;
        lost = std::max(0.0, before) + (isPlain ? 0.0 : size - mean);
        lost = lost >= leastLost * mean ? lost / mean : 0.0;
    }
    if (isPlain) {
        m_plainBytes += size;
        m_plainPackets += 1.0;
    }
    m_end = end;
    return {.tagBytes = static_cast<int>(start - packet.pos), .lostPackets = lost};
}

} // namespace coverscope::audio
