// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace coverscope::model {

// The whole content. Fails as base::systemError says, NotAFile for anything but a plain file, and
// UnsupportedFormat above `maximumSize`.
base::Result<QByteArray> readFileBytes(const std::filesystem::path& path,
                                       qint64 maximumSize = qint64{1} << 31);

// All or nothing: a temporary name beside it, fsync, rename, fsync of the folder. After a crash the
// old or the new content is there, never a part.
base::Result<void> writeFileBytes(const std::filesystem::path& path, const QByteArray& bytes);

} // namespace coverscope::model
