// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rendition/rendition_drums.h"
#include "core/training/rendition/rendition_style.h"

namespace coverscope::training {

// One player's (or section's) notes.
struct OrchestraLine
{
    std::vector<ScoreNote> notes;
    std::size_t timbre = 0; // in Orchestra::timbres
    int octave = 0;
    double level = 0.0; // dB
    bool isLead = false;
    std::vector<float> sectionGain; // power, one for each section; empty: 1 throughout
};

// Who plays what in one rendition.
struct Orchestra
{
    std::vector<Timbre> timbres;
    std::vector<OrchestraLine> lines;
    std::vector<ScoreNote> drums;
    double drumLevel = 0.0;           // dB
    base::Seconds firstSection = 0.0; // score time
    base::Seconds sectionLength = 8.0;
    base::Seconds phraseLength = 0.0; // players breathe after each, counted from firstSection; 0: never
};

// Hands the notes of an excerpt of `arrangement`, from `start` to `end` in score time, to the players that
// the style asks for.
Orchestra orchestrate(const Arrangement& arrangement, base::Seconds start, base::Seconds end,
                      const PerformanceStyle& style, Random& random);

} // namespace coverscope::training
