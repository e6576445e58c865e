// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"
#include "ui/report/report_style.h"

#include <QPainter>
#include <QRectF>

namespace coverscope::ui {

// The similarity of clip and match, chunk by chunk, on paper: the cells as a picture, axes, the matching
// segment and the alignment as lines; of long recordings the stretch around the match. Drawn without a
// widget, so on any thread.
void drawHeatmapFigure(QPainter& painter, const QRectF& place, const search::Evidence& evidence,
                       double trackDuration, const ReportStyle& style);

} // namespace coverscope::ui
