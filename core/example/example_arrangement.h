// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/pcm_buffer.h"
#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/example/example_instrument.h"
#include "core/example/example_score.h"

namespace coverscope::example {

// In what a performance differs from the score and from other performances.
struct Arrangement
{
    enum class Chords { Held, Strummed, Broken };
    enum class Drums { None, Rock, Brushes };

    const char* ensemble; // a made-up name, the artist
    const char* fileName;
    int semitones = 0;  // away from the score
    double tempo = 1.0; // of the score's
    Instrument lead = Instrument::Piano;
    int leadOctave = 0;
    Instrument chordPlayer = Instrument::Piano;
    Chords chords = Chords::Held;
    bool walkingBass = false;
    Drums drums = Drums::None;
};

// Bars `firstBar` to `lastBar` (not included) as mono sound at 22 050 Hz. Errors: Cancelled.
base::Result<audio::PcmBuffer> perform(const Score& score, const Arrangement& arrangement, int firstBar,
                                       int lastBar, const base::CancellationToken& token = {});

} // namespace coverscope::example
