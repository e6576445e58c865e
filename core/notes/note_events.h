// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"
#include "core/model/note_network.h"

#include <QString>

#include <array>
#include <vector>

namespace coverscope::notes {

// A note that was heard; seconds from the first frame's beginning.
struct NoteEvent
{
    base::Seconds start = 0.0;
    base::Seconds end = 0.0;
    int midi = 69;            // 21 (A0) to 108 (C8); 69 is A4
    double probability = 0.0; // mean of the network's over the note

    bool operator==(const NoteEvent&) const = default;
};

// "A4", "C#5": sharps, middle C (60) is C4; the same in every language.
QString noteName(int midi);

// What NoteListener hears, as notes with a beginning and an end. Each of the 88 is looked at by itself:
//
//  * It sounds from where its probability reaches 0.3 until it is below 0.25 for more than two frames;
//    shorter gaps are bridged.
//  * A peak of the onsets of 0.5 or more begins a note, and parts it from the same note before. Of two
//    peaks less than three frames (0.14 s) apart, or without a fall to three quarters between them, only
//    the higher counts: the network tells no faster repetition. What sounds for more than six frames before
//    the first peak is a note of its own.
//  * A note without such a peak counts only where its probability reaches 0.5, as one that fades in does
//    and the overtone of another does not.
//  * A note of less than 60 ms, or whose mean is below 0.3, is dropped.
//
// The network answers for a note some frames too early and too long, the more so the surer it is. Measured
// on played tones, a note begins 0.8 frames after the middle of the onsets about its peak; without a peak,
// where the probability reaches three quarters of what it has in the first eight frames. It ends where the
// probability falls below 0.6 of what it had in the eight frames before it is gone. That leaves some 0.02 s
// at the beginning and 0.05 s at the end.
//
// Streaming: what is kept are the notes found, and the frames of those that sound, at most ten minutes, after
// which a note is ended. One thread per object.
class NoteEventFinder
{
public:
    // The frames that follow. Without onsets, repeated notes stay one.
    void push(const model::NoteActivity& frames);

    // All notes, by start, then pitch. Once.
    std::vector<NoteEvent> finish();

private:
    // One of the 88: its last frames, from shortly before it began to sound.
    struct Voice
    {
        std::vector<float> notes;
        std::vector<float> onsets;
        bool isSounding = false;
        std::size_t lead = 0; // frames before it began
        std::size_t gap = 0;  // frames since it was loud enough
    };

    void hear(Voice& voice, int midi, float note, float onset);
    void close(Voice& voice, int midi);

    std::array<Voice, model::NoteNetwork::noteCount> m_voices;
    std::size_t m_frameCount = 0;
    std::vector<NoteEvent> m_events;
};

// The same for frames that are in memory: a pure function.
std::vector<NoteEvent> noteEvents(const model::NoteActivity& frames);

} // namespace coverscope::notes
