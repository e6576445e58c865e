// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/pcm_buffer.h"

#include <cstddef>
#include <vector>

namespace coverscope::audio {

// Smallest and largest sample within one column of a waveform picture, all channels together.
struct PeakColumn
{
    float minimum = 0.0F;
    float maximum = 0.0F;
    bool operator==(const PeakColumn&) const = default;
};

// The waveform of `pcm` in `columns` columns of equal length. Where there are more columns than
// frames, neighbours share a frame; an empty buffer gives flat columns. Pure; any thread.
std::vector<PeakColumn> levelEnvelope(const PcmBuffer& pcm, std::size_t columns);

} // namespace coverscope::audio
