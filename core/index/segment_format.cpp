// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/segment_format.h"

#include "core/index/crc32c.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstdio>
#include <cstring>

namespace coverscope::index {

// Rows go to the file as they stand in memory.
static_assert(std::endian::native == std::endian::little);

namespace {

// Do not change.
constexpr std::array<unsigned char, 8> segmentMagic = {0x89, 'C', 'S', 'S', 'E', 'G', '\r', '\n'};
constexpr std::array<unsigned char, 4> blockMagic = {'C', 'S', 'B', 'K'};
constexpr std::size_t versionAt = 8;
constexpr std::size_t segmentAt = 12;
constexpr std::size_t dimensionAt = 16;
constexpr std::size_t kindAt = 20;
constexpr std::size_t modelHashAt = 36;
constexpr std::size_t libraryAt = 164;
constexpr std::size_t headerChecksumAt = 188;
constexpr std::size_t rowCountAt = 4;
constexpr std::size_t ownOffsetAt = 8;
constexpr std::size_t ownSegmentAt = 16;
constexpr std::size_t blockChecksumAt = 20;
constexpr std::string_view suffix = ".seg";

std::uint32_t computedChecksum(const BlockHeader& header, std::span<const std::uint16_t> rows)
{
    return crc32c(rows.data(), rows.size_bytes(), crc32c(header.data(), blockChecksumAt));
}

std::uint32_t versionOf(const SegmentHeader& header)
{
    return qFromLittleEndian<std::uint32_t>(header.data() + versionAt);
}

} // namespace

SegmentHeader encodeSegmentHeader(const SegmentKind& kind, std::uint32_t segment)
{
    SegmentHeader header{};
    std::copy(segmentMagic.begin(), segmentMagic.end(), header.begin());
    qToLittleEndian(kind.library.isEmpty() ? versionWithoutLibrary : segmentVersion,
                    header.data() + versionAt);
    qToLittleEndian(segment, header.data() + segmentAt);
    qToLittleEndian(kind.dimension, header.data() + dimensionAt);
    std::copy(kind.name.begin(), kind.name.end(), header.begin() + kindAt);
    std::copy(kind.modelHash.begin(), kind.modelHash.end(), header.begin() + modelHashAt);
    std::copy(kind.library.begin(), kind.library.end(), header.begin() + libraryAt);
    qToLittleEndian(crc32c(header.data(), headerChecksumAt), header.data() + headerChecksumAt);
    return header;
}

HeaderState checkSegmentHeader(const SegmentHeader& header, const SegmentKind& kind, std::uint32_t segment)
{
    if (!std::equal(segmentMagic.begin(), segmentMagic.end(), header.begin()))
        return HeaderState::Damaged;
    // The version first: a newer one may keep its checksum elsewhere.
    if (versionOf(header) > segmentVersion)
        return HeaderState::NewerVersion;
    if (qFromLittleEndian<std::uint32_t>(header.data() + headerChecksumAt) !=
        crc32c(header.data(), headerChecksumAt))
        return HeaderState::Damaged;
    if (qFromLittleEndian<std::uint32_t>(header.data() + segmentAt) != segment)
        return HeaderState::Damaged;
    SegmentKind found = kind;
    found.library = versionOf(header) == versionWithoutLibrary
                        ? QByteArray()
                        : QByteArray(reinterpret_cast<const char*>(header.data() + libraryAt), libraryIdSize);
    if (header != encodeSegmentHeader(found, segment))
        return HeaderState::OtherKind;
    // Of a library that is older than the names, or of a program that knew none: its blocks tell.
    const bool isNamed = !found.library.isEmpty() && !kind.library.isEmpty();
    return isNamed && found.library != kind.library ? HeaderState::OtherLibrary : HeaderState::Matches;
}

BlockHeader encodeBlockHeader(const BlockRef& block, std::span<const std::uint16_t> rows)
{
    BlockHeader header{};
    std::copy(blockMagic.begin(), blockMagic.end(), header.begin());
    qToLittleEndian(block.rowCount, header.data() + rowCountAt);
    qToLittleEndian(block.offset, header.data() + ownOffsetAt);
    qToLittleEndian(block.segment, header.data() + ownSegmentAt);
    qToLittleEndian(computedChecksum(header, rows), header.data() + blockChecksumAt);
    return header;
}

std::uint32_t blockChecksum(const BlockHeader& header)
{
    return qFromLittleEndian<std::uint32_t>(header.data() + blockChecksumAt);
}

bool checkBlockHeader(const BlockHeader& header, const BlockRef& block)
{
    const BlockHeader meant = encodeBlockHeader(block, {});
    return std::equal(meant.begin(), meant.begin() + blockChecksumAt, header.begin()) &&
           (block.checksum == 0 || block.checksum == blockChecksum(header));
}

bool checkBlock(const BlockHeader& header, const BlockRef& block, std::span<const std::uint16_t> rows)
{
    return checkBlockHeader(header, block) && blockChecksum(header) == computedChecksum(header, rows);
}

std::uint64_t blockSize(std::uint32_t rowCount, std::uint32_t dimension)
{
    return blockHeaderSize + std::uint64_t{rowCount} * dimension * sizeof(std::uint16_t);
}

std::string segmentFileName(const QByteArray& kindName, std::uint32_t segment)
{
    char digits[16];
    std::snprintf(digits, sizeof digits, "%06u", segment);
    return kindName.toStdString() + '-' + digits + std::string(suffix);
}

std::optional<std::uint32_t> segmentNumber(const std::string& fileName, const QByteArray& kindName)
{
    const std::string prefix = kindName.toStdString() + '-';
    if (!fileName.starts_with(prefix) || !fileName.ends_with(suffix) ||
        fileName.size() <= prefix.size() + suffix.size())
        return std::nullopt;
    std::uint32_t number = 0;
    const char* end = fileName.data() + fileName.size() - suffix.size();
    const auto [stop, problem] = std::from_chars(fileName.data() + prefix.size(), end, number);
    if (problem != std::errc() || stop != end || number == 0 || segmentFileName(kindName, number) != fileName)
        return std::nullopt;
    return number;
}

} // namespace coverscope::index
