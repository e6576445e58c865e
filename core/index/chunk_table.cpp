// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/chunk_table.h"

#include "core/index/half_float.h"
#include "core/index/parallel.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace coverscope::index {

namespace {

constexpr std::size_t blockBytes = std::size_t{8} << 20;

// To make codes costs two scans of the float16 rows, and new memory as much again or more, several times as
// much in a virtual machine. Who searches once does not pay for it, and who searches often gets it back soon.
constexpr std::uint32_t scansBeforeCodes = 8;

bool isSilent(std::span<const std::uint16_t> row)
{
    return std::ranges::all_of(row, [](std::uint16_t half) { return (half & 0x7FFFU) == 0; });
}

} // namespace

struct ChunkTable::Block
{
    // Small pages: asking for large ones makes opening up to four times as long where memory is full of
    // files.
    Block(std::size_t rowsOfBlock, std::size_t dimension)
        : values(std::make_unique_for_overwrite<std::uint16_t[]>(rowsOfBlock * dimension))
        , capacity(rowsOfBlock)
    {
    }

    std::unique_ptr<std::uint16_t[]> values;
    std::size_t capacity;
    std::size_t used = 0;
    std::atomic<std::uint32_t> scans = 0;
    std::once_flag codesOnce;
    std::atomic<bool> hasCodes = false;
    std::unique_ptr<const RowCodes> codes; // of the rows that were used when they were made
};

ChunkTable::ChunkTable(std::uint32_t dimension) : m_dimension(dimension)
{
    Q_ASSERT(dimension > 0);
}

ChunkTable::ChunkTable(ChunkTable&&) noexcept = default;
ChunkTable& ChunkTable::operator=(ChunkTable&&) noexcept = default;
ChunkTable::~ChunkTable() = default;

void ChunkTable::append(TrackId id, std::span<const std::uint16_t> rows)
{
    Q_ASSERT(rows.size() % m_dimension == 0);
    std::vector<std::uint32_t> chunks;
    const auto rowOf = [&](std::uint32_t chunk) {
        return rows.subspan(std::size_t{chunk} * m_dimension, m_dimension);
    };
    for (std::uint32_t chunk = 0; chunk < rows.size() / m_dimension; ++chunk) {
        if (!isSilent(rowOf(chunk)))
            chunks.push_back(chunk);
    }
    if (chunks.empty()) {
        addTrack(id, {}, {});
        return;
    }
    std::uint16_t* const target = newRows(chunks.size());
    for (std::size_t k = 0; k < chunks.size(); ++k)
        std::ranges::copy(rowOf(chunks[k]), target + k * m_dimension);
    addTrack(id, {static_cast<std::uint32_t>(m_blocks.size() - 1), target}, chunks);
}

void ChunkTable::append(const ChunkTable& other, const Track& track)
{
    Q_ASSERT(other.dimension() == m_dimension);
    if (track.rowCount == 0) {
        addTrack(track.id, {}, {});
        return;
    }
    const Place& place = other.m_places[other.m_ownerOfRow[track.firstRow]];
    const auto& block = other.m_blocks[place.block];
    const auto chunks = std::span(other.m_chunkOfRow).subspan(track.firstRow, track.rowCount);
    if (2 * std::size_t{other.m_rowsInBlock[place.block]} < block->used) {
        std::uint16_t* const target = newRows(track.rowCount);
        std::ranges::copy(other.rows(track), target);
        addTrack(track.id, {static_cast<std::uint32_t>(m_blocks.size() - 1), target}, chunks);
        return;
    }
    // Neighbours there are neighbours here, nearly always.
    auto known = std::find(m_blocks.rbegin(), m_blocks.rend(), block);
    if (known == m_blocks.rend()) {
        m_blocks.push_back(block);
        m_rowsInBlock.push_back(0);
        m_isLastBlockOurs = false;
        known = m_blocks.rbegin();
    }
    addTrack(track.id, {static_cast<std::uint32_t>(m_blocks.rend() - known - 1), place.rows}, chunks);
}

