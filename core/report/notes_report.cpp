// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notes_report.h"

#include "core/notes/midi_file.h"
#include "core/report/csv.h"

namespace coverscope::report {

QByteArray notesCsv(const notes::HeardNotes& heard)
{
    QByteArray csv = csvRow({QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("midi"),
                             QStringLiteral("name"), QStringLiteral("probability")});
    for (const notes::NoteEvent& note : heard.notes)
        csv += csvRow({csvNumber(note.start, 3), csvNumber(note.end, 3), QString::number(note.midi),
                       notes::noteName(note.midi), csvNumber(note.probability)});
    return csv;
}

QByteArray notesMidi(const notes::HeardNotes& heard)
{
    std::vector<notes::NoteEvent> moved = heard.notes;
    for (notes::NoteEvent& note : moved) {
        note.start -= heard.range.start;
        note.end -= heard.range.start;
    }
    return notes::midiFile(moved);
}

} // namespace coverscope::report
