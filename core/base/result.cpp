// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include "core/base/path_text.h"
#include "core/base/text.h"

#include <cerrno>
#include <cstring>

namespace coverscope::base {

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, {}, Text::tr("Cancelled."));
}

Error systemError(int errnoValue, const std::filesystem::path& path)
{
    const QString name = displayPath(path);
    const QString detail = QString::fromLocal8Bit(std::strerror(errnoValue));
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::FileNotFound, path,
                Text::tr("“%1” was not found. Check the name, or whether its drive is connected.").arg(name),
                detail};
    case EISDIR:
        return {ErrorCode::NotAFile, path, Text::tr("“%1” is a folder, not a file.").arg(name), detail};
    case EACCES:
    case EPERM:
        return {
            ErrorCode::PermissionDenied, path,
            Text::tr(
                "“%1” cannot be accessed: permission denied. Change its permissions or choose another place.")
                .arg(name),
            detail};
    case EROFS:
        return {ErrorCode::PermissionDenied, path,
                Text::tr("“%1” is on a read-only drive. Choose a place that can be written to.").arg(name),
                detail};
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // a limit on the size of files: to the person the same as a full disk
        return {
            ErrorCode::NoSpaceLeft, path,
            Text::tr("There is no space left to write “%1”. Free some space and try again; nothing that was "
                     "saved before is lost.")
                .arg(name),
            detail};
    default:
        return {ErrorCode::ReadFailed, path, Text::tr("“%1” could not be read or written.").arg(name),
                detail};
    }
}

} // namespace coverscope::base
