// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace coverscope::example {

// A note as written: times in beats, pitch as a MIDI number.
struct ScoreNote
{
    double beat = 0.0;
    double length = 1.0;
    int pitch = 60;
};

// One bar's triad, root first, root within an octave above MIDI 48.
using Triad = std::array<int, 3>;

// A small piece in 4/4, in the form A A B A: a tune over chords, one chord to a bar.
struct Score
{
    static constexpr int beatsPerBar = 4;

    QString title;
    std::vector<ScoreNote> melody;
    std::vector<Triad> chords; // of each bar
    double beatsPerMinute = 110.0;

    int barCount() const { return static_cast<int>(chords.size()); }
};

// What a piece is made from.
struct ScorePlan
{
    const char* title;
    std::uint64_t seed;
    int tonic; // MIDI number around 48..59
    bool isMinor;
    double beatsPerMinute;
};

// Composed by rule: chords that follow each other as the harmony of popular songs does, and a tune whose long
// notes are of the chord and whose short ones walk between them. The same plan gives the same piece.
Score composeScore(const ScorePlan& plan);

} // namespace coverscope::example
