// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/map_plan.h"

namespace coverscope::cover_map {

namespace {

constexpr double workOfBlock = 2e10; // some tenths of a second on one processor

double columnsOf(const CoarseTable& coarse, const std::vector<std::size_t>& positions)
{
    double columns = 0.0;
    for (const std::size_t position : positions)
        columns += coarse.track(position).rowCount;
    return columns;
}

} // namespace

std::vector<MapBlock> planBlocks(const CoarseTable& coarse, const std::function<bool(TrackId)>& isDone,
                                 std::size_t mostTracks)
{
    std::vector<MapBlock> blocks;
    std::vector<std::size_t> done; // ascending
    for (std::size_t position = 0; position < coarse.trackCount(); ++position) {
        if (isDone(coarse.track(position).id)) {
            done.push_back(position);
            continue;
        }
        if (blocks.empty() || blocks.back().work >= workOfBlock || blocks.back().tracks.size() >= mostTracks)
            blocks.emplace_back();
        MapBlock& block = blocks.back();
        block.tracks.push_back(position);
        block.work += static_cast<double>(coarse.track(position).rowCount) *
                      static_cast<double>(coarse.firstColumn(position)) * static_cast<double>(coarse.depth());
    }
    for (MapBlock& block : blocks) {
        double rowsAfter = 0.0;
        for (const std::size_t position : done) {
            if (position < block.tracks.front())
                continue;
            block.doneAfter.push_back(position);
            rowsAfter += coarse.track(position).rowCount;
        }
        block.work += rowsAfter * columnsOf(coarse, block.tracks) * static_cast<double>(coarse.depth());
        block.work += 1.0; // never nothing, for shares of the whole
    }
    return blocks;
}

} // namespace coverscope::cover_map
