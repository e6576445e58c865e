// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/track_id.h"
#include "core/index/row_codes.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace coverscope::index {

// All chunk embeddings of a library in memory: float16 rows, grouped by track. A chunk in which nothing
// sounds (a row of zeros) is left out: no search may find it. Immutable once built and shared between
// threads as std::shared_ptr<const ChunkTable>.
//
// Rows lie in blocks of 8 MiB, which tables share: the table of a library that has changed a little costs
// what has changed, not a copy of all. Blocks that are searched again and again get int8 codes of their rows
// beside them, dimension + 8 bytes a row, which are shared with them.
class ChunkTable
{
public:
    struct Track
    {
        TrackId id{};
        std::uint32_t firstRow = 0;
        std::uint32_t rowCount = 0;
    };
    // Rows that lie one after the other in one block, whole tracks.
    struct Run
    {
        std::uint32_t firstRow = 0;
        std::uint32_t rowCount = 0;
        const std::uint16_t* rows = nullptr;
        std::uint32_t block = 0;
    };

    explicit ChunkTable(std::uint32_t dimension);
    ChunkTable(ChunkTable&&) noexcept;
    ChunkTable& operator=(ChunkTable&&) noexcept;
    ~ChunkTable();

    // While building only. `rows`: rowCount * dimension float16, L2-normalised, one for each chunk in order.
    void append(TrackId id, std::span<const std::uint16_t> rows);
    // Likewise from another table, where `track` is. Its block is shared, unless most rows of that block are
    // of tracks that are no more: then these are copied, so that it is given up.
    void append(const ChunkTable& other, const Track& track);

    std::uint32_t dimension() const { return m_dimension; }
    std::uint32_t rowCount() const { return static_cast<std::uint32_t>(m_ownerOfRow.size()); }
    std::span<const Track> tracks() const { return m_tracks; }
    std::span<const Run> runs() const { return m_runs; }                            // all rows, in order
    std::uint32_t trackOfRow(std::uint32_t row) const { return m_ownerOfRow[row]; } // index into tracks()
    // Which chunk of its track a row is, from 0.
    std::uint32_t chunkOfRow(std::uint32_t row) const { return m_chunkOfRow[row]; }
    const Track* find(TrackId id) const;
    std::span<const std::uint16_t> row(std::uint32_t row) const;   // float16
    std::span<const std::uint16_t> rows(const Track& track) const; // float16, one row after the other
    base::Matrix embeddings(const Track& track) const;             // float32, rowCount x dimension

    // Before each scan of all rows: makes codes, on all cores, of the blocks for which that pays by now. From
    // many threads at once, the others wait for the one that came first.
    void countScan() const;
    // Makes those of all blocks.
    void makeCodes() const;
    // Of a run or a piece of one; none where its block has none yet.
    std::optional<CodedRows> codes(const Run& run) const;

    std::size_t blockCount() const { return m_blocks.size(); }

private:
    struct Block;
    struct Place
    {
        std::uint32_t block = 0;
        const std::uint16_t* rows = nullptr;
    };

    template <class IsWanted>
    void makeCodesWhere(const IsWanted& isWanted) const;
    std::uint16_t* newRows(std::size_t count);
    void addTrack(TrackId id, const Place& place, std::span<const std::uint32_t> chunks);

    std::uint32_t m_dimension;
    std::vector<std::shared_ptr<Block>> m_blocks;
    std::vector<std::uint32_t> m_rowsInBlock; // of tracks of this table
    bool m_isLastBlockOurs = false;           // may be appended to
    std::vector<Track> m_tracks;
    std::vector<Place> m_places; // of the tracks' rows
    std::vector<Run> m_runs;
    std::vector<std::uint32_t> m_ownerOfRow;
    std::vector<std::uint32_t> m_chunkOfRow;
    std::unordered_map<std::int64_t, std::uint32_t> m_indexOfTrack;
};

} // namespace coverscope::index
