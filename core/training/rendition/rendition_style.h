// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rendition/rendition_random.h"
#include "core/training/rendition/rendition_recording.h"

namespace coverscope::training {

// Who plays.
enum class Ensemble {
    AsWritten,      // all parts, most of them on instruments of their kind
    Reduced,        // the lead and a few other parts
    SoloVoice,      // the lead sung alone
    SoloInstrument, // the lead on one instrument
    Accompanied,    // the lead over chords, bass and drums made up for it
    Keyboard,       // everything on one piano, organ or guitar
    ChoralSetting,  // the lead with chords moving below it, voice by voice
    Band,           // the lead doubled over octaves by winds, off-beat chords, low brass, drums
};

// One performance: all decisions that hold for its whole length.
struct PerformanceStyle
{
    Ensemble ensemble = Ensemble::AsWritten;
    double difficulty = 0.0;
    int keyShift = 0;        // semitones
    double tuning = 0.0;     // semitones off A = 440 Hz
    double tempoRatio = 1.0; // performed / written
    double tempoDrift = 0.0;
    double jitter = 0.0;         // seconds, of a note's start
    double articulation = 1.0;   // sounding / written length
    double dropShare = 0.0;      // of the notes left out
    double variationShare = 0.0; // of the lead's notes altered
    double dynamics = 0.0;       // dB, slow waves of loudness
    double pitchDrift = 0.0;     // semitones over the whole length
    double pitchWaver = 0.0;     // semitones, slow: a warped record or a tired choir
    int leadOctave = 0;
    RecordingStyle recording;
};

// `isTune`: there is one line of melody only, so that accompaniment must be made up.
PerformanceStyle drawStyle(double difficulty, bool isTune, Random& random);

} // namespace coverscope::training
