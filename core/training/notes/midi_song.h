// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coverscope::training {

// A sounding note, in seconds of performance time (tempo map applied).
struct MidiNote
{
    float startSeconds = 0.0F;
    float durationSeconds = 0.0F;
    std::uint8_t pitch = 0;    // 60 is middle C
    std::uint8_t velocity = 0; // 1..127
    std::uint16_t part = 0;    // index into MidiSong::parts

    bool operator==(const MidiNote&) const = default;
};

// What one player does: the notes of one track on one channel with one program.
struct MidiPart
{
    std::string name; // of the track, as the file has it: bytes of unknown encoding
    std::uint16_t track = 0;
    std::uint8_t channel = 0; // 0..15
    std::uint8_t program = 0; // General MIDI, 0..127
    bool isDrum = false;      // channel 10, counted from one

    bool operator==(const MidiPart&) const = default;
};

// A Standard MIDI File as notes.
struct MidiSong
{
    int format = 0;
    std::string title; // name of the first track that has one
    std::vector<MidiPart> parts;
    std::vector<MidiNote> notes;    // by start, then pitch
    base::Seconds duration = 0.0;   // end of the last note
    base::Seconds beatLength = 0.5; // of a quarter note, at the tempo that holds longest
    bool isDamaged = false;         // something could not be read; what was read before it is here
};

} // namespace coverscope::training
