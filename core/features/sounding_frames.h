// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <algorithm>

namespace coverscope::features {

// Whether anything is above zero in a frame: of notes, whether it belongs to music (core/notes).
inline bool sounds(const base::Matrix& frames, std::size_t frame)
{
    return std::ranges::any_of(frames.row(frame), [](float value) { return value > 0.0F; });
}

// How many of the frames `first` .. `end` sound.
inline std::size_t soundingFrames(const base::Matrix& frames, std::size_t first, std::size_t end)
{
    std::size_t count = 0;
    for (std::size_t frame = first; frame < end; ++frame)
        count += sounds(frames, frame) ? 1 : 0;
    return count;
}

} // namespace coverscope::features
