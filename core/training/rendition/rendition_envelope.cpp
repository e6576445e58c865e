// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_envelope.h"

#include <algorithm>
#include <cmath>

namespace coverscope::training {

void Envelope::fill(base::Seconds start, base::Seconds end, double attack, double decay, double release,
                    base::Seconds secondsPerFrame, std::size_t frameCount)
{
    const double first = start / secondsPerFrame;
    const double last = std::max(first, end / secondsPerFrame);
    auto frame = static_cast<std::ptrdiff_t>(std::floor(first));
    const auto lastFrame = static_cast<std::ptrdiff_t>(std::floor(last));
    const float fall = static_cast<float>(std::exp(-secondsPerFrame / decay));
    const float fade = static_cast<float>(std::exp(-secondsPerFrame / std::max(release, 1e-3)));
    const float missing = static_cast<float>(std::exp(-secondsPerFrame / std::max(attack, 1e-3)));
    float rise = 0.0F;
    float level = 1.0F;
    firstFrame = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, frame));
    length = 0;
    for (; frame < static_cast<std::ptrdiff_t>(frameCount) && length < longest; ++frame) {
        rise = 1.0F - (1.0F - rise) * missing;
        double share = 1.0;
        if (frame < first)
            share = static_cast<double>(frame) + 1.0 - first;
        if (frame == lastFrame)
            share -= static_cast<double>(frame) + 1.0 - last;
        const float value = level * rise * static_cast<float>(frame <= lastFrame ? share : 1.0);
        level *= fall;
        if (frame >= lastFrame)
            level *= fade;
        if (frame >= 0)
            values[length++] = value;
        if (level < inaudible)
            break;
    }
}

} // namespace coverscope::training
