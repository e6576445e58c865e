// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/segment_store_state.h"

#include <QCoreApplication>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

namespace coverscope::index {

using base::ErrorCode;
using base::Result;

Result<std::shared_ptr<const FileDescriptor>> SegmentStore::State::openForReading(std::uint32_t segment)
{
    const std::scoped_lock lock(mutex);
    const auto known = readable.find(segment);
    if (known != readable.end())
        return known->second;
    auto file = folder.open(segment, O_RDONLY);
    if (!file)
        return base::fail(file.error());
    return readable.emplace(segment, std::make_shared<const FileDescriptor>(std::move(*file))).first->second;
}

void SegmentStore::State::forget(std::uint32_t segment)
{
    const std::scoped_lock lock(mutex);
    readable.erase(segment);
    if (segment == appendSegment) {
        appendFile = FileDescriptor();
        appendSegment = 0;
    }
}

// The last segment where it is ours and sound, else a new one after it.
Result<void> SegmentStore::State::chooseAppendSegment()
{
    const auto segments = folder.list();
    if (!segments)
        return base::fail(segments.error());
    // The number of a lost segment is not given again: what the catalogue still names in it must not be
    // found.
    const std::uint32_t last = std::max(segments->empty() ? 0U : segments->rbegin()->first, lastNamed);
    if (!segments->contains(last) || closedSegments.contains(last))
        return startSegment(last + 1);
    auto file = folder.open(last, O_RDWR);
    if (!file) {
        const ErrorCode code = file.error().code;
        if (code == ErrorCode::Corrupt || code == ErrorCode::ModelMismatch)
            return startSegment(last + 1);
        return base::fail(file.error());
    }
    if (!folder.takesPackedBlocks(last))
        return startSegment(last + 1); // whoever knows the old version only could not read all of it
    appendFile = std::move(*file);
    appendSegment = last;
    return {};
}

Result<void> SegmentStore::State::startSegment(std::uint32_t segment)
{
    if (segment == 0)
        return base::fail(
            ErrorCode::WriteFailed, folder.path,
            QCoreApplication::translate("coverscope::index", "The library has too many segments."));
    auto file = folder.create(segment);
    if (!file)
        return base::fail(file.error());
    // What was appended to the former segment must not be lost for the next sync().
    if (appendFile) {
        if (auto synced = appendFile.sync(folder.pathOf(appendSegment)); !synced)
            return synced;
    }
    appendFile = std::move(*file);
    appendSegment = segment;
    folderChanged = true;
    return {};
}

// Where a block of `size` bytes goes in appendFile.
Result<std::uint64_t> SegmentStore::State::prepareAppend(std::uint64_t size)
{
    struct stat status = {};
    // The file may have been deleted or extended by another process since, under the caller's lock.
    if (!appendFile || ::fstat(appendFile.get(), &status) != 0 || status.st_nlink == 0 ||
        closedSegments.contains(appendSegment)) {
        if (auto chosen = chooseAppendSegment(); !chosen)
            return base::fail(chosen.error());
    }
    auto end = appendFile.size(folder.pathOf(appendSegment));
    if (end && *end > segmentHeaderSize && *end + size > segmentLimit) {
        if (auto started = startSegment(appendSegment + 1); !started)
            return base::fail(started.error());
        end = appendFile.size(folder.pathOf(appendSegment));
    }
    return end;
}

Result<FoundBlock> SegmentStore::State::findBlock(const BlockRef& block)
{
    const auto path = folder.pathOf(block.segment);
    const auto file = openForReading(block.segment);
    if (!file)
        return base::fail(file.error());
    const auto fileSize = (*file)->size(path);
    if (!fileSize)
        return base::fail(fileSize.error());
    const auto beyondTheEnd = [&] {
        return damagedSegment(path, QStringLiteral("block at %1 is beyond the end").arg(block.offset));
    };
    // Before anything is allocated: the numbers may come from a damaged catalogue.
    if (block.rowCount == 0 || block.offset < segmentHeaderSize || block.offset > *fileSize ||
        leastBlockSize(block.rowCount, folder.kind.dimension) > *fileSize - block.offset)
        return beyondTheEnd();
    FoundBlock found{*file};
    const auto count = found.file->read(found.header.data(), found.header.size(), block.offset, path);
    if (!count)
        return base::fail(count.error());
    const auto form = *count == found.header.size() ? checkBlockHeader(found.header, block) : std::nullopt;
    if (!form)
        return damagedSegment(path, QStringLiteral("another block stands at %1").arg(block.offset));
    found.form = *form;
    found.bodySize = blockSize(block.rowCount, folder.kind.dimension) - blockHeaderSize;
    if (found.form == BlockForm::Packed) {
        std::array<unsigned char, packedSizeSize> size{};
        const auto sizeCount =
            found.file->read(size.data(), size.size(), block.offset + blockHeaderSize, path);
        if (!sizeCount)
            return base::fail(sizeCount.error());
        if (*sizeCount != size.size())
            return beyondTheEnd();
        found.bodySize = packedBodySize(size);
    }
    if (found.bodySize > *fileSize - block.offset - blockHeaderSize)
        return beyondTheEnd();
    return found;
}

// With its checksum.
Result<void> SegmentStore::State::writeBlock(BlockRef& block, const BlockBody& body)
{
    const auto path = folder.pathOf(block.segment);
    const BlockHeader header = encodeBlockHeader(block, body);
    block.checksum = blockChecksum(header);
    auto written = appendFile.write(header.data(), header.size(), block.offset, path);
    if (written)
        written = appendFile.write(body.bytes.data(), body.bytes.size(), block.offset + header.size(), path);
    if (!written) {
        // A cut that fails too leaves a tail that no transaction names: harmless.
        (void)appendFile.truncate(block.offset, path);
    }
    return written;
}

} // namespace coverscope::index
