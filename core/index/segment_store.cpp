// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/segment_store.h"

#include "core/index/half_float.h"
#include "core/index/segment_store_state.h"
#include "core/index/text.h"

#include <algorithm>
#include <fcntl.h>
#include <limits>
#include <map>
#include <optional>

namespace coverscope::index {

using base::ErrorCode;
using base::Result;

SegmentStore::SegmentStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SegmentStore::SegmentStore(SegmentStore&&) noexcept = default;
SegmentStore& SegmentStore::operator=(SegmentStore&&) noexcept = default;
SegmentStore::~SegmentStore() = default;

Result<SegmentStore> SegmentStore::open(const std::filesystem::path& folder, const SegmentKind& kind,
                                        std::uint64_t segmentLimit)
{
    if (kind.name.isEmpty() || kind.name.size() > static_cast<qsizetype>(maximumKindNameSize) ||
        kind.name.contains('/') || kind.name.contains('\0') || kind.dimension == 0 ||
        kind.dimension > maximumDimension ||
        kind.modelHash.size() > static_cast<qsizetype>(maximumModelHashSize) ||
        (!kind.library.isEmpty() && kind.library.size() != static_cast<qsizetype>(libraryIdSize)))
        return base::fail(ErrorCode::InvalidArgument, folder,
                          Text::tr("The segment store was opened wrongly."));
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return base::fail(writeError(problem.value(), folder));
    auto state = std::make_unique<State>();
    state->folder = {folder, kind};
    state->segmentLimit = segmentLimit;
    if (auto listed = state->folder.list(); !listed)
        return base::fail(listed.error());
    return SegmentStore(std::move(state));
}

Result<BlockRef> SegmentStore::append(const base::Matrix& rows)
{
    State& state = *m_state;
    std::vector<std::uint16_t> halves(rows.values.size());
    toHalf(rows.values, halves);
    if (rows.rows == 0 || rows.columns != state.folder.kind.dimension ||
        rows.rows > std::numeric_limits<std::uint32_t>::max() ||
        !std::all_of(halves.begin(), halves.end(), isFiniteHalf))
        return base::fail(ErrorCode::InvalidArgument, state.folder.path,
                          Text::tr("The model gave numbers that cannot be stored."),
                          QStringLiteral("%1 x %2 rows for dimension %3, or a number that is not finite")
                              .arg(rows.rows)
                              .arg(rows.columns)
                              .arg(state.folder.kind.dimension));
    const auto rowCount = static_cast<std::uint32_t>(rows.rows);
    const BlockBody body = encodeBlockBody(halves);
    const auto offset = state.prepareAppend(blockHeaderSize + body.bytes.size());
    if (!offset)
        return base::fail(offset.error());
    BlockRef block{state.appendSegment, *offset, rowCount};
    if (auto written = state.writeBlock(block, body); !written)
        return base::fail(written.error());
    return block;
}

Result<void> SegmentStore::sync()
{
    State& state = *m_state;
    if (!state.appendFile)
        return {};
    if (auto synced = state.appendFile.sync(state.folder.pathOf(state.appendSegment)); !synced)
        return synced;
    if (state.folderChanged) {
        if (auto synced = syncFolder(state.folder.path); !synced)
            return synced;
        state.folderChanged = false;
    }
    return {};
}

Result<std::vector<std::uint16_t>> SegmentStore::readHalf(const BlockRef& block) const
{
    const auto path = m_state->folder.pathOf(block.segment);
    const auto found = m_state->findBlock(block);
    if (!found)
        return base::fail(found.error());
    std::vector<unsigned char> body(found->bodySize);
    const auto count = found->file->read(body.data(), body.size(), block.offset + blockHeaderSize, path);
    if (!count)
        return base::fail(count.error());
    auto halves =
        *count == body.size() && checkBlock(found->header, body)
            ? decodeBlockBody(found->form, body, std::size_t{block.rowCount} * m_state->folder.kind.dimension)
            : std::nullopt;
    if (!halves)
        return damagedSegment(path, QStringLiteral("checksum of the block at %1").arg(block.offset));
    return std::move(*halves);
}

Result<base::Matrix> SegmentStore::read(const BlockRef& block) const
{
    const auto halves = readHalf(block);
    if (!halves)
        return base::fail(halves.error());
    base::Matrix rows(block.rowCount, m_state->folder.kind.dimension);
    toFloat(*halves, rows.values);
    return rows;
}

Result<void> SegmentStore::check(const BlockRef& block, BlockCheck extent) const
{
    if (extent == BlockCheck::Rows) {
        const auto rows = readHalf(block);
        return rows ? Result<void>() : base::fail(rows.error());
    }
    const auto found = m_state->findBlock(block);
    return found ? Result<void>() : base::fail(found.error());
}

Result<void> SegmentStore::truncateTo(std::span<const BlockRef> committed)
{
    State& state = *m_state;
    const auto segments = state.folder.list();
    if (!segments)
        return base::fail(segments.error());
    std::map<std::uint32_t, BlockRef> lasts;
    for (const BlockRef& block : committed) {
        BlockRef& last = lasts.try_emplace(block.segment, block).first->second;
        if (block.offset > last.offset)
            last = block;
    }
    state.closedSegments.clear();
    state.lastNamed = lasts.empty() ? 0 : lasts.rbegin()->first;
    for (const auto& [segment, size] : *segments) {
        const auto path = state.folder.pathOf(segment);
        const auto last = lasts.find(segment);
        const bool isForeign = state.folder.isForeign(segment);
        if (!isForeign && last == lasts.end()) {
            state.forget(segment);
            std::error_code problem;
            std::filesystem::remove(path, problem);
            if (problem)
                return base::fail(writeError(problem.value(), path));
            continue;
        }
        // Where it ends, unless it is shorter than the catalogue says, damaged, or another model's.
        std::optional<std::uint64_t> end;
        if (!isForeign) {
            if (const auto found = state.findBlock(last->second))
                end = last->second.offset + blockHeaderSize + found->bodySize;
        }
        if (!end) {
            state.closedSegments.insert(segment);
        } else if (size > *end) {
            auto file = FileDescriptor::open(path, O_RDWR);
            if (!file)
                return base::fail(file.error());
            if (auto cut = file->truncate(*end, path); !cut)
                return cut;
        }
    }
    return {};
}

std::uint64_t SegmentStore::size() const
{
    std::uint64_t total = 0;
    if (const auto segments = m_state->folder.list()) {
        for (const auto& segment : *segments)
            total += segment.second;
    }
    return total;
}

} // namespace coverscope::index
