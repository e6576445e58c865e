// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/chunk_table.h"

#include "core/index/half_float.h"

#include <QtGlobal>

namespace coverscope::index {

ChunkTable::ChunkTable(std::uint32_t dimension) : m_dimension(dimension)
{
    Q_ASSERT(dimension > 0);
}

void ChunkTable::append(TrackId id, std::span<const std::uint16_t> rows)
{
    Q_ASSERT(rows.size() % m_dimension == 0);
    Q_ASSERT(!m_indexOfTrack.contains(static_cast<std::int64_t>(id)));
    const auto position = static_cast<std::uint32_t>(m_tracks.size());
    const auto count = static_cast<std::uint32_t>(rows.size() / m_dimension);
    m_tracks.push_back({id, rowCount(), count});
    m_indexOfTrack.emplace(static_cast<std::int64_t>(id), position);
    m_data.insert(m_data.end(), rows.begin(), rows.end());
    m_ownerOfRow.insert(m_ownerOfRow.end(), count, position);
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
