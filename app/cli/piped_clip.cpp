// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/piped_clip.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "core/base/path_text.h"

#include <QByteArray>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coverscope::cli {

namespace fs = std::filesystem;

namespace {

constexpr int waitMilliseconds = 100; // a cancellation is heard that soon

// 0, or errno.
int writeAll(int descriptor, const char* bytes, ssize_t size)
{
    for (ssize_t done = 0; done < size;) {
        const ssize_t count = ::write(descriptor, bytes + done, static_cast<std::size_t>(size - done));
        if (count < 0 && errno != EINTR)
            return errno;
        done += std::max<ssize_t>(count, 0);
    }
    return 0;
}

// 0, errno, or ECANCELED.
int copyAll(int from, int to)
{
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    for (;;) {
        if (interruptionToken().isCancelled())
            return ECANCELED;
        pollfd waiting = {from, POLLIN, 0};
        if (::poll(&waiting, 1, waitMilliseconds) == 0)
            continue;
        const ssize_t count = ::read(from, buffer.data(), static_cast<std::size_t>(buffer.size()));
        if (count == 0)
            return 0;
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            return errno;
        if (const int problem = count > 0 ? writeAll(to, buffer.data(), count) : 0; problem != 0)
            return problem;
    }
}

} // namespace

PipedClips::~PipedClips()
{
    std::error_code ignored;
    for (const auto& [copy, given] : m_given)
        fs::remove(copy, ignored);
}

base::Result<fs::path> PipedClips::fileFor(const fs::path& given)
{
    if (given == "-") {
        if (::isatty(STDIN_FILENO) == 1)
            return wrongUsage(
                Text::tr("“-” reads the clip from standard input, which is this terminal. Pipe a "
                         "sound or video file into it."));
        return copy(STDIN_FILENO, given);
    }
    struct stat status = {};
    if (::stat(given.c_str(), &status) != 0 || !S_ISFIFO(status.st_mode))
        return given;
    const int descriptor = ::open(given.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return base::fail(base::systemError(errno, given));
    auto file = copy(descriptor, given);
    ::close(descriptor);
    return file;
}

base::Result<fs::path> PipedClips::copy(int descriptor, const fs::path& given)
{
    std::error_code problem;
    fs::path folder = fs::temp_directory_path(problem);
    std::string pattern = ((problem ? fs::path("/tmp") : folder) / "coverscope-clip-XXXXXX").native();
    const int target = ::mkostemp(pattern.data(), O_CLOEXEC);
    if (target < 0)
        return base::fail(base::systemError(errno, pattern));
    m_given.emplace(pattern, given);
    int failed = copyAll(descriptor, target);
    if (::close(target) != 0 && failed == 0)
        failed = errno;
    if (failed == ECANCELED)
        return base::cancelled();
    return failed == 0 ? base::Result<fs::path>(pattern) : base::fail(base::systemError(failed, pattern));
}

base::Error PipedClips::named(base::Error error) const
{
    for (const auto& [copy, given] : m_given)
        error.message.replace(base::displayPath(copy), base::displayPath(given));
    return error;
}

fs::path PipedClips::nameOf(const fs::path& file) const
{
    const auto found = m_given.find(file);
    return found == m_given.end() ? file : found->second;
}

} // namespace coverscope::cli
