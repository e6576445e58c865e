// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <QMimeData>

#include <filesystem>
#include <optional>

namespace coverscope::ui {

// A passage of a recording on its way from one part of the window to another.
struct DraggedRegion
{
    std::filesystem::path file;
    base::TimeRange range; // seconds
};

// "application/x-coverscope-region", and beside it the file's address for whoever takes only files.
QMimeData* regionMimeData(const DraggedRegion& region); // owned by the caller
std::optional<DraggedRegion> draggedRegion(const QMimeData* data);

} // namespace coverscope::ui
