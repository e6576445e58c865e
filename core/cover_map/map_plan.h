// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cover_map/coarse_table.h"

#include <functional>
#include <vector>

namespace coverscope::cover_map {

// One step of the work, about a second: after it, its tracks are compared with each other and with all that
// were done before.
struct MapBlock
{
    std::vector<std::size_t> tracks;    // positions in the coarse table, ascending
    std::vector<std::size_t> doneAfter; // done at the start of the run, and standing after the first of them
    double work = 0.0;                  // multiplications
};

// The tracks that are not done, in ascending order: so all that stand before a block's last track are done
// by then or in the block, and each pair is met once.
std::vector<MapBlock> planBlocks(const CoarseTable& coarse, const std::function<bool(TrackId)>& isDone,
                                 std::size_t mostTracks);

} // namespace coverscope::cover_map
