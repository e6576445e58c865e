// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note_events.h"

#include <span>
#include <vector>

namespace coverscope::notes {

// Notes as plain, soft tones, so that a person hears what the program heard: three partials, a short attack,
// a slow decay, a short release; the surer a note, the louder. Equal temperament, A4 at 440 Hz.
//
// What sounds at a moment depends on that moment alone, so that it can be rendered in blocks of any size and
// from anywhere. Never louder than `loudest`, however many notes sound. Immutable; any thread.
class NoteTones
{
public:
    static constexpr float loudest = 0.4F;

    explicit NoteTones(std::vector<NoteEvent> notes); // in any order

    // Adds what sounds from `from` seconds on, times `gain`, to interleaved samples, the same to each
    // channel.
    void addTo(std::span<float> samples, int sampleRate, int channelCount, base::Seconds from,
               float gain = 1.0F) const;

    const std::vector<NoteEvent>& notes() const { return m_notes; } // by start

private:
    std::vector<NoteEvent> m_notes;
    base::Seconds m_longest = 0.0; // of the notes, with its release
};

} // namespace coverscope::notes
