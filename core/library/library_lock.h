// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform/file_lock.h"
#include "core/base/result.h"

#include <filesystem>
#include <utility>

namespace coverscope::library {

// The right to write to a library, held as an advisory lock on LIBRARY/lock. The kernel lets go of it when
// the process ends in whatever way, so that a crash never leaves a library locked; the text in the
// file (process id and host) only tells a person who the holder is.
class LibraryLock
{
public:
    LibraryLock() = default; // holds nothing
    // Busy names the holder; PermissionDenied and NoSpaceLeft as the folder gives them.
    static base::Result<LibraryLock> acquire(const std::filesystem::path& libraryFolder);

    static constexpr const char* fileName = "lock";

private:
    explicit LibraryLock(base::FileLock lock) : m_lock(std::move(lock)) {}

    base::FileLock m_lock;
};

} // namespace coverscope::library
