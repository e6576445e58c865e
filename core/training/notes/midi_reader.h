// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/notes/midi_song.h"

#include <span>

namespace coverscope::training {

// What a file may ask of us. Beyond these a file is not music but an accident or an attack.
struct MidiLimits
{
    std::size_t fileSize = 32U << 20U; // bytes
    std::size_t trackCount = 1024;
    std::size_t noteCount = 400'000;
    base::Seconds duration = 3600.0;   // notes that start later are dropped
    base::Seconds noteDuration = 30.0; // longer ones are cut: a note-off was lost
};

// Notes of a Standard MIDI File of format 0, 1 or 2 (all tracks at once), also inside a RIFF wrapper.
// A damaged or cut-off file gives what was read before the damage, with isDamaged set. Fails with
// UnsupportedFormat where there is no header, EmptyFile where no note was read. `path` is for
// messages only. Source: "Standard MIDI Files 1.0", MIDI Manufacturers Association, RP-001.
base::Result<MidiSong> readMidi(std::span<const std::uint8_t> bytes, const std::filesystem::path& path = {},
                                const MidiLimits& limits = {});

} // namespace coverscope::training
