// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/segment_store.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

// The bytes of a segment file, as core/index/FORMAT.md describes them. Pure functions, no files.
namespace coverscope::index {

// Do not change any of these: files of users depend on them.
constexpr std::size_t segmentHeaderSize = 192;
constexpr std::size_t blockHeaderSize = 24;
constexpr std::uint32_t segmentVersion = 2;
constexpr std::uint32_t versionWithoutLibrary = 1; // what was written before segments named their library
constexpr std::size_t libraryIdSize = 16;
constexpr std::size_t maximumKindNameSize = 15;
constexpr std::size_t maximumModelHashSize = 128;
// A bound on what a header may claim, so that sizes computed from it cannot overflow.
constexpr std::uint32_t maximumDimension = 1U << 20;

using SegmentHeader = std::array<unsigned char, segmentHeaderSize>;
using BlockHeader = std::array<unsigned char, blockHeaderSize>;

enum class HeaderState {
    Matches,
    Damaged,
    NewerVersion,
    OtherKind,    // another model, dimension or name
    OtherLibrary, // all else matches
};

SegmentHeader encodeSegmentHeader(const SegmentKind& kind, std::uint32_t segment);
HeaderState checkSegmentHeader(const SegmentHeader& header, const SegmentKind& kind, std::uint32_t segment);

BlockHeader encodeBlockHeader(const BlockRef& block, std::span<const std::uint16_t> rows);
std::uint32_t blockChecksum(const BlockHeader& header); // as it stands there
// Whether the header is that of `block`, as far as can be said without its rows.
bool checkBlockHeader(const BlockHeader& header, const BlockRef& block);
// Whether header and rows are whole and are those of `block`.
bool checkBlock(const BlockHeader& header, const BlockRef& block, std::span<const std::uint16_t> rows);

std::uint64_t blockSize(std::uint32_t rowCount, std::uint32_t dimension);

std::string segmentFileName(const QByteArray& kindName, std::uint32_t segment);
// The number in a name that segmentFileName() made for this kind.
std::optional<std::uint32_t> segmentNumber(const std::string& fileName, const QByteArray& kindName);

} // namespace coverscope::index
