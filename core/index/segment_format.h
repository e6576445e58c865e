// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/segment_store.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

// The bytes of a segment file, as core/index/FORMAT.md describes them. Pure functions, no files.
namespace coverscope::index {

// Do not change any of these: files of users depend on them.
constexpr std::size_t segmentHeaderSize = 192;
constexpr std::size_t blockHeaderSize = 24;
constexpr std::size_t packedSizeSize = 4; // of the number before packed rows
constexpr std::uint32_t segmentVersion = 3;
constexpr std::uint32_t lastVersionOfPlainBlocks = 2;
constexpr std::uint32_t versionWithoutLibrary = 1; // what was written before segments named their library
constexpr std::size_t libraryIdSize = 16;
constexpr std::size_t maximumKindNameSize = 15;
constexpr std::size_t maximumModelHashSize = 128;
// A bound on what a header may claim, so that sizes computed from it cannot overflow.
constexpr std::uint32_t maximumDimension = 1U << 20;

using SegmentHeader = std::array<unsigned char, segmentHeaderSize>;
using BlockHeader = std::array<unsigned char, blockHeaderSize>;

enum class BlockForm {
    Plain, // the rows as they stand in memory
    Packed // a number of bytes, then as many of the rows' DEFLATE stream
};

enum class HeaderState {
    Matches,
    Damaged,
    NewerVersion,
    OtherKind,    // another model, dimension or name
    OtherLibrary, // all else matches
};

SegmentHeader encodeSegmentHeader(const SegmentKind& kind, std::uint32_t segment);
HeaderState checkSegmentHeader(const SegmentHeader& header, const SegmentKind& kind, std::uint32_t segment);
std::uint32_t versionOf(const SegmentHeader& header);

// What follows the header of a block.
struct BlockBody
{
    BlockForm form = BlockForm::Plain;
    std::vector<unsigned char> bytes;
};
// Packed where that takes at most two thirds of the room: notes do, embeddings do not.
BlockBody encodeBlockBody(std::span<const std::uint16_t> rows);
// As many numbers as are said, or nothing where the bytes are not that.
std::optional<std::vector<std::uint16_t>>
decodeBlockBody(BlockForm form, std::span<const unsigned char> bytes, std::size_t numberCount);

BlockHeader encodeBlockHeader(const BlockRef& block, const BlockBody& body);
std::uint32_t blockChecksum(const BlockHeader& header); // as it stands there
// The form of the block if the header is that of `block`, as far as can be said without its body.
std::optional<BlockForm> checkBlockHeader(const BlockHeader& header, const BlockRef& block);
bool checkBlock(const BlockHeader& header, std::span<const unsigned char> body); // its checksum

std::uint64_t blockSize(std::uint32_t rowCount, std::uint32_t dimension); // of a plain one
// No block of so many numbers is smaller: a DEFLATE stream says at most 1 032 bytes in one.
std::uint64_t leastBlockSize(std::uint32_t rowCount, std::uint32_t dimension);
// From its size in the file (packedSizeSize bytes) to the end of the block's body.
std::uint64_t packedBodySize(std::span<const unsigned char, packedSizeSize> size);

std::string segmentFileName(const QByteArray& kindName, std::uint32_t segment);
// The number in a name that segmentFileName() made for this kind.
std::optional<std::uint32_t> segmentNumber(const std::string& fileName, const QByteArray& kindName);

} // namespace coverscope::index
