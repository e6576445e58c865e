// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note_events.h"

#include <QByteArray>

#include <span>

namespace coverscope::notes {

// The notes as a Standard MIDI File: format 0, 120 beats a minute, 960 ticks a beat (0.52 ms), all on
// channel 1 as General MIDI's grand piano; the velocity says how probable a note is. Time 0 of the notes is
// that of the file. A note gets at least one tick; where two of the same pitch overlap, the first ends where
// the second begins. Source: "Standard MIDI Files 1.0", MIDI Manufacturers Association, RP-001.
QByteArray midiFile(std::span<const NoteEvent> notes);

} // namespace coverscope::notes
