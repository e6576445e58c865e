// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

#include <filesystem>
#include <vector>

namespace coverscope::ui {

// What was dropped on the window, told apart: folders go to the library, a file is a clip.
struct DroppedItems
{
    std::vector<std::filesystem::path> folders;
    std::vector<std::filesystem::path> files;
    bool isEmpty() const { return folders.empty() && files.empty(); }
};

DroppedItems droppedItems(const QMimeData* data);

} // namespace coverscope::ui
