// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rendition/rendition_random.h"
#include "core/training/rendition/rendition_spectrum.h"

#include <cstdint>

namespace coverscope::training {

enum class InstrumentFamily {
    Piano,
    Bell,
    Organ,
    Plucked,
    Distorted,
    Bass,
    Strings,
    Choir,
    Voice,
    Brass,
    Reed,
    Flute,
    Synth,
};
inline constexpr std::size_t instrumentFamilyCount = 13;

// The family that a General MIDI program (0..127) belongs to.
InstrumentFamily familyOf(std::uint8_t program);

// How one player sounds: what a note's spectrum is, and how it swells and dies away.
struct Timbre
{
    ToneSpectrum steady;
    ToneSpectrum bright;              // what a stroke or a hard attack adds, gone sooner
    std::array<BinCurve, 3> bodies{}; // resonances as power per bin; a singer changes vowels, others have one
    std::size_t bodyCount = 1;

    bool decays = false;       // struck or plucked: dies away while held
    double attack = 0.02;      // seconds to reach 63 % of the power
    double decay = 1.0;        // seconds in which the power of a held middle C falls to 1/e
    double brightDecay = 0.2;  // the same for `bright`
    double release = 0.1;      // after the note's end
    double pitchScatter = 0.0; // semitones, standard deviation from note to note
    double glide = 0.0;        // share of the way from the note before that the first moment stands at
};

// A player of the family. `variety` 0 gives the family's plain sound, 1 any player in any room.
Timbre drawTimbre(InstrumentFamily family, double variety, Random& random);

} // namespace coverscope::training
