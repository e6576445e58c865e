// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/dropped_items.h"

#include "ui/query/dropped_file.h"

namespace coverscope::ui {

DroppedItems droppedItems(const QMimeData* data)
{
    DroppedItems items;
    if (!data || !data->hasUrls())
        return items;
    const auto urls = data->urls();
    for (const QUrl& url : urls) {
        if (!url.isLocalFile())
            continue;
        const std::filesystem::path path = pathFromUrl(url);
        std::error_code error;
        (std::filesystem::is_directory(path, error) ? items.folders : items.files).push_back(path);
    }
    return items;
}

} // namespace coverscope::ui
