// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace coverscope::test {

// Random numbers that are the same on every platform, which the standard distributions are not.
class Chance
{
public:
    explicit Chance(std::uint64_t seed);

    double uniform(double from = 0.0, double to = 1.0);
    int integer(int from, int to); // both included
    bool happens(double probability) { return uniform() < probability; }

private:
    std::uint64_t next();

    std::uint64_t m_state;
};

// A note of the score: time in beats, pitch as a MIDI number.
struct ScoreNote
{
    double beat = 0.0;
    double beats = 1.0;
    int pitch = 60;
};

// A chord under the melody: root position, the fifth above the root may be diminished.
struct ScoreChord
{
    double beat = 0.0;
    double beats = 4.0;
    std::vector<int> pitches; // root, third, fifth around MIDI 48..64
};

// A made-up piece in 4/4 with the parts that popular music has: a melody over chords, in sections of eight
// bars that come back with the same chords and tune. Some sections repeat their first four chords, some stand
// in another key.
struct ComposedPiece
{
    std::vector<ScoreNote> melody;
    std::vector<ScoreChord> chords;
    std::vector<double> sectionBeats;          // where sections begin
    std::vector<std::size_t> sectionMaterials; // which of them are the same music
    double beats = 0.0;                        // length
    double beatsPerMinute = 110.0;             // as written
};

// Where else in the piece the music of the beats from..to comes again: the beats at which it begins.
std::vector<double> repetitions(const ComposedPiece& piece, double from, double to);

ComposedPiece composePiece(std::uint64_t seed, int sectionCount);

} // namespace coverscope::test
