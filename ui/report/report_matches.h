// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/clip_report.h"
#include "ui/report/report_table.h"

#include <QColor>

#include <optional>

#include <vector>

namespace coverscope::ui {

// Which matches of a clip a report on paper has room for. Those that somebody judged are always among them.
struct ReportChoice
{
    std::vector<const report::ReportMatch*> listed; // in the table, by rank
    std::vector<const report::ReportMatch*> shown;  // with their picture, verdict and note
    std::size_t leftOut = 0;
};

// `isOnly`: of a report on this clip alone, at greater length.
ReportChoice chooseMatches(const report::ReportClip& clip, bool isOnly);

// "Confirmed" in green and so on.
QColor decidedColour(const std::optional<catalogue::Decision>& decision, const PlotColours& colours);

// What stands for a clip in an overview: the confirmed match, else the nearest. Not for one without matches.
const report::ReportMatch& leadingMatch(const report::ReportClip& clip);

ReportTable matchTable(const std::vector<const report::ReportMatch*>& matches, const ReportStyle& style);
// A row for each stretch of a timeline.
ReportTable stretchTable(const report::Report& report, const ReportStyle& style);
ReportTable overviewTable(const report::Report& report, const ReportStyle& style);

} // namespace coverscope::ui
