// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/chunk_table.h"

#include "core/index/half_float.h"

#include <QtGlobal>

#include <algorithm>

namespace coverscope::index {

ChunkTable::ChunkTable(std::uint32_t dimension) : m_dimension(dimension)
{
    Q_ASSERT(dimension > 0);
}

void ChunkTable::append(TrackId id, std::span<const std::uint16_t> rows)
{
    Q_ASSERT(rows.size() % m_dimension == 0);
    addTrack(id);
    const auto position = static_cast<std::uint32_t>(m_tracks.size() - 1);
    const auto isZero = [](std::uint16_t half) { return (half & 0x7FFFU) == 0; };
    for (std::uint32_t chunk = 0; chunk < rows.size() / m_dimension; ++chunk) {
        const auto row = rows.subspan(std::size_t{chunk} * m_dimension, m_dimension);
        if (std::ranges::all_of(row, isZero))
            continue;
        m_data.insert(m_data.end(), row.begin(), row.end());
        m_ownerOfRow.push_back(position);
        m_chunkOfRow.push_back(chunk);
        ++m_tracks.back().rowCount;
    }
}

void ChunkTable::append(const ChunkTable& other, const Track& track)
{
    Q_ASSERT(other.dimension() == m_dimension);
    addTrack(track.id);
    const auto rows = other.rows(track);
    const auto numbers = std::span(other.m_chunkOfRow).subspan(track.firstRow, track.rowCount);
    m_data.insert(m_data.end(), rows.begin(), rows.end());
    m_ownerOfRow.insert(m_ownerOfRow.end(), track.rowCount, static_cast<std::uint32_t>(m_tracks.size() - 1));
    m_chunkOfRow.insert(m_chunkOfRow.end(), numbers.begin(), numbers.end());
    m_tracks.back().rowCount = track.rowCount;
}

void ChunkTable::addTrack(TrackId id)
{
    Q_ASSERT(!m_indexOfTrack.contains(static_cast<std::int64_t>(id)));
    m_indexOfTrack.emplace(static_cast<std::int64_t>(id), static_cast<std::uint32_t>(m_tracks.size()));
    m_tracks.push_back({id, rowCount(), 0});
}

const ChunkTable::Track* ChunkTable::find(TrackId id) const
{
    const auto found = m_indexOfTrack.find(static_cast<std::int64_t>(id));
    return found == m_indexOfTrack.end() ? nullptr : &m_tracks[found->second];
}

std::span<const std::uint16_t> ChunkTable::rows(const Track& track) const
{
    return std::span(m_data).subspan(std::size_t{track.firstRow} * m_dimension,
                                     std::size_t{track.rowCount} * m_dimension);
}

base::Matrix ChunkTable::embeddings(const Track& track) const
{
    base::Matrix matrix(track.rowCount, m_dimension);
    toFloat(rows(track), matrix.values);
    return matrix;
}

} // namespace coverscope::index
