// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/file_descriptor.h"
#include "core/index/segment_format.h"
#include "core/index/segment_store.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>

namespace coverscope::index {

// The segment files of one kind in one folder, as files; no state, any thread.
struct SegmentFolder
{
    std::filesystem::path path;
    SegmentKind kind;

    std::filesystem::path pathOf(std::uint32_t segment) const;
    // Numbers and sizes of all segments of this name, whatever is in them.
    base::Result<std::map<std::uint32_t, std::uint64_t>> list() const;
    // With its header found right. Corrupt, NewerVersion, ModelMismatch.
    base::Result<FileDescriptor> open(std::uint32_t segment, int flags) const;
    // Whether it says that it is another library's; those are left as they are.
    bool isForeign(std::uint32_t segment) const;
    // Whether it is of a version that may hold packed blocks; false where it cannot be read.
    bool takesPackedBlocks(std::uint32_t segment) const;
    // A new one with its header written.
    base::Result<FileDescriptor> create(std::uint32_t segment) const;

private:
    std::optional<SegmentHeader> headerOf(std::uint32_t segment) const;
};

tl::unexpected<base::Error> damagedSegment(const std::filesystem::path& path, const QString& detail);

} // namespace coverscope::index
