// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace coverscope::training {

// One regular file inside an archive. `name` is its path there, bytes as stored.
struct ArchiveEntry
{
    std::string name;
    std::span<const std::uint8_t> bytes; // valid during the call only
};

struct ArchiveSummary
{
    std::size_t fileCount = 0;     // handed to the visitor
    std::size_t tooLargeCount = 0; // skipped: larger than maximumSize
    bool isDamaged = false;        // the archive breaks off; what came before was handed over
};

// Reads a compressed archive (tar.xz and whatever else libarchive knows) front to back, without
// unpacking it, and hands every regular file to `visit`. The training data is a hundred thousand small
// files in four archives; unpacked they would cost more time and disk than reading them in place.
// Fails as the file system does, with UnsupportedFormat where it is no archive, or Cancelled.
base::Result<ArchiveSummary> readArchive(const std::filesystem::path& path,
                                         const std::function<void(const ArchiveEntry&)>& visit,
                                         const base::CancellationToken& token = {},
                                         std::size_t maximumSize = 32U << 20U);

} // namespace coverscope::training
