// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/file_lock.h"

#include <array>
#include <utility>

#if defined(_WIN32)
#include <windows.h>
#else
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace coverscope::base {

#if defined(_WIN32)

FileLock FileLock::tryToGet(const std::filesystem::path& file, std::error_code& error)
{
    error.clear();
    const DWORD everybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const HANDLE handle = CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, everybody, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        error.assign(static_cast<int>(GetLastError()), std::system_category());
        return {};
    }
    // Windows keeps others from reading what is locked: so it is a byte far behind the content.
    OVERLAPPED place = {};
    place.OffsetHigh = 0x40000000;
    if (!LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place)) {
        const DWORD reason = GetLastError();
        CloseHandle(handle);
        if (reason == ERROR_LOCK_VIOLATION || reason == ERROR_IO_PENDING)
            error = std::make_error_code(std::errc::resource_unavailable_try_again);
        else
            error.assign(static_cast<int>(reason), std::system_category());
        return {};
    }
    return FileLock(handle);
}

FileLock::~FileLock()
{
    if (m_handle != none)
        CloseHandle(m_handle);
}

bool FileLock::note(std::string_view text) const
{
    DWORD written = 0;
    return SetFilePointer(m_handle, 0, nullptr, FILE_BEGIN) != INVALID_SET_FILE_POINTER &&
           SetEndOfFile(m_handle) &&
           WriteFile(m_handle, text.data(), static_cast<DWORD>(text.size()), &written, nullptr) &&
           written == text.size();
}

long processId()
{
    return static_cast<long>(GetCurrentProcessId());
}

std::string hostName()
{
    std::array<char, 256> name{};
    DWORD length = static_cast<DWORD>(name.size());
    return GetComputerNameExA(ComputerNameDnsHostname, name.data(), &length)
               ? std::string(name.data(), length)
               : std::string();
}

#else

FileLock FileLock::tryToGet(const std::filesystem::path& file, std::error_code& error)
{
    error.clear();
    FileLock lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (lock && ::flock(lock.m_handle, LOCK_EX | LOCK_NB) == 0)
        return lock;
    error.assign(errno, std::generic_category()); // EWOULDBLOCK is resource_unavailable_try_again
    return {};
}

FileLock::~FileLock()
{
    if (m_handle != none)
        ::close(m_handle);
}

bool FileLock::note(std::string_view text) const
{
    return ::ftruncate(m_handle, 0) == 0 &&
           ::pwrite(m_handle, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

long processId()
{
    return static_cast<long>(::getpid());
}

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

#endif

FileLock::FileLock(FileLock&& other) noexcept : m_handle(std::exchange(other.m_handle, none)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

} // namespace coverscope::base
