// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/region_mime.h"

#include "core/base/path_text.h"

#include <QDataStream>
#include <QIODevice>
#include <QUrl>

#include <cmath>

namespace coverscope::ui {

namespace {

const QString regionType = QStringLiteral("application/x-coverscope-region");

// Byte-exact, as QUrl::fromLocalFile() loses names that are not UTF-8.
QUrl urlOf(const std::filesystem::path& file)
{
    return QUrl::fromEncoded("file://" + base::pathBytes(file).toPercentEncoding("/"), QUrl::StrictMode);
}

} // namespace

QMimeData* regionMimeData(const DraggedRegion& region)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << base::pathBytes(region.file) << region.range.start << region.range.end;
    auto* data = new QMimeData;
    data->setData(regionType, bytes);
    data->setUrls({urlOf(region.file)});
    return data;
}

std::optional<DraggedRegion> draggedRegion(const QMimeData* data)
{
    if (data == nullptr || !data->hasFormat(regionType))
        return std::nullopt;
    QDataStream stream(data->data(regionType));
    QByteArray file;
    base::TimeRange range;
    stream >> file >> range.start >> range.end;
    // Any program may offer this type.
    const bool isSound = stream.status() == QDataStream::Ok && !file.isEmpty() &&
                         std::isfinite(range.start) && std::isfinite(range.end) && range.start >= 0.0 &&
                         range.length() > 0.0;
    if (!isSound)
        return std::nullopt;
    return DraggedRegion{base::pathFromBytes(file), range};
}

} // namespace coverscope::ui
