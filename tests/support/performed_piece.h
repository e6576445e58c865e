// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/composed_piece.h"

#include <array>
#include <cstddef>
#include <vector>

namespace coverscope::test {

// How a note sounds: the amplitudes of its partials, and how it comes and goes.
struct Instrument
{
    static constexpr std::size_t partialCount = 8;
    std::array<double, partialCount> partials{};
    double attack = 0.01; // seconds
    double decay = 1.0;   // seconds in which the level falls to 1/e; long for a sustained sound
};

Instrument drawInstrument(Chance& chance);

// Everything that differs between two performances of a piece.
struct PerformanceStyle
{
    enum class Accompaniment { Held, Beats, Arpeggio };

    int semitones = 0;             // away from the score
    double beatsPerMinute = 110.0; // on average
    double drift = 0.0;            // relative size of slow tempo changes
    Instrument melody;
    Instrument chords;
    Instrument bass;
    int melodyOctave = 0;
    double melodyLevel = 1.0;
    double chordLevel = 0.6;
    double bassLevel = 0.8;
    double drumLevel = 0.5;
    double noiseLevel = 0.002;
    Accompaniment accompaniment = Accompaniment::Held;
    bool bassWalks = false;
    double ornaments = 0.1; // share of melody notes that are played otherwise, or not at all
    double jitter = 0.02;   // seconds by which notes are early or late
};

PerformanceStyle drawStyle(Chance& chance); // semitones and tempo as the score has them

// A performance's time: seconds from its first beat on, by a tempo that swings slowly around its mean.
class BeatClock
{
public:
    BeatClock(double firstBeat, double lastBeat, const PerformanceStyle& style, Chance& chance);

    double seconds(double beat) const; // 0 at firstBeat

private:
    static constexpr double step = 0.5; // beats
    double m_firstBeat;
    std::vector<double> m_seconds;
};

struct Tone
{
    double start = 0.0;
    double length = 0.0;
    double pitch = 60.0; // MIDI number
    double amplitude = 0.0;
    Instrument instrument;
};

struct Stroke
{
    enum class Drum { Kick, Snare, Hat };
    double start = 0.0;
    Drum drum = Drum::Kick;
    double amplitude = 0.0;
};

// What sounds when; made audible, or into features, by rendered_recording.h.
struct Recording
{
    std::vector<Tone> tones;
    std::vector<Stroke> strokes;
    double length = 0.0;     // seconds
    double noiseLevel = 0.0; // amplitude of a steady hiss
};

// Adds the beats from..to of a piece to a recording, the first one at `start` seconds.
void play(Recording& recording, const ComposedPiece& piece, double fromBeat, double toBeat, double start,
          const PerformanceStyle& style, const BeatClock& clock, Chance& chance);

} // namespace coverscope::test
