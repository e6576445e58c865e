// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_lock.h"

#include "core/base/path_text.h"
#include "core/library/text.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace coverscope::library {

namespace {

QByteArray holderText()
{
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0)
        host[0] = '\0';
    return QByteArray::number(static_cast<qlonglong>(::getpid())) + '\n' + host.data() + '\n';
}

tl::unexpected<base::Error> busy(const std::filesystem::path& folder, int descriptor)
{
    std::array<char, 300> text{};
    const ssize_t count = ::pread(descriptor, text.data(), text.size() - 1, 0);
    const QList<QByteArray> lines = QByteArray(text.data(), std::max<ssize_t>(0, count)).split('\n');
    const QString process =
        lines.isEmpty() || lines[0].isEmpty() ? Text::tr("unknown") : QString::fromUtf8(lines[0]);
    const QString host =
        lines.size() < 2 || lines[1].isEmpty() ? Text::tr("unknown") : QString::fromUtf8(lines[1]);
    return base::fail(
        base::ErrorCode::Busy, folder,
        Text::tr("The library “%1” is being changed by another Coverscope (process %2 on %3). Wait until "
                 "it is done, or close it, and try again.")
            .arg(base::displayPath(folder), process, host));
}

} // namespace

base::Result<LibraryLock> LibraryLock::acquire(const std::filesystem::path& libraryFolder)
{
    const auto path = libraryFolder / fileName;
    LibraryLock lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (lock.m_descriptor < 0)
        return base::fail(base::systemError(errno, path));
    if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return busy(libraryFolder, lock.m_descriptor);
        return base::fail(base::systemError(errno, path));
    }
    // Only a hint for people: on a full disk the lock holds without it.
    const QByteArray text = holderText();
    if (::ftruncate(lock.m_descriptor, 0) == 0)
        (void)!::pwrite(lock.m_descriptor, text.constData(), static_cast<std::size_t>(text.size()), 0);
    return lock;
}

LibraryLock::LibraryLock(LibraryLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

LibraryLock& LibraryLock::operator=(LibraryLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

LibraryLock::~LibraryLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace coverscope::library
