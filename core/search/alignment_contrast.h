// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

namespace coverscope::search {

// How much two frames have in common beyond what either has in common with its surroundings and with
// everything in the other recording. Of each chroma (frames x 12) the mean over +-23 s is taken away, so that
// the key that both are in says nothing, only what changes within it; of the cosines the means of row and
// column; the rest is in standard deviations. Query frames x track frames: unrelated ones around 0, the same
// moment of a cover around 1.
base::Matrix chromaContrast(const base::Matrix& query, const base::Matrix& track);

} // namespace coverscope::search
