// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/heard_notes.h"

#include <QByteArray>

namespace coverscope::report {

// Notes heard as a table: start and end in seconds of the recording, MIDI number, name and probability.
QByteArray notesCsv(const notes::HeardNotes& heard);

// As a Standard MIDI File (notes/midi_file.h) that begins where the stretch does that was listened to.
QByteArray notesMidi(const notes::HeardNotes& heard);

} // namespace coverscope::report
