// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QUrl>

#include <filesystem>
#include <optional>

namespace coverscope::ui {

// The byte-exact path of a local file's address: QUrl::toLocalFile() loses names that are not UTF-8.
std::filesystem::path pathFromUrl(const QUrl& url);

// The first local file that is being dragged; folders are not clips.
std::optional<std::filesystem::path> droppedFile(const QMimeData* data);

} // namespace coverscope::ui
