// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/features/feature_settings.h"

namespace coverscope::features {

// Pitch-class profile of each frame: averaged CQT magnitudes (frames x bins), compressed to dB below
// the frame's maximum (floor -40), less their mean over +-9 bins so that timbre and bass rumble count
// for little, positive part summed over octaves, each frame scaled to unit length. Of notes just the sum.
// frames x 12, column 0 is the class of the lowest bin (C). A silent frame is all zeros.
base::Matrix chroma(const base::Matrix& frames, const FeatureSettings& settings = {});

// The two steps of chroma(): each frame in dB above its neighbouring bins, frames x bins, none negative; and
// its sum over octaves, frames x 12, unit rows.
base::Matrix whitenedSpectrum(const base::Matrix& averagedCqt);
base::Matrix foldOctaves(const base::Matrix& whitened, const FeatureSettings& settings = {});

// Circular shift that moves `query`'s global pitch profile onto `track`'s best (Serra, Gomez and Herrera
// 2008, optimal transposition index): track class = query class + shift, 0..11. `rank` 0 is the best, 1 the
// second best, and so on. Both frames x 12.
int transpositionIndex(const base::Matrix& query, const base::Matrix& track, int rank = 0);

// Inner products of all pairs of frames: query frames x track frames; cosines where the rows have unit
// length.
base::Matrix frameProducts(const base::Matrix& query, const base::Matrix& track);

// The columns moved `semitones` to the right, round the octave.
base::Matrix rotateChroma(const base::Matrix& chroma, int semitones);

} // namespace coverscope::features
