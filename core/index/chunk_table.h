// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/track_id.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace coverscope::index {

// All chunk embeddings of a library in memory: float16 rows, grouped by track. A chunk in which nothing
// sounds (a row of zeros) is left out: no search may find it. Immutable once built and shared between
// threads as std::shared_ptr<const ChunkTable>.
class ChunkTable
{
public:
    struct Track
    {
        TrackId id{};
        std::uint32_t firstRow = 0;
        std::uint32_t rowCount = 0;
    };

    explicit ChunkTable(std::uint32_t dimension);

    // While building only. `rows`: rowCount * dimension float16, L2-normalised, one for each chunk in order.
    void append(TrackId id, std::span<const std::uint16_t> rows);
    // Likewise from another table, where `track` is.
    void append(const ChunkTable& other, const Track& track);

    std::uint32_t dimension() const { return m_dimension; }
    std::uint32_t rowCount() const { return static_cast<std::uint32_t>(m_ownerOfRow.size()); }
    std::span<const Track> tracks() const { return m_tracks; }
    std::uint32_t trackOfRow(std::uint32_t row) const { return m_ownerOfRow[row]; } // index into tracks()
    // Which chunk of its track a row is, from 0.
    std::uint32_t chunkOfRow(std::uint32_t row) const { return m_chunkOfRow[row]; }
    const Track* find(TrackId id) const;
    std::span<const std::uint16_t> rows(const Track& track) const; // float16
    base::Matrix embeddings(const Track& track) const;             // float32, rowCount x dimension
    std::span<const std::uint16_t> data() const { return m_data; }

private:
    void addTrack(TrackId id);

    std::uint32_t m_dimension;
    std::vector<std::uint16_t> m_data;
    std::vector<Track> m_tracks;
    std::vector<std::uint32_t> m_ownerOfRow;
    std::vector<std::uint32_t> m_chunkOfRow;
    std::unordered_map<std::int64_t, std::uint32_t> m_indexOfTrack;
};

} // namespace coverscope::index
