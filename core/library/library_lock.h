// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

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

    LibraryLock(LibraryLock&& other) noexcept;
    LibraryLock& operator=(LibraryLock&& other) noexcept;
    ~LibraryLock();

    static constexpr const char* fileName = "lock";

private:
    explicit LibraryLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

} // namespace coverscope::library
