// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <utility>

namespace coverscope::index {

// Owns a POSIX file descriptor; -1 is none. The calls below go on after EINTR and short transfers.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileDescriptor();

    explicit operator bool() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }

    // `flags` as for open(2); O_CLOEXEC is added.
    static base::Result<FileDescriptor> open(const std::filesystem::path& path, int flags);

    base::Result<std::uint64_t> size(const std::filesystem::path& path) const;
    // Bytes read: less than `size` only at the end of the file.
    base::Result<std::size_t> read(void* data, std::size_t size, std::uint64_t offset,
                                   const std::filesystem::path& path) const;
    base::Result<void> write(const void* data, std::size_t size, std::uint64_t offset,
                             const std::filesystem::path& path) const;
    base::Result<void> truncate(std::uint64_t size, const std::filesystem::path& path) const;
    base::Result<void> sync(const std::filesystem::path& path) const;

private:
    int m_descriptor = -1;
};

// Makes new and renamed names in the folder survive a power cut.
base::Result<void> syncFolder(const std::filesystem::path& folder);

// systemError() with WriteFailed where errno says nothing more precise.
base::Error writeError(int errnoValue, const std::filesystem::path& path);

} // namespace coverscope::index
