// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/audio_pair_features.h"
#include "core/training/rendition_recording.h"
#include "core/training/rendition_source.h"

namespace coverscope::training {

// What happens to a recording on its way to a listener's phone, as far as a spectrum can show it.
struct AudioAlteration
{
    double pitchShift = 0.0; // semitones
    double tempoRatio = 1.0; // altered / original
    double mixLevel = 0.0;   // power of another recording underneath, relative to this one
    RecordingStyle recording;
};

// At 0 the recording as it is but for the place of its frames; at 1 up to six semitones, a quarter faster or
// slower, another room, band, noise or music on top.
AudioAlteration drawAlteration(double difficulty, Random& random);

// `length` seconds of the altered recording from `start` (seconds of the original) on. Before its
// beginning and after its end there is silence. `other` is what is mixed in, if the alteration asks for it.
Rendition alteredExcerpt(const RecordedSpectrum& recording, base::Seconds start, base::Seconds length,
                         const AudioAlteration& alteration, const RecordedSpectrum* other,
                         const features::FeatureSettings& settings, Random& random);

} // namespace coverscope::training
