// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cover_map/maxima_kernels.h"
#include "core/cover_map/projection.h"

#include <span>
#include <vector>

namespace coverscope::cover_map {

// The coarse vectors of all tracks of a ChunkTable, in the order in which pairs are looked at: by number of
// chunks, so that of any two tracks the later one is the longer side of MaxMean and the maxima run along
// its rows. Of two with equally many chunks the one with the lower id counts as the shorter; that
// makes the score of a pair one number, whichever of the two was indexed first.
//
// The vectors stand in panels of panelWidth columns, all tracks one after the other without gaps. Immutable.
class CoarseTable
{
public:
    // Fails only with Cancelled.
    static base::Result<CoarseTable> build(const index::ChunkTable& table, const Projection& projection,
                                           const base::CancellationToken& token = {});

    // By position in the order above.
    std::size_t trackCount() const { return m_tracks.size(); }
    const index::ChunkTable::Track& track(std::size_t position) const { return *m_tracks[position]; }
    std::size_t firstColumn(std::size_t position) const { return m_firstColumn[position]; }
    std::size_t columnCount() const { return m_firstColumn.back(); }

    std::size_t depth() const { return m_depth; }
    const float* panel(std::size_t number) const { return m_panels.data() + number * m_depth * panelWidth; }

    // The coarse rows of one track, one after the other.
    void copyRows(std::size_t position, std::vector<float>& rows) const;
    // Panels with the columns of these tracks only, for comparing few tracks with many.
    std::vector<float> panelsOf(std::span<const std::size_t> positions) const;

private:
    CoarseTable() = default;

    std::size_t m_depth = 0;
    std::vector<const index::ChunkTable::Track*> m_tracks;
    std::vector<std::size_t> m_firstColumn; // one more than tracks
    std::vector<float> m_panels;            // the last one filled up with zeros
};

} // namespace coverscope::cover_map
