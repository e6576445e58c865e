// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/cover_map/graph_painter.h"

#include <QByteArray>

#include <filesystem>

namespace coverscope::ui {

// The whole figure with its legend, light on white as print asks for: .png (two pixels per point), .svg or
// .pdf, by the file's ending. Fails with InvalidArgument for another one, else as writing a file does.
base::Result<void> exportGraph(const GraphFigure& figure, const std::filesystem::path& file);

} // namespace coverscope::ui
