// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_lane.h"

#include "ui/theme/series_colours.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double narrowest = 2.0;   // pixels: a short stretch of a long recording is still seen
constexpr double leastLabel = 22.0; // pixels of room that a label is worth

} // namespace

void TimelineLane::paint(QPainter& painter, const QRectF& area, const TimeScale& scale,
                         std::span<const TimelineRow> rows, int current) const
{
    painter.save();
    painter.setClipRect(area.adjusted(0, -px(3), 0, px(3)), Qt::IntersectClip);
    QRectF chosen;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const TimelineRow& row = rows[k];
        if (row.time.end < scale.visible.start || row.time.start > scale.visible.end)
            continue;
        const double left = std::max(scale.toPixel(row.time.start), area.left());
        const double right = std::min(scale.toPixel(row.time.end), area.right());
        const QRectF place(left, area.top(), std::max(px(narrowest), right - left), area.height());
        paintGround(painter, place, row);
        paintLabel(painter, place, row);
        if (static_cast<int>(k) == current)
            chosen = place;
    }
    if (!chosen.isNull()) { // on top of its neighbours
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colours.text, px(2)));
        painter.drawRect(chosen);
    }
    painter.restore();
}

void TimelineLane::paintGround(QPainter& painter, const QRectF& place, const TimelineRow& row) const
{
    painter.save();
    const bool isNarrow = place.width() < px(4);
    const QRectF inner = isNarrow ? place : place.adjusted(px(0.5), px(0.5), -px(0.5), -px(0.5));
    painter.setPen(Qt::NoPen);
    if (!row.isKnown()) {
        painter.fillRect(inner, blended(m_colours.background, m_colours.mutedText, 0.07));
        paintPattern(painter, inner, row.unknown);
        painter.restore();
        return;
    }
    const SeriesColours own = seriesColours(row.colour, m_colours);
    painter.fillRect(inner, isNarrow ? own.line : own.fill);
    if (!isNarrow) {
        QPen pen(own.line, px(1));
        if (!row.isSure())
            pen.setDashPattern({4.0, 3.0});
        painter.setPen(pen);
        painter.drawRect(inner);
        if (row.isSure())
            painter.fillRect(QRectF(inner.topLeft(), QSizeF(inner.width(), px(3))), own.line);
    }
    painter.restore();
}

void TimelineLane::paintPattern(QPainter& painter, const QRectF& place, search::UnknownKind kind) const
{
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(blended(m_colours.background, m_colours.mutedText, 0.55), px(1)));
    const double step = px(7);
    // From a common origin, so that the pattern stands still where a neighbour changes.
    const double first = std::floor((place.left() - place.height()) / step) * step;
    switch (kind) {
    case search::UnknownKind::Music:
        for (double x = first; x < place.right(); x += step)
            painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
        break;
    case search::UnknownKind::Speech: {
        constexpr double heights[] = {0.18, 0.34, 0.24, 0.42, 0.14};
        for (double x = first; x < place.right(); x += px(5)) {
            const auto index =
                static_cast<std::size_t>(std::llround(std::abs(x) / px(5))) % std::size(heights);
            const double half = heights[index] * place.height();
            painter.drawLine(QPointF(x, place.center().y() - half), QPointF(x, place.center().y() + half));
        }
        break;
    }
    case search::UnknownKind::Silence: {
        QPen pen = painter.pen();
        pen.setDashPattern({3.0, 3.0});
        painter.setPen(pen);
        painter.drawLine(QPointF(place.left(), place.center().y()),
                         QPointF(place.right(), place.center().y()));
        break;
    }
    case search::UnknownKind::Other:
        painter.setPen(QPen(painter.pen().color(), px(1.6), Qt::SolidLine, Qt::RoundCap));
        for (double x = first; x < place.right(); x += step) {
            int line = 0;
            for (double y = place.top() + step / 2; y < place.bottom(); y += step, ++line)
                painter.drawPoint(QPointF(x + (line % 2 == 0 ? 0.0 : step / 2), y));
        }
        break;
    }
    painter.restore();
}

void TimelineLane::paintLabel(QPainter& painter, const QRectF& place, const TimelineRow& row) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double room = place.width() - px(10);
    if (room < px(leastLabel))
        return;
    const QString name = row.isKnown() && !row.isSure() ? QStringLiteral("? ") + row.title : row.title;
    const double whole = metrics.horizontalAdvance(name);
    if (!row.isKnown() && whole > room)
        return; // the pattern tells
    const QString text = metrics.elidedText(name, Qt::ElideRight, room);
    QRectF box(place.left() + px(5), place.center().y() - metrics.height() / 2.0,
               std::min(room, whole + px(1)), metrics.height());
    if (row.isKnown())
        box.translate(0, row.isSure() ? px(1) : 0.0); // below the line at the top
    else
        painter.fillRect(box.adjusted(-px(3), 0, px(3), 0),
                         blended(m_colours.background, m_colours.mutedText, 0.07));
    painter.setPen(row.isKnown() ? m_colours.text : m_colours.mutedText);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace coverscope::ui
