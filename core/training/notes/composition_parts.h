// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/notes/composition.h"
#include "core/training/notes/midi_song.h"

#include <optional>

namespace coverscope::training {

// The compact form of a song with its parts described; nothing where it holds too little music to
// be recognised by (fewer than 24 notes that are not drums, or less than 6 seconds).
std::optional<Arrangement> arrangementOf(const MidiSong& song, bool isTune);

} // namespace coverscope::training
