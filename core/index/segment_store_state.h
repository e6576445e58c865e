// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/file_descriptor.h"
#include "core/index/segment_folder.h"
#include "core/index/segment_format.h"
#include "core/index/segment_store.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>

// Private to core/index: what a SegmentStore is made of, and how it finds and appends blocks.
namespace coverscope::index {

// A block whose header was read and found right.
struct FoundBlock
{
    std::shared_ptr<const FileDescriptor> file;
    BlockHeader header{};
    BlockForm form = BlockForm::Plain;
    std::uint64_t bodySize = 0; // bytes after the header, all of them in the file
};

struct SegmentStore::State
{
    // Immutable.
    SegmentFolder folder;
    std::uint64_t segmentLimit = 0;

    // Guarded by mutex: files whose headers were found right, open for reading.
    std::mutex mutex;
    std::map<std::uint32_t, std::shared_ptr<const FileDescriptor>> readable;

    // The writer's own.
    FileDescriptor appendFile;
    std::uint32_t appendSegment = 0;
    std::set<std::uint32_t> closedSegments; // shorter than the catalogue says: never appended to
    std::uint32_t lastNamed = 0;            // by the catalogue; its file may be lost
    bool folderChanged = false;

    base::Result<std::shared_ptr<const FileDescriptor>> openForReading(std::uint32_t segment);
    base::Result<void> chooseAppendSegment();
    base::Result<void> startSegment(std::uint32_t segment);
    base::Result<std::uint64_t> prepareAppend(std::uint64_t size);
    base::Result<void> writeBlock(BlockRef& block, const BlockBody& body);
    base::Result<FoundBlock> findBlock(const BlockRef& block);
    void forget(std::uint32_t segment);
};

} // namespace coverscope::index
