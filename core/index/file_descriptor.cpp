// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/file_descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coverscope::index {

FileDescriptor::~FileDescriptor()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

base::Result<FileDescriptor> FileDescriptor::open(const std::filesystem::path& path, int flags)
{
    int descriptor = -1;
    do {
        descriptor = ::open(path.c_str(), flags | O_CLOEXEC, 0666);
    } while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0)
        return base::fail((flags & O_ACCMODE) == O_RDONLY ? base::systemError(errno, path)
                                                          : writeError(errno, path));
    return FileDescriptor(descriptor);
}

base::Result<std::uint64_t> FileDescriptor::size(const std::filesystem::path& path) const
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return base::fail(base::systemError(errno, path));
    return static_cast<std::uint64_t>(status.st_size);
}

base::Result<std::size_t> FileDescriptor::read(void* data, std::size_t size, std::uint64_t offset,
                                               const std::filesystem::path& path) const
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t count = ::pread(m_descriptor, static_cast<char*>(data) + done, size - done,
                                      static_cast<off_t>(offset + done));
        if (count == 0)
            break;
        if (count > 0)
            done += static_cast<std::size_t>(count);
        else if (errno != EINTR)
            return base::fail(base::systemError(errno, path));
    }
    return done;
}

base::Result<void> FileDescriptor::write(const void* data, std::size_t size, std::uint64_t offset,
                                         const std::filesystem::path& path) const
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t count = ::pwrite(m_descriptor, static_cast<const char*>(data) + done, size - done,
                                       static_cast<off_t>(offset + done));
        if (count > 0)
            done += static_cast<std::size_t>(count);
        else if (count == 0)
            return base::fail(writeError(ENOSPC, path));
        else if (errno != EINTR)
            return base::fail(writeError(errno, path));
    }
    return {};
}

base::Result<void> FileDescriptor::truncate(std::uint64_t size, const std::filesystem::path& path) const
{
    while (::ftruncate(m_descriptor, static_cast<off_t>(size)) != 0) {
        if (errno != EINTR)
            return base::fail(writeError(errno, path));
    }
    return {};
}

base::Result<void> FileDescriptor::sync(const std::filesystem::path& path) const
{
    while (::fsync(m_descriptor) != 0) {
        if (errno != EINTR)
            return base::fail(writeError(errno, path));
    }
    return {};
}

base::Result<void> syncFolder(const std::filesystem::path& folder)
{
    const std::filesystem::path name = folder.empty() ? std::filesystem::path(".") : folder;
    auto descriptor = FileDescriptor::open(name, O_RDONLY | O_DIRECTORY);
    if (!descriptor)
        return base::fail(std::move(descriptor.error()));
    // Some file systems cannot sync a folder and say EINVAL; there is nothing more to be done there.
    if (::fsync(descriptor->get()) != 0 && errno != EINVAL)
        return base::fail(writeError(errno, name));
    return {};
}

base::Error writeError(int errnoValue, const std::filesystem::path& path)
{
    base::Error error = base::systemError(errnoValue, path);
    if (error.code == base::ErrorCode::ReadFailed)
        error.code = base::ErrorCode::WriteFailed;
    return error;
}

} // namespace coverscope::index
