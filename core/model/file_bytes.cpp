// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/file_bytes.h"

#include "core/base/path_text.h"
#include "core/model/text.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coverscope::model {

namespace {

using base::ErrorCode;

// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    int number() const { return m_number; }
    bool close()
    {
        const bool isClosed = m_number < 0 || ::close(m_number) == 0;
        m_number = -1;
        return isClosed;
    }

private:
    int m_number;
};

bool writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

} // namespace

base::Result<QByteArray> readFileBytes(const std::filesystem::path& path, qint64 maximumSize)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0)
        return base::fail(base::systemError(errno, path));
    if (S_ISDIR(status.st_mode))
        return base::fail(base::systemError(EISDIR, path));
    if (!S_ISREG(status.st_mode))
        return base::fail(ErrorCode::NotAFile, path,
                          Text::tr("“%1” is not a plain file.").arg(base::displayPath(path)));
    if (status.st_size > maximumSize)
        return base::fail(
            ErrorCode::UnsupportedFormat, path,
            Text::tr("“%1” is too large to be what was expected here.").arg(base::displayPath(path)));

    QByteArray bytes(static_cast<qsizetype>(status.st_size), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::read(file.number(), bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return base::fail(base::systemError(errno, path));
        if (count == 0)
            break; // cut off while we read: what follows finds it too short
        done += count;
    }
    bytes.truncate(done);
    return bytes;
}

base::Result<void> writeFileBytes(const std::filesystem::path& path, const QByteArray& bytes)
{
    std::filesystem::path partial = path;
    partial += ".partial";
    Descriptor file(::open(partial.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (file.number() < 0)
        return base::fail(base::systemError(errno, path));
    if (!writeAll(file.number(), bytes) || ::fsync(file.number()) != 0 || !file.close() ||
        ::rename(partial.c_str(), path.c_str()) != 0) {
        base::Error error = base::systemError(errno, path);
        if (error.code == ErrorCode::ReadFailed)
            error.code = ErrorCode::WriteFailed;
        ::unlink(partial.c_str());
        return base::fail(std::move(error));
    }
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.number() >= 0)
        ::fsync(directory.number());
    return {};
}

} // namespace coverscope::model
