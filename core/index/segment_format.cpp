// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/segment_format.h"

#include "core/index/crc32c.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <limits>

namespace coverscope::index {

// Rows go to the file as they stand in memory.
static_assert(std::endian::native == std::endian::little);

namespace {

// Do not change.
constexpr std::array<unsigned char, 8> segmentMagic = {0x89, 'C', 'S', 'S', 'E', 'G', '\r', '\n'};
constexpr std::array<unsigned char, 4> blockMagic = {'C', 'S', 'B', 'K'};
constexpr std::array<unsigned char, 4> packedMagic = {'C', 'S', 'B', 'Z'};
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

constexpr std::uint64_t mostPerPackedByte = 1032; // of a DEFLATE stream
constexpr int packingLevel = 1;                   // three times as fast as the next that is worth it

std::uint32_t computedChecksum(const BlockHeader& header, std::span<const unsigned char> body)
{
    return crc32c(body.data(), body.size(), crc32c(header.data(), blockChecksumAt));
}

SegmentHeader encodeHeader(const SegmentKind& kind, std::uint32_t segment, std::uint32_t version)
{
    SegmentHeader header{};
    std::copy(segmentMagic.begin(), segmentMagic.end(), header.begin());
    qToLittleEndian(version, header.data() + versionAt);
    qToLittleEndian(segment, header.data() + segmentAt);
    qToLittleEndian(kind.dimension, header.data() + dimensionAt);
    std::copy(kind.name.begin(), kind.name.end(), header.begin() + kindAt);
    std::copy(kind.modelHash.begin(), kind.modelHash.end(), header.begin() + modelHashAt);
    std::copy(kind.library.begin(), kind.library.end(), header.begin() + libraryAt);
    qToLittleEndian(crc32c(header.data(), headerChecksumAt), header.data() + headerChecksumAt);
    return header;
}

BlockHeader headerWithoutChecksum(const BlockRef& block, BlockForm form)
{
    BlockHeader header{};
    const auto& magic = form == BlockForm::Packed ? packedMagic : blockMagic;
    std::copy(magic.begin(), magic.end(), header.begin());
    qToLittleEndian(block.rowCount, header.data() + rowCountAt);
    qToLittleEndian(block.offset, header.data() + ownOffsetAt);
    qToLittleEndian(block.segment, header.data() + ownSegmentAt);
    return header;
}

} // namespace

SegmentHeader encodeSegmentHeader(const SegmentKind& kind, std::uint32_t segment)
{
    return encodeHeader(kind, segment, segmentVersion);
}

std::uint32_t versionOf(const SegmentHeader& header)
{
    return qFromLittleEndian<std::uint32_t>(header.data() + versionAt);
}

HeaderState checkSegmentHeader(const SegmentHeader& header, const SegmentKind& kind, std::uint32_t segment)
{
    if (!std::equal(segmentMagic.begin(), segmentMagic.end(), header.begin()))
        return HeaderState::Damaged;
    if (qFromLittleEndian<std::uint32_t>(header.data() + headerChecksumAt) !=
        crc32c(header.data(), headerChecksumAt))
        return HeaderState::Damaged;
    if (versionOf(header) > segmentVersion)
        return HeaderState::NewerVersion;
    if (qFromLittleEndian<std::uint32_t>(header.data() + segmentAt) != segment)
        return HeaderState::Damaged;
    SegmentKind found = kind;
    found.library = QByteArray(reinterpret_cast<const char*>(header.data() + libraryAt), libraryIdSize);
    if (versionOf(header) == versionWithoutLibrary || found.library.count('\0') == found.library.size())
        found.library.clear();
    if (header != encodeHeader(found, segment, versionOf(header)))
        return HeaderState::OtherKind;
    // Of a library that is older than the names, or of a program that knew none: its blocks tell.
    const bool isNamed = !found.library.isEmpty() && !kind.library.isEmpty();
    return isNamed && found.library != kind.library ? HeaderState::OtherLibrary : HeaderState::Matches;
}

BlockBody encodeBlockBody(std::span<const std::uint16_t> rows)
{
    const auto* const bytes = reinterpret_cast<const unsigned char*>(rows.data());
    uLongf packedSize = compressBound(rows.size_bytes());
    BlockBody body{BlockForm::Packed, std::vector<unsigned char>(packedSizeSize + packedSize)};
    if (compress2(body.bytes.data() + packedSizeSize, &packedSize, bytes, rows.size_bytes(), packingLevel) !=
            Z_OK ||
        packedSize >
            std::min<std::size_t>(rows.size_bytes() / 3 * 2, std::numeric_limits<std::uint32_t>::max()))
        return {BlockForm::Plain, {bytes, bytes + rows.size_bytes()}};
    qToLittleEndian(static_cast<std::uint32_t>(packedSize), body.bytes.data());
    body.bytes.resize(packedSizeSize + packedSize);
    return body;
}

std::optional<std::vector<std::uint16_t>>
decodeBlockBody(BlockForm form, std::span<const unsigned char> bytes, std::size_t numberCount)
{
    std::vector<std::uint16_t> rows(numberCount);
    uLongf size = rows.size() * sizeof(std::uint16_t);
    if (form == BlockForm::Plain) {
        if (bytes.size() != size)
            return std::nullopt;
        std::memcpy(rows.data(), bytes.data(), size);
        return rows;
    }
    const auto packed = bytes.subspan(packedSizeSize);
    // Stops where the rows are full, whatever the stream holds.
    if (uncompress(reinterpret_cast<Bytef*>(rows.data()), &size, packed.data(), packed.size()) != Z_OK ||
        size != rows.size() * sizeof(std::uint16_t))
        return std::nullopt;
    return rows;
}

BlockHeader encodeBlockHeader(const BlockRef& block, const BlockBody& body)
{
    BlockHeader header = headerWithoutChecksum(block, body.form);
    qToLittleEndian(computedChecksum(header, body.bytes), header.data() + blockChecksumAt);
    return header;
}

std::uint32_t blockChecksum(const BlockHeader& header)
{
    return qFromLittleEndian<std::uint32_t>(header.data() + blockChecksumAt);
}

std::optional<BlockForm> checkBlockHeader(const BlockHeader& header, const BlockRef& block)
{
    if (block.checksum != 0 && block.checksum != blockChecksum(header))
        return std::nullopt;
    for (const BlockForm form : {BlockForm::Plain, BlockForm::Packed}) {
        const BlockHeader meant = headerWithoutChecksum(block, form);
        if (std::equal(meant.begin(), meant.begin() + blockChecksumAt, header.begin()))
            return form;
    }
    return std::nullopt;
}

bool checkBlock(const BlockHeader& header, std::span<const unsigned char> body)
{
    return blockChecksum(header) == computedChecksum(header, body);
}

std::uint64_t blockSize(std::uint32_t rowCount, std::uint32_t dimension)
{
    return blockHeaderSize + std::uint64_t{rowCount} * dimension * sizeof(std::uint16_t);
}

std::uint64_t leastBlockSize(std::uint32_t rowCount, std::uint32_t dimension)
{
    return blockHeaderSize + std::uint64_t{rowCount} * dimension * sizeof(std::uint16_t) / mostPerPackedByte;
}

std::uint64_t packedBodySize(std::span<const unsigned char, packedSizeSize> size)
{
    return packedSizeSize + qFromLittleEndian<std::uint32_t>(size.data());
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
