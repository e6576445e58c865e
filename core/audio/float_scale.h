// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/frame_reader.h"

namespace coverscope::audio {

// What the samples of a file are to be multiplied by. Floating point samples should lie within -1..1, but
// programs for measuring and computing write them on the scale of integers of 8, 16, 24 or 32 bits. A look at
// places all over the file tells, so it is the same whichever part of it is decoded. 1 for all other files.
float floatGain(const FrameReader& file);

} // namespace coverscope::audio
