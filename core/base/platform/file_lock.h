// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace coverscope::base {

// An exclusive lock on a file, held against every other lock on it, of this process too. The system lets go
// of it when the process ends in whatever way. Whoever does not ask for the lock is not hindered: the file
// can be read.
class FileLock
{
public:
    FileLock() = default; // holds nothing
    // Makes the file where there is none, and never waits. Where another one has the lock, `error` is
    // std::errc::resource_unavailable_try_again; any other says why the file cannot be had. Holds nothing
    // then.
    static FileLock tryToGet(const std::filesystem::path& file, std::error_code& error);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

    explicit operator bool() const { return m_handle != none; }

    // Writes a text for people in place of the file's content; false where it cannot (a full disk): the lock
    // holds without it.
    bool note(std::string_view text) const;

private:
#if defined(_WIN32)
    using Handle = void*;
    static inline const Handle none = nullptr;
#else
    using Handle = int;
    static constexpr Handle none = -1;
#endif
    explicit FileLock(Handle handle) : m_handle(handle) {}

    Handle m_handle = none;
};

// For such notes. The host's name is empty where it is not known.
long processId();
std::string hostName();

} // namespace coverscope::base