// In the last block, or a new one where that is full, another table's or has its codes.
std::uint16_t* ChunkTable::newRows(std::size_t count)
{
    if (!m_isLastBlockOurs || m_blocks.back()->hasCodes ||
        m_blocks.back()->capacity - m_blocks.back()->used < count) {
        const std::size_t usual =
            std::max<std::size_t>(1, blockBytes / (m_dimension * sizeof(std::uint16_t)));
        m_blocks.push_back(std::make_shared<Block>(std::max(usual, count), m_dimension));
        m_rowsInBlock.push_back(0);
        m_isLastBlockOurs = true;
    }
    Block& block = *m_blocks.back();
    std::uint16_t* const rows = block.values.get() + block.used * m_dimension;
    block.used += count;
    return rows;
}

void ChunkTable::addTrack(TrackId id, const Place& place, std::span<const std::uint32_t> chunks)
{
    Q_ASSERT(!m_indexOfTrack.contains(static_cast<std::int64_t>(id)));
    const auto position = static_cast<std::uint32_t>(m_tracks.size());
    const auto count = static_cast<std::uint32_t>(chunks.size());
    m_indexOfTrack.emplace(static_cast<std::int64_t>(id), position);
    m_tracks.push_back({id, rowCount(), count});
    m_places.push_back(place);
    if (count == 0)
        return;
    m_rowsInBlock[place.block] += count;
    if (!m_runs.empty() && m_runs.back().block == place.block &&
        m_runs.back().rows + std::size_t{m_runs.back().rowCount} * m_dimension == place.rows)
        m_runs.back().rowCount += count;
    else
        m_runs.push_back({m_tracks.back().firstRow, count, place.rows, place.block});
    m_ownerOfRow.insert(m_ownerOfRow.end(), count, position);
    m_chunkOfRow.insert(m_chunkOfRow.end(), chunks.begin(), chunks.end());
}

const ChunkTable::Track* ChunkTable::find(TrackId id) const
{
    const auto found = m_indexOfTrack.find(static_cast<std::int64_t>(id));
    return found == m_indexOfTrack.end() ? nullptr : &m_tracks[found->second];
}

std::span<const std::uint16_t> ChunkTable::row(std::uint32_t row) const
{
    const std::uint32_t owner = m_ownerOfRow[row];
    return {m_places[owner].rows + std::size_t{row - m_tracks[owner].firstRow} * m_dimension, m_dimension};
}

std::span<const std::uint16_t> ChunkTable::rows(const Track& track) const
{
    if (track.rowCount == 0)
        return {};
    return {m_places[m_ownerOfRow[track.firstRow]].rows, std::size_t{track.rowCount} * m_dimension};
}

template <class IsWanted>
void ChunkTable::makeCodesWhere(const IsWanted& isWanted) const
{
    std::vector<Block*> wanted;
    for (const auto& block : m_blocks) {
        if (!block->hasCodes && isWanted(*block))
            wanted.push_back(block.get());
    }
    std::atomic<std::size_t> next = 0;
    runOnThreads(threadCountFor(wanted.size(), 1), [&](std::size_t) {
        for (std::size_t k = next++; k < wanted.size(); k = next++) {
            Block& block = *wanted[k];
            std::call_once(block.codesOnce, [&block, this] {
                const std::span<const std::uint16_t> rows(block.values.get(), block.used * m_dimension);
                block.codes = std::make_unique<const RowCodes>(rows, m_dimension);
                block.hasCodes = true;
            });
        }
    });
}

void ChunkTable::countScan() const
{
    makeCodesWhere([](Block& block) { return ++block.scans >= scansBeforeCodes; });
}

void ChunkTable::makeCodes() const
{
    makeCodesWhere([](const Block&) { return true; });
}

std::optional<CodedRows> ChunkTable::codes(const Run& run) const
{
    const Block& block = *m_blocks[run.block];
    if (!block.hasCodes)
        return std::nullopt;
    return block.codes->from(static_cast<std::size_t>(run.rows - block.values.get()) / m_dimension);
}

base::Matrix ChunkTable::embeddings(const Track& track) const
{
    base::Matrix matrix(track.rowCount, m_dimension);
    toFloat(rows(track), matrix.values);
    return matrix;
}

} // namespace coverscope::index
