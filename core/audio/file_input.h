// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/ffmpeg_handles.h"
#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <tuple>

namespace coverscope::audio {

// Tells a file from every other, and from itself before it was changed.
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t number = 0; // inode
    std::int64_t size = 0;
    std::int64_t changedNanoseconds = 0; // ctime
    bool operator<(const FileIdentity& other) const
    {
        return std::tie(device, number, size, changedNanoseconds) <
               std::tie(other.device, other.number, other.size, other.changedNanoseconds);
    }
};

// A regular file opened for reading, as FFmpeg's input. We read it ourselves rather than pass a
// name: FFmpeg would take "live: 1999.mp3" for a protocol, hang on a pipe and hide errno.
// Errors: FileNotFound, NotAFile, PermissionDenied, EmptyFile, ReadFailed.
class FileInput
{
public:
    // `start`: the byte that counts as the first.
    static base::Result<std::unique_ptr<FileInput>> open(const std::filesystem::path& path,
                                                         std::int64_t start = 0);

    FileInput(const FileInput&) = delete;
    FileInput& operator=(const FileInput&) = delete;
    ~FileInput();

    AVIOContext* context() const { return m_context.get(); }
    const FileIdentity& identity() const { return m_identity; }

    // errno of a read that failed, 0 when none did: FFmpeg may take it for the end of the file.
    int readError() const { return m_readError; }
    std::int64_t bytesRead() const { return m_bytesRead; }

    // Reads fail from now on once the token is set.
    void setCancellation(base::CancellationToken token) { m_token = std::move(token); }

private:
    FileInput(int descriptor, std::int64_t size, std::int64_t start);
    static int readCallback(void* self, std::uint8_t* buffer, int size);
    static std::int64_t seekCallback(void* self, std::int64_t offset, int whence);

    int m_descriptor;
    std::int64_t m_size;  // bytes from m_start on
    std::int64_t m_start; // in the file
    FileIdentity m_identity;
    std::int64_t m_bytesRead = 0;
    int m_readError = 0;
    base::CancellationToken m_token;
    FfmpegHandle<AVIOContext> m_context;
};

} // namespace coverscope::audio
