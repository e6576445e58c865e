// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace coverscope::training {

// A note as a track has it, before the tempo map.
struct MidiTrackNote
{
    std::uint64_t startTick = 0;
    std::uint64_t endTick = 0;
    std::uint8_t channel = 0;
    std::uint8_t program = 0;
    std::uint8_t pitch = 0;
    std::uint8_t velocity = 0;
};

struct MidiTempoChange
{
    std::uint64_t tick = 0;
    std::uint32_t microsecondsPerQuarter = 0;
};

struct MidiTrack
{
    std::string name;
    std::vector<MidiTrackNote> notes; // by their ends
    std::vector<MidiTempoChange> tempos;
    std::uint64_t lastTick = 0;
    bool isDamaged = false;
};

// The events of one MTrk chunk. A note on a pitch that sounds already starts a second one; note-offs
// end the oldest first. Notes never ended sound to the track's end. Reading stops at the first
// thing that makes no sense and keeps what came before. `programs` (16 of them) come from earlier
// tracks and are carried on: some files set all instruments in their first track.
// At most `maximumNotes` notes are kept.
MidiTrack parseMidiTrack(std::span<const std::uint8_t> bytes, std::span<std::uint8_t> programs,
                         std::size_t maximumNotes);

} // namespace coverscope::training
