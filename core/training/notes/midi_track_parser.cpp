// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/midi_track_parser.h"

#include <algorithm>
#include <array>
#include <optional>

namespace coverscope::training {

namespace {

constexpr std::size_t maximumNameLength = 128;

class TrackParser
{
public:
    TrackParser(std::span<const std::uint8_t> bytes, std::span<std::uint8_t> programs,
                std::size_t maximumNotes)
        : m_bytes(bytes), m_programs(programs), m_maximumNotes(maximumNotes)
    {
        m_newestOpen.fill(none);
    }

    MidiTrack parse()
    {
        while (!m_ended && m_position < m_bytes.size()) {
            if (!event()) {
                m_track.isDamaged = true;
                break;
            }
        }
        m_track.lastTick = m_tick;
        for (MidiTrackNote& note : m_track.notes) {
            if (note.endTick == sounding)
                note.endTick = m_tick;
        }
        return std::move(m_track);
    }

private:
    static constexpr std::uint64_t sounding = ~std::uint64_t{0};
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    std::optional<std::uint8_t> byte()
    {
        if (m_position >= m_bytes.size())
            return std::nullopt;
        return m_bytes[m_position++];
    }

    std::optional<std::uint32_t> variableLength()
    {
        std::uint32_t value = 0;
        for (int i = 0; i < 4; ++i) {
            const auto next = byte();
            if (!next)
                return std::nullopt;
            value = (value << 7) | (*next & 0x7FU);
            if (!(*next & 0x80))
                return value;
        }
        return std::nullopt;
    }

    bool event()
    {
        const auto delta = variableLength();
        if (!delta || m_position >= m_bytes.size())
            return false;
        m_tick += *delta;
        std::uint8_t status = m_bytes[m_position];
        if (status & 0x80)
            ++m_position;
        else
            status = m_runningStatus;
        if (status == 0xFF)
            return metaEvent();
        if (status == 0xF0 || status == 0xF7)
            return skipBlock();
        if (status < 0x80 || status > 0xEF)
            return false; // no status to run on, or a real-time message, which has no place in a file
        m_runningStatus = status;
        return channelEvent(status);
    }

    bool channelEvent(std::uint8_t status)
    {
        const std::uint8_t kind = status & 0xF0;
        const std::uint8_t channel = status & 0x0F;
        const auto first = byte();
        if (!first || (*first & 0x80))
            return false;
        if (kind == 0xC0) {
            m_programs[channel] = *first;
            return true;
        }
        if (kind == 0xD0)
            return true;
        const auto second = byte();
        if (!second || (*second & 0x80))
            return false;
        if (kind == 0x90 && *second > 0)
            noteOn(channel, *first, *second);
        else if (kind == 0x90 || kind == 0x80)
            noteOff(channel, *first);
        return true;
    }

    // Open notes of one pitch form a chain, oldest last, so that one search per note-off suffices.
    void noteOn(std::uint8_t channel, std::uint8_t pitch, std::uint8_t velocity)
    {
        if (m_track.notes.size() >= m_maximumNotes) {
            m_track.isDamaged = true;
            return;
        }
        std::uint32_t& newest = m_newestOpen[channel * 128U + pitch];
        m_olderOpen.push_back(newest);
        newest = static_cast<std::uint32_t>(m_track.notes.size());
        m_track.notes.push_back({m_tick, sounding, channel, m_programs[channel], pitch, velocity});
    }

    void noteOff(std::uint8_t channel, std::uint8_t pitch)
    {
        std::uint32_t* link = &m_newestOpen[channel * 128U + pitch];
        if (*link == none)
            return; // an end without a beginning says nothing
        while (m_olderOpen[*link] != none)
            link = &m_olderOpen[*link];
        m_track.notes[*link].endTick = m_tick;
        *link = none;
    }

    bool metaEvent()
    {
        const auto type = byte();
        const auto length = type ? variableLength() : std::nullopt;
        if (!length || *length > m_bytes.size() - m_position)
            return false;
        const auto data = m_bytes.subspan(m_position, *length);
        m_position += *length;
        if (*type == 0x2F)
            m_ended = true;
        else if (*type == 0x51 && data.size() >= 3)
            m_track.tempos.push_back(
                {m_tick, static_cast<std::uint32_t>(data[0] << 16 | data[1] << 8 | data[2])});
        else if (*type == 0x03 && m_track.name.empty())
            m_track.name.assign(data.begin(), data.begin() + static_cast<std::ptrdiff_t>(
                                                                 std::min(data.size(), maximumNameLength)));
        return true;
    }

    bool skipBlock()
    {
        const auto length = variableLength();
        if (!length || *length > m_bytes.size() - m_position)
            return false;
        m_position += *length;
        return true;
    }

    std::span<const std::uint8_t> m_bytes;
    std::span<std::uint8_t> m_programs;
    std::size_t m_maximumNotes;
    std::size_t m_position = 0;
    std::uint64_t m_tick = 0;
    std::uint8_t m_runningStatus = 0;
    bool m_ended = false;
    MidiTrack m_track;
    std::array<std::uint32_t, 16 * 128> m_newestOpen;
    std::vector<std::uint32_t> m_olderOpen; // parallel to m_track.notes
};

} // namespace

MidiTrack parseMidiTrack(std::span<const std::uint8_t> bytes, std::span<std::uint8_t> programs,
                         std::size_t maximumNotes)
{
    return TrackParser(bytes, programs, maximumNotes).parse();
}

} // namespace coverscope::training
