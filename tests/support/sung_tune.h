// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/composed_piece.h"

#include <cstdint>
#include <span>
#include <vector>

namespace coverscope::test {

// A note of a tune that one person sings: seconds, pitch as a MIDI number.
struct TuneNote
{
    double start = 0.0;
    double length = 0.5;
    double pitch = 60.0;
};

// How somebody sings who is no singer.
struct SingingStyle
{
    enum class Voice { Vowels, Hum, Whistle };

    Voice voice = Voice::Vowels;
    double tempo = 1.0;        // above 1: faster than the notes stand
    double semitones = 0.0;    // away from the notes, octaves included
    double pitchError = 0.3;   // semitones, standard deviation of a note's error
    double drift = 0.0;        // semitones from the beginning to the end
    double vibrato = 0.2;      // semitones to either side
    double glide = 0.06;       // seconds from note to note
    double timingError = 0.04; // seconds, standard deviation
    double noise = 0.003;      // amplitude of the room's
};

// Any of it: errors of 20 to 40 cents, up to a semitone of drift, tempo x 0.75 to 1.35, any key, in the range
// of some voice or of whistling.
SingingStyle drawSinging(SingingStyle::Voice voice, std::span<const TuneNote> notes, Chance& chance);

// Mono sound at 22 050 Hz that begins a little before the first note: a glottal source through the formants
// of a vowel for each note or of a closed mouth, or a whistle with its breath.
std::vector<float> singTune(std::span<const TuneNote> notes, const SingingStyle& style, std::uint64_t seed);

} // namespace coverscope::test
