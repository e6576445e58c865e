// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/level_envelope.h"

#include <algorithm>

namespace coverscope::audio {

std::vector<PeakColumn> levelEnvelope(const PcmBuffer& pcm, std::size_t columns)
{
    std::vector<PeakColumn> envelope(columns);
    const std::size_t frameCount = pcm.frameCount();
    if (frameCount == 0)
        return envelope;
    const auto channelCount = static_cast<std::size_t>(pcm.channelCount);
    for (std::size_t column = 0; column < columns; ++column) {
        // Bounds from the product, not from a rounded width, so that no frame is left out at the end.
        const std::size_t first = column * frameCount / columns;
        const std::size_t end = std::max(first + 1, (column + 1) * frameCount / columns);
        const auto [minimum, maximum] =
            std::minmax_element(pcm.samples.begin() + static_cast<std::ptrdiff_t>(first * channelCount),
                                pcm.samples.begin() + static_cast<std::ptrdiff_t>(end * channelCount));
        envelope[column] = {*minimum, *maximum};
    }
    return envelope;
}

} // namespace coverscope::audio
