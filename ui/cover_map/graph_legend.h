// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cover_map/shown_graph.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QRectF>

namespace coverscope::ui {

// How a line and a dot look of which somebody decided: what the program believes shows in the colour, what a
// person decided in the form. Painted over the line or in the dot's place.
void paintDecidedLine(QPainter& painter, const QLineF& line, const QPen& believed, PairRule rule,
                      const PlotColours& colours);
void paintDecidedDot(QPainter& painter, const QPointF& at, double radius);

// What lines and dots mean, in one row; of decisions only what the graph has. Words are not cut: what there
// is no room for is left out.
void paintGraphLegend(QPainter& painter, const QRectF& area, const CoverGraph& graph,
                      const PlotColours& colours, const QFont& font);

} // namespace coverscope::ui
