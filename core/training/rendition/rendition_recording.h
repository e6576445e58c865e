// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rendition/rendition_canvas.h"

namespace coverscope::training {

// Everything between the players and the file: room, microphone, medium, noise.
struct RecordingStyle
{
    base::Seconds reverbTime = 0.0;  // in which the tail falls by 60 dB
    double reverbLevel = 0.0;        // power of the tail's sum, relative to the direct sound
    double flutter = 0.0;            // 0..1: how deeply tones beat
    base::Seconds silentStart = 0.0; // before the first sound; a sixth of the whole at most
    base::Seconds silentEnd = 0.0;   // after the last
    BinCurve response{};             // power gain of each bin: room, equaliser, band limits
    double saturation = 0.0;         // power of added harmonics
    double compression = 0.0;        // 0..1: how far loud and quiet are brought together
    BinCurve noise{};                // power, shape of the noise
    double noiseLevel = 0.0;         // its mean, relative to the music's mean power
    double noiseSwing = 0.0;         // dB: how much a crowd or a room comes and goes
    double rumble = 0.0;             // power of bursts in the low bins: wind, handling, traffic
    int humBin = -1;                 // a steady mains hum, none below 0
};

// A recording at `difficulty`; 0 gives a clean one.
RecordingStyle drawRecording(double difficulty, Random& random);

void applyRecording(PowerCanvas& canvas, const RecordingStyle& style, Random& random);

} // namespace coverscope::training
