// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/coarse_table.h"

#include "core/index/parallel.h"

#include <algorithm>
#include <atomic>
#include <tuple>

namespace coverscope::cover_map {

namespace {

constexpr std::size_t leastTracksPerThread = 64;

std::size_t panelsFor(std::size_t columns)
{
    return (columns + panelWidth - 1) / panelWidth;
}

} // namespace

base::Result<CoarseTable> CoarseTable::build(const index::ChunkTable& table, const Projection& projection,
                                             const base::CancellationToken& token)
{
    CoarseTable result;
    result.m_depth = projection.depth();
    for (const index::ChunkTable::Track& track : table.tracks()) {
        if (track.rowCount > 0)
            result.m_tracks.push_back(&track);
    }
    std::sort(result.m_tracks.begin(), result.m_tracks.end(), [](const auto* a, const auto* b) {
        return std::tie(a->rowCount, a->id) < std::tie(b->rowCount, b->id);
    });
    result.m_firstColumn.push_back(0);
    for (const index::ChunkTable::Track* track : result.m_tracks)
        result.m_firstColumn.push_back(result.m_firstColumn.back() + track->rowCount);
    result.m_panels.resize(panelsFor(result.columnCount()) * result.m_depth * panelWidth);

    std::atomic<std::size_t> next = 0;
    index::runOnThreads(index::threadCountFor(result.trackCount(), leastTracksPerThread), [&](std::size_t) {
        for (std::size_t k = next++; k < result.trackCount() && !token.isCancelled(); k = next++) {
            const base::Matrix rows = projection.coarse(table.rows(result.track(k)));
            for (std::size_t row = 0; row < rows.rows; ++row) {
                const std::size_t column = result.m_firstColumn[k] + row;
                float* panel = result.m_panels.data() + column / panelWidth * result.m_depth * panelWidth;
                for (std::size_t d = 0; d < result.m_depth; ++d)
                    panel[d * panelWidth + column % panelWidth] = rows(row, d);
            }
        }
    });
    if (token.isCancelled())
        return base::cancelled();
    return result;
}

void CoarseTable::copyRows(std::size_t position, std::vector<float>& rows) const
{
    const std::size_t count = track(position).rowCount;
    rows.resize(count * m_depth);
    for (std::size_t row = 0; row < count; ++row) {
        const std::size_t column = m_firstColumn[position] + row;
        const float* source = panel(column / panelWidth) + column % panelWidth;
        for (std::size_t d = 0; d < m_depth; ++d)
            rows[row * m_depth + d] = source[d * panelWidth];
    }
}

std::vector<float> CoarseTable::panelsOf(std::span<const std::size_t> positions) const
{
    std::size_t columns = 0;
    for (const std::size_t position : positions)
        columns += track(position).rowCount;
    std::vector<float> panels(panelsFor(columns) * m_depth * panelWidth);
    std::vector<float> rows;
    std::size_t column = 0;
    for (const std::size_t position : positions) {
        copyRows(position, rows);
        for (std::size_t row = 0; row < track(position).rowCount; ++row, ++column) {
            float* target = panels.data() + column / panelWidth * m_depth * panelWidth + column % panelWidth;
            for (std::size_t d = 0; d < m_depth; ++d)
                target[d * panelWidth] = rows[row * m_depth + d];
        }
    }
    return panels;
}

} // namespace coverscope::cover_map
