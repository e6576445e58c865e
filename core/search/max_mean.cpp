// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/max_mean.h"

#include "core/index/exact_scan.h"

#include <algorithm>
#include <numeric>

namespace coverscope::search {

MaxMeanScore maxMean(const base::Matrix& similarities)
{
    MaxMeanScore result;
    if (similarities.isEmpty())
        return result;
    std::vector<bool> rowSounds(similarities.rows, false);
    std::vector<bool> columnSounds(similarities.columns, false);
    for (std::size_t i = 0; i < similarities.rows; ++i) {
        for (std::size_t j = 0; j < similarities.columns; ++j) {
            if (similarities(i, j) != 0.0F)
                rowSounds[i] = columnSounds[j] = true;
        }
    }
    const auto soundingRows = std::ranges::count(rowSounds, true);
    const auto soundingColumns = std::ranges::count(columnSounds, true);
    result.queryIsShorter = soundingRows <= soundingColumns;
    const std::vector<bool>& shorterSounds = result.queryIsShorter ? rowSounds : columnSounds;
    const std::vector<bool>& longerSounds = result.queryIsShorter ? columnSounds : rowSounds;
    const std::size_t shorter = result.queryIsShorter ? similarities.rows : similarities.columns;
    const std::size_t longer = result.queryIsShorter ? similarities.columns : similarities.rows;
    const auto at = [&](std::size_t s, std::size_t l) {
        return result.queryIsShorter ? similarities(s, l) : similarities(l, s);
    };
    result.maxima.resize(shorter);
    result.argMaxima.resize(shorter);
    for (std::size_t s = 0; s < shorter; ++s) {
        if (!shorterSounds[s])
            continue;
        std::size_t best = longer;
        for (std::size_t l = 0; l < longer; ++l) {
            if (longerSounds[l] && (best == longer || at(s, l) > at(s, best)))
                best = l;
        }
        result.maxima[s] = at(s, best);
        result.argMaxima[s] = static_cast<std::uint32_t>(best);
    }
    const double sum = std::accumulate(result.maxima.begin(), result.maxima.end(), 0.0);
    const auto counted = std::min(soundingRows, soundingColumns);
    result.score = counted > 0 ? static_cast<float>(sum / static_cast<double>(counted)) : 0.0F;
    return result;
}

float maxMeanWith(const index::ChunkTable& chunks, const index::ChunkTable::Track& track,
                  const base::Matrix& embeddings)
{
    return maxMean(index::similarities(chunks, track, embeddings)).score;
}

} // namespace coverscope::search
