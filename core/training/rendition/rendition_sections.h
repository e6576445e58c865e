// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"
#include "core/training/rendition/rendition_orchestra.h"

namespace coverscope::training {

// Players come in and fall silent from one section of a piece to the next, and singers breathe between
// phrases: sets the orchestra's sections for an excerpt (score time) whose beats are `beat` seconds long.
void divideIntoSections(Orchestra& orchestra, base::TimeRange excerpt, base::Seconds beat, double difficulty,
                        Random& random);

} // namespace coverscope::training
