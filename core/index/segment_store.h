// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace coverscope::index {

// What the rows of a store are; written into every segment, never mixed.
struct SegmentKind
{
    QByteArray name;      // "embeddings", "features"; at most 15 bytes
    QByteArray modelHash; // hex; whose rows these are
    std::uint32_t dimension = 0;
    QByteArray library = {}; // 16 bytes, the same in all segments of a library; empty: not known
};

// Where a block of rows stands. What the catalogue keeps for each track.
struct BlockRef
{
    std::uint32_t segment = 0; // number in the file name
    std::uint64_t offset = 0;  // byte offset of the block's header
    std::uint32_t rowCount = 0;
    // Of the block, so that another one does not pass for it that stands at the same place in a file of
    // another library or of another day; 0: written before checksums were kept here.
    std::uint32_t checksum = 0;
    bool operator==(const BlockRef&) const = default;
};

// How much of a block is looked at.
enum class BlockCheck {
    Header, // whether it is there, at its place and the one that was meant
    Rows,   // whether it is whole as well
};

// Append-only files of float16 rows ("NAME-000001.seg") in one folder: magic, version, kind, model hash,
// dimension, then blocks (row count, checksum, rows). The byte format stands in
// core/index/FORMAT.md.
//
// Order of commit: append(), sync(), then the catalogue transaction that names the blocks. What no
// transaction names is garbage that truncateTo() cuts off at the next start. One writer at a time (the
// caller's lock sees to it); read() may be called from any thread, also while another appends.
// Segments of another model may stand in the same folder, while a library is indexed anew: they are
// refused with ModelMismatch when read, never appended to, and deleted by truncateTo() once no block
// of theirs is named. open() writes nothing but a missing folder, so it works on a read-only one.
// A segment that names another library is refused as Corrupt, never appended to, cut or deleted.
// Errors: NoSpaceLeft, WriteFailed, ReadFailed, PermissionDenied, Corrupt (checksum, header),
// NewerVersion, ModelMismatch, InvalidArgument (rows that are empty, of another width or not finite).
class SegmentStore
{
public:
    static constexpr std::uint64_t defaultSegmentLimit = std::uint64_t{256} << 20; // bytes

    static base::Result<SegmentStore> open(const std::filesystem::path& folder, const SegmentKind& kind,
                                           std::uint64_t segmentLimit = defaultSegmentLimit);
    SegmentStore(SegmentStore&&) noexcept;
    SegmentStore& operator=(SegmentStore&&) noexcept;
    ~SegmentStore();

    // On any failure the file is cut back to where it was: nothing half-written stays.
    base::Result<BlockRef> append(const base::Matrix& rows);
    base::Result<void> sync();

    // Checks the checksum on every read.
    base::Result<base::Matrix> read(const BlockRef& block) const;                   // float32
    base::Result<std::vector<std::uint16_t>> readHalf(const BlockRef& block) const; // raw float16

    // What read() would say.
    base::Result<void> check(const BlockRef& block, BlockCheck extent) const;

    // `committed`: every block the catalogue names. Cuts tails and deletes files no block names. A file
    // that is shorter than that is left as it is and not appended to; read() reports it.
    base::Result<void> truncateTo(std::span<const BlockRef> committed);

    // Bytes on disk of all segments of this name.
    std::uint64_t size() const;

private:
    struct State;
    explicit SegmentStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::index
