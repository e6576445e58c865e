// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace coverscope::search {

// What one voice sings, hums or whistles, moment by moment.
struct PitchTrack
{
    static constexpr int sampleRate = 22050;
    static constexpr std::size_t hop = 512; // samples
    static constexpr double framesPerSecond = static_cast<double>(sampleRate) / hop;

    std::vector<float> pitches; // MIDI numbers with fractions; 0 where there is no voice
    double clearShare = 0.0;    // of the moments that are loud enough, those with one clear period
};

// Follows a single voice from 65 to 3 500 Hz: the YIN estimator (de Cheveigne and Kawahara 2002), mono at
// 22 050 Hz. Frame k is centred on sample 512 k. Of several voices, or of a voice with accompaniment, it
// tells little. Any thread.
PitchTrack trackPitch(std::span<const float> samples);

} // namespace coverscope::search
