// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"

#include "core/base/plain_text.h"

namespace coverscope::base {

QString displayPath(const std::filesystem::path& path)
{
    return plainText(QString::fromUtf8(pathBytes(path)));
}

QString displayName(const std::filesystem::path& path)
{
    return displayPath(path.filename());
}

QByteArray pathBytes(const std::filesystem::path& path)
{
    const std::string& native = path.native();
    return QByteArray(native.data(), static_cast<qsizetype>(native.size()));
}

std::filesystem::path pathFromBytes(const QByteArray& bytes)
{
    return std::filesystem::path(std::string(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

std::filesystem::path pathFromQString(const QString& text)
{
    return pathFromBytes(text.toUtf8());
}

} // namespace coverscope::base
