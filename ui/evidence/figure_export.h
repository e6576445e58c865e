// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/search_engine.h"

#include <QByteArray>

namespace coverscope::ui {

class FigurePlot;

// The plot as it stands, with its title, light on white as print asks for, and without what belongs to the
// moment (FigurePlot::beginFigure), in the form that the file's ending names:
// .png (two pixels per point), .svg or .pdf. Fails with InvalidArgument for another ending, else as
// writing a file does. Nothing of a failed export is left behind.
base::Result<void> exportFigure(FigurePlot& plot, const std::filesystem::path& file);

// The matrix as CSV: the first two columns are the start and end of each chunk of the clip, the first two
// rows those of the match, in seconds; cosines with six digits and a decimal point.
QByteArray similarityCsv(const search::Evidence& evidence);

// What a dialog has chosen, and asked about where it is there already: see base::writeOutput().
base::Result<void> writeExport(const QByteArray& bytes, const std::filesystem::path& file);

} // namespace coverscope::ui
