// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/dropped_file.h"

#include "core/base/path_text.h"

namespace coverscope::ui {

std::filesystem::path pathFromUrl(const QUrl& url)
{
    return base::pathFromBytes(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()));
}

std::optional<std::filesystem::path> droppedFile(const QMimeData* data)
{
    if (data == nullptr || !data->hasUrls())
        return std::nullopt;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        if (!url.isLocalFile())
            continue;
        const std::filesystem::path path = pathFromUrl(url);
        std::error_code error;
        if (!std::filesystem::is_directory(path, error))
            return path;
    }
    return std::nullopt;
}

} // namespace coverscope::ui
