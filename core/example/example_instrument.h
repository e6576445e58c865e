// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace coverscope::example {

// How an instrument sounds, as the sum of its partials.
struct InstrumentSound
{
    std::vector<float> partials; // amplitudes, the fundamental first
    double attack = 0.01;        // seconds
    double decay = 0.0;          // seconds to 1/e; 0: held as long as the note
    double release = 0.1;        // seconds
    double vibrato = 0.0;        // semitones
};

enum class Instrument { Piano, Guitar, Strings, Flute, Organ, Vibraphone, Reed, Bass };

const InstrumentSound& soundOf(Instrument instrument);

// One note of an instrument added to `output`, which holds samples at `sampleRate` from the piece's start on.
struct PlayedNote
{
    double start = 0.0;  // seconds
    double length = 0.0; // seconds, before the release
    double pitch = 60.0; // MIDI number
    double loudness = 0.5;
};

// What does not fit into `output` is left out.
void playNote(std::span<float> output, int sampleRate, Instrument instrument, const PlayedNote& note);

enum class Drum { Kick, Snare, HiHat };

void playDrum(std::span<float> output, int sampleRate, Drum drum, double start, double loudness);

// The sound of a small hall, added in place.
void addHall(std::span<float> samples, int sampleRate, float amount);

} // namespace coverscope::example
