// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rendition/rendition_harmony.h"
#include "core/training/rendition/rendition_random.h"

namespace coverscope::training {

// What players make up around a melody, as notes in score time. `beat` is the length of one in seconds.

enum class ChordFigure { Held, EveryBeat, OffBeat, Arpeggio };
inline constexpr std::size_t chordFigureCount = 4;

// Triads around `centre` (MIDI note number).
std::vector<ScoreNote> chordNotes(std::span<const HarmonySegment> harmony, base::Seconds beat,
                                  ChordFigure figure, int centre);

// Roots, and fifths between them where `alternates`, from `lowest` up.
std::vector<ScoreNote> bassNotes(std::span<const HarmonySegment> harmony, base::Seconds beat, bool alternates,
                                 int lowest);

// The chord tone `voice` steps below each melody note (1: the nearest), as a choir's lower voices move.
std::vector<ScoreNote> voiceBelow(std::span<const ScoreNote> melody, std::span<const HarmonySegment> harmony,
                                  int voice);

} // namespace coverscope::training
