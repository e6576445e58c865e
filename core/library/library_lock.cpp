// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_lock.h"

#include "core/base/path_text.h"
#include "core/library/text.h"

#include <QByteArray>

#include <array>
#include <fstream>
#include <string>
#include <utility>

namespace coverscope::library {

namespace {

tl::unexpected<base::Error> busy(const std::filesystem::path& folder)
{
    std::ifstream file(folder / LibraryLock::fileName, std::ios::binary);
    std::array<char, 300> text{};
    file.read(text.data(), text.size() - 1);
    const QList<QByteArray> lines = QByteArray(text.data()).split('\n');
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
    std::error_code error;
    LibraryLock lock(base::FileLock::tryToGet(path, error));
    if (error == std::errc::resource_unavailable_try_again)
        return busy(libraryFolder);
    if (error)
        return base::fail(base::systemError(error.default_error_condition().value(), path));
    // Only a hint for people: on a full disk the lock holds without it.
    lock.m_lock.note(std::to_string(base::processId()) + '\n' + base::hostName() + '\n');
    return lock;
}

} // namespace coverscope::library
