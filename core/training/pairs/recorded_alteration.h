// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/pairs/recorded_notes.h"
#include "core/training/rendition/rendition_random.h"
#include "core/training/rendition/rendition_source.h"

namespace coverscope::training {

// What happens to a recording on its way to a listener's phone, as the notes heard show it.
struct RecordedAlteration
{
    int transposition = 0;        // semitones
    double tempoRatio = 1.0;      // altered / original
    double mixLevel = 0.0;        // of another recording's notes underneath, against their own certainty
    double certainty = 1.0;       // factor of every probability
    double threshold = 0.0;       // taken off every probability after that: what is unsure is lost
    int lowestBin = 0;            // below it notes fall off, as through a small loudspeaker
    double ghostsPerSecond = 0.0; // short notes from nowhere
    double roughness = 0.0;       // relative deviation of every value
};

// At 0 the recording as it is; at 1 up to six semitones, a quarter faster or slower, without its bass, heard
// badly, or with other music underneath.
RecordedAlteration drawAlteration(double difficulty, Random& random);

// `length` seconds of the altered recording from `start` (seconds of the original) on, on the network's
// raster. Before its beginning and after its end there is silence. `other` is what is mixed in, if the
// alteration asks for it.
Rendition alteredExcerpt(const RecordedNotes& recording, base::Seconds start, base::Seconds length,
                         const RecordedAlteration& alteration, const RecordedNotes* other,
                         const features::FeatureSettings& settings, Random& random);

} // namespace coverscope::training
