// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_input.h"

#include "core/audio/text.h"
#include "core/base/path_text.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coverscope::audio {

namespace {

constexpr int bufferSize = 64 * 1024;

base::Result<void> checkKind(const struct stat& status, const std::filesystem::path& path)
{
    if (S_ISDIR(status.st_mode))
        return base::fail(base::systemError(EISDIR, path));
    if (!S_ISREG(status.st_mode))
        return base::fail(base::ErrorCode::NotAFile, path,
                          Text::tr("“%1” is a device or a pipe, not a file. Choose a sound or video file.")
                              .arg(base::displayPath(path)));
    if (status.st_size == 0)
        return base::fail(base::ErrorCode::EmptyFile, path,
                          Text::tr("“%1” is empty. Copy or download it again.").arg(base::displayPath(path)));
    return {};
}

} // namespace

base::Result<std::unique_ptr<FileInput>> FileInput::open(const std::filesystem::path& path,
                                                         std::int64_t start)
{
    struct stat status = {};
    // Looked at before opening (opening a device may act on it) and after (it may have changed).
    if (::stat(path.c_str(), &status) != 0)
        return base::fail(base::systemError(errno, path));
    if (auto checked = checkKind(status, path); !checked)
        return base::fail(checked.error());

    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return base::fail(base::systemError(errno, path));
    if (::fstat(descriptor, &status) != 0) {
        const int error = errno;
        ::close(descriptor);
        return base::fail(base::systemError(error, path));
    }
    std::unique_ptr<FileInput> input(new FileInput(descriptor, status.st_size - start, start));
    if (auto checked = checkKind(status, path); !checked)
        return base::fail(checked.error());
    if (!input->m_context)
        return base::fail(base::systemError(ENOMEM, path));
    constexpr std::int64_t nanoseconds = 1'000'000'000;
    input->m_identity = {status.st_dev, status.st_ino, status.st_size,
                         status.st_ctim.tv_sec * nanoseconds + status.st_ctim.tv_nsec};
    return input;
}

FileInput::FileInput(int descriptor, std::int64_t size, std::int64_t start)
    : m_descriptor(descriptor), m_size(size), m_start(start)
{
    if (start > 0)
        ::lseek(descriptor, start, SEEK_SET);
    auto* buffer = static_cast<unsigned char*>(av_malloc(bufferSize));
    if (buffer == nullptr)
        return;
    m_context.reset(avio_alloc_context(buffer, bufferSize, 0, this, readCallback, nullptr, seekCallback));
    if (!m_context)
        av_free(buffer);
}

FileInput::~FileInput()
{
    ::close(m_descriptor);
}

int FileInput::readCallback(void* self, std::uint8_t* buffer, int size)
{
    auto* input = static_cast<FileInput*>(self);
    if (input->m_token.isCancelled())
        return AVERROR_EXIT;
    ssize_t count = 0;
    do {
        count = ::read(input->m_descriptor, buffer, static_cast<std::size_t>(size));
    } while (count < 0 && errno == EINTR);
    if (count < 0) {
        input->m_readError = errno;
        return AVERROR(errno);
    }
    input->m_bytesRead += count;
    return count == 0 ? AVERROR_EOF : static_cast<int>(count);
}

std::int64_t FileInput::seekCallback(void* self, std::int64_t offset, int whence)
{
    auto* input = static_cast<FileInput*>(self);
    if ((whence & AVSEEK_SIZE) != 0)
        return input->m_size;
    const int origin = whence & ~AVSEEK_FORCE;
    const std::int64_t place = origin == SEEK_SET ? offset + input->m_start : offset;
    const off_t position = ::lseek(input->m_descriptor, place, origin);
    return position < 0 ? AVERROR(errno) : position - input->m_start;
}

} // namespace coverscope::audio
