// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/notes/fixture_sound.h"

#include "tests/support/composed_piece.h"
#include "tests/support/performed_piece.h"
#include "tests/support/rendered_recording.h"

#include <algorithm>
#include <cmath>

namespace coverscope::test {

std::vector<float> notesFixtureSound()
{
    constexpr double seconds = 20.0;
    const ComposedPiece piece = composePiece(7, 3);
    Chance chance(8);
    const PerformanceStyle style = drawStyle(chance);
    const BeatClock clock(0.0, piece.beats, style, chance);
    Recording recording;
    recording.length = seconds;
    recording.noiseLevel = style.noiseLevel;
    play(recording, piece, 0.0, piece.beats, 0.0, style, clock, chance);
    std::vector<float> sound = renderSound(recording, 9);
    sound.resize(static_cast<std::size_t>(22050 * seconds), 0.0F);
    for (float& sample : sound)
        sample = std::round(std::clamp(sample, -1.0F, 1.0F) * 32767.0F) / 32768.0F;
    return sound;
}

} // namespace coverscope::test
