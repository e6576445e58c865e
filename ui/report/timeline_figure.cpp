// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/timeline_figure.h"

#include "core/report/timeline_entries.h"
#include "ui/report/report_text.h"
#include "ui/timeline/timeline_lane.h"
#include "ui/waveform/clock_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <map>

namespace coverscope::ui {

namespace {

constexpr double laneHeight = 20.0; // points
constexpr double axisHeight = 16.0;
constexpr double stripLabelSize = 7.0;
constexpr base::Seconds longestStrip = 1800.0;

void drawStripAxis(QPainter& painter, const QRectF& place, const TimeScale& scale, const ReportStyle& style)
{
    const QFontMetricsF metrics(painter.font());
    const double room = metrics.horizontalAdvance(clockText(scale.visible.end)) + ReportStyle::pt(16);
    const double step = clockTickStep(scale.visible.length(), static_cast<int>(place.width() / room));
    for (double tick = std::ceil(scale.visible.start / step - 1e-9) * step; tick <= scale.visible.end + 1e-9;
         tick += step) {
        const double x = scale.toPixel(tick);
        painter.setPen(QPen(style.colours.axis, ReportStyle::pt(0.5)));
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.top() + ReportStyle::pt(2.5)));
        const QString label = clockText(tick);
        const double width = metrics.horizontalAdvance(label);
        const double left = std::clamp(x - width / 2.0, place.left(), place.right() - width);
        painter.setPen(style.colours.mutedText);
        painter.drawText(QPointF(left, place.top() + ReportStyle::pt(3) + metrics.ascent()), label);
    }
}

} // namespace

std::vector<TimelineRow> timelineRows(const report::Report& report)
{
    std::vector<TimelineRow> rows;
    std::map<std::filesystem::path, std::size_t> colours;
    for (const report::ReportClip& clip : report.clips) {
        TimelineRow row;
        row.time = clip.region;
        if (!clip.matches.empty()) {
            const report::ReportMatch& match = clip.matches.front();
            row.played.emplace();
            row.played->verdict = match.verdict;
            row.name = trackName(match);
            row.title = trackTitle(match);
            row.colour = colours.emplace(match.file, colours.size()).first->second;
        } else {
            row.unknown = clip.heard.value_or(search::UnknownKind::Other);
            row.name = report::unknownName(row.unknown);
            row.title = row.name;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<base::TimeRange> laneStrips(base::Seconds duration)
{
    const double count = std::max(1.0, std::ceil(duration / longestStrip));
    const base::Seconds length = duration / count;
    std::vector<base::TimeRange> strips;
    for (double k = 0.0; k < count && duration > 0.0; k += 1.0)
        strips.push_back({k * length, (k + 1.0) * length});
    return strips;
}

double laneStripHeight()
{
    return ReportStyle::pt(laneHeight + axisHeight + 4.0);
}

void drawLaneStrip(QPainter& painter, const QRectF& place, const std::vector<TimelineRow>& rows,
                   const base::TimeRange& strip, const ReportStyle& style)
{
    painter.setFont(style.font(stripLabelSize));
    const TimeScale scale{strip, place.left(), place.width()};
    const QRectF lane(place.left(), place.top(), place.width(), ReportStyle::pt(laneHeight));
    TimelineLane(style.colours, ReportStyle::pt(0.75)).paint(painter, lane, scale, rows);
    drawStripAxis(
        painter,
        QRectF(place.left(), lane.bottom() + ReportStyle::pt(1), place.width(), ReportStyle::pt(axisHeight)),
        scale, style);
}

} // namespace coverscope::ui
