// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/clip_report.h"
#include "ui/report/report_style.h"
#include "ui/timeline/timeline_rows.h"

#include <QPainter>
#include <QRectF>

#include <vector>

namespace coverscope::ui {

// The stretches of a timeline's report, as its lane shows them.
std::vector<TimelineRow> timelineRows(const report::Report& report);

// A long recording does not fit into one line: the times of each, of equal length.
std::vector<base::TimeRange> laneStrips(base::Seconds duration);
double laneStripHeight(); // units of the page

// One strip of the lane with its time axis, without a widget, so on any thread.
void drawLaneStrip(QPainter& painter, const QRectF& place, const std::vector<TimelineRow>& rows,
                   const base::TimeRange& strip, const ReportStyle& style);

} // namespace coverscope::ui
