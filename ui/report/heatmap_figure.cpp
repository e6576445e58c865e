// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/heatmap_figure.h"

#include "ui/evidence/chunk_cells.h"
#include "ui/evidence/figure_range.h"
#include "ui/waveform/clock_text.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

struct HeatmapFigureText
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::HeatmapFigure)
};

constexpr double labelSize = 7.0; // points
constexpr double tickLength = 3.0;

// Seconds to places on paper, of one axis.
struct Axis
{
    double firstSecond = 0.0;
    double lastSecond = 1.0;
    double firstUnit = 0.0;
    double lastUnit = 1.0;

    double unitOf(double seconds) const
    {
        return firstUnit + (seconds - firstSecond) / (lastSecond - firstSecond) * (lastUnit - firstUnit);
    }
    double secondOf(double unit) const
    {
        return firstSecond + (unit - firstUnit) / (lastUnit - firstUnit) * (lastSecond - firstSecond);
    }
};

// Cosine 0 to 1, so that figures of one report can be compared.
QRgb colourOf(float cosine, const ReportStyle& style)
{
    return colourAt(style.colourMap, static_cast<double>(cosine));
}

// One pixel of the picture for every 1/300 inch, in the colour of the cell it lies in.
QImage cellImage(const search::Evidence& evidence, const Axis& x, const Axis& y, const QRectF& plot,
                 const ReportStyle& style)
{
    constexpr double unitsPerPixel = ReportStyle::unitsPerPoint * 72.0 / 300.0;
    const int width = std::max(1, static_cast<int>(plot.width() / unitsPerPixel));
    const int height = std::max(1, static_cast<int>(plot.height() / unitsPerPixel));
    const std::vector<double> queryBorders = cellBorders(evidence.queryChunks);
    const std::vector<double> trackBorders = cellBorders(evidence.trackChunks);
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    std::vector<std::optional<std::size_t>> columns(static_cast<std::size_t>(width));
    for (int i = 0; i < width; ++i)
        columns[static_cast<std::size_t>(i)] =
            cellAt(trackBorders, x.secondOf(plot.left() + (i + 0.5) * plot.width() / width));
    for (int j = 0; j < height; ++j) {
        const auto row = cellAt(queryBorders, y.secondOf(plot.top() + (j + 0.5) * plot.height() / height));
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(j));
        for (int i = 0; row && i < width; ++i) {
            if (const auto column = columns[static_cast<std::size_t>(i)])
                pixels[i] = colourOf(evidence.similarities(*row, *column), style);
        }
    }
    return image;
}

void drawTicks(QPainter& painter, const QRectF& plot, const Axis& axis, bool isBottom,
               const ReportStyle& style)
{
    const double span = axis.lastSecond - axis.firstSecond;
    const double length = std::abs(axis.lastUnit - axis.firstUnit);
    const int most = std::clamp(static_cast<int>(length / ReportStyle::pt(isBottom ? 42.0 : 18.0)), 2, 12);
    const double step = clockTickStep(span, most);
    const int decimals = clockTickDecimals(step);
    const double tick = ReportStyle::pt(tickLength);
    const double labelHeight = ReportStyle::pt(labelSize * 1.5);
    const double labelWidth = ReportStyle::pt(44.0);
    for (double t = std::ceil(axis.firstSecond / step - 1e-6) * step; t <= axis.lastSecond + 1e-6;
         t += step) {
        const double at = axis.unitOf(t);
        painter.setPen(QPen(style.colours.axis, ReportStyle::pt(0.6)));
        if (isBottom) {
            painter.drawLine(QPointF(at, plot.bottom()), QPointF(at, plot.bottom() + tick));
            painter.setPen(style.colours.mutedText);
            painter.drawText(QRectF(at - labelWidth / 2, plot.bottom() + tick, labelWidth, labelHeight),
                             Qt::AlignHCenter | Qt::AlignTop, clockText(t, decimals));
        } else {
            painter.drawLine(QPointF(plot.left() - tick, at), QPointF(plot.left(), at));
            painter.setPen(style.colours.mutedText);
            painter.drawText(
                QRectF(plot.left() - tick * 1.6 - labelWidth, at - labelHeight / 2, labelWidth, labelHeight),
                Qt::AlignRight | Qt::AlignVCenter, clockText(t, decimals));
        }
    }
}

// White on a dark casing is seen on every colour of the map.
void drawLine(QPainter& painter, const QPolygonF& line, double points, const ReportStyle& style)
{
    painter.setBrush(Qt::NoBrush);
    for (const bool isCasing : {true, false}) {
        QPen pen(isCasing ? style.colours.pathOutline : style.colours.path,
                 ReportStyle::pt(isCasing ? points * 2.4 : points));
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.drawPolyline(line);
    }
}

QPolygonF alignmentLine(const search::Evidence& evidence, const Axis& x, const Axis& y)
{
    QPolygonF line;
    for (const search::AlignmentPoint& point : evidence.alignment)
        line << QPointF(x.unitOf(point.track), y.unitOf(point.query));
    if (!line.isEmpty())
        return line;
    for (const search::PathPoint& point : evidence.path) {
        const base::TimeRange& query = evidence.queryChunks[point.queryChunk];
        const base::TimeRange& track = evidence.trackChunks[point.trackChunk];
        line << QPointF(x.unitOf(track.middle()), y.unitOf(query.middle()));
    }
    return line;
}

void drawScale(QPainter& painter, const QRectF& place, const ReportStyle& style)
{
    constexpr int steps = 128;
    QImage image(1, steps, QImage::Format_RGB32);
    for (int j = 0; j < steps; ++j)
        image.setPixel(0, j, colourOf(1.0F - (static_cast<float>(j) + 0.5F) / steps, style));
    painter.drawImage(place, image);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.colours.axis, ReportStyle::pt(0.5)));
    painter.drawRect(place);
    painter.setFont(style.font(labelSize));
    painter.setPen(style.colours.mutedText);
    const double height = ReportStyle::pt(labelSize * 1.5);
    for (const double value : {0.0, 0.5, 1.0}) {
        const double at = place.bottom() - value * place.height();
        painter.drawText(
            QRectF(place.right() + ReportStyle::pt(3), at - height / 2, ReportStyle::pt(20), height),
            Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(value, 'f', 1));
    }
}

} // namespace

void drawHeatmapFigure(QPainter& painter, const QRectF& place, const search::Evidence& evidence,
                       double trackDuration, const ReportStyle& style)
{
    if (evidence.similarities.isEmpty())
        return;
    const auto pt = &ReportStyle::pt;
    const double labelHeight = pt(labelSize * 1.6);
    const QRectF plot = place.adjusted(pt(46), pt(4), -pt(44), -(pt(tickLength) + 2.0 * labelHeight));
    const double trackEnd = std::max(trackDuration, evidence.trackChunks.back().end);
    const base::TimeRange track = figureRange({0.0, trackEnd}, evidence.segment.track);
    const base::TimeRange query = figureRange(
        {evidence.queryChunks.front().start, evidence.queryChunks.back().end}, evidence.segment.query);
    const Axis x{track.start, track.end, plot.left(), plot.right()};
    const Axis y{query.start, query.end, plot.bottom(), plot.top()};

    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.drawImage(plot, cellImage(evidence, x, y, plot, style));

    painter.save();
    painter.setClipRect(plot);
    const search::MatchSegment& segment = evidence.segment;
    const QRectF box(QPointF(x.unitOf(segment.track.start), y.unitOf(segment.query.end)),
                     QPointF(x.unitOf(segment.track.end), y.unitOf(segment.query.start)));
    if (box.width() > 0.0)
        drawLine(painter, QPolygonF(box), 0.8, style);
    drawLine(painter, alignmentLine(evidence, x, y), 1.2, style);
    painter.restore();

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.colours.axis, pt(0.6)));
    painter.drawRect(plot);
    painter.setFont(style.font(labelSize));
    drawTicks(painter, plot, x, true, style);
    drawTicks(painter, plot, y, false, style);
    painter.setPen(style.colours.text);
    painter.drawText(QRectF(plot.left(), place.bottom() - labelHeight, plot.width(), labelHeight),
                     Qt::AlignHCenter | Qt::AlignBottom, HeatmapFigureText::tr("Time in the track"));
    painter.save();
    painter.translate(place.left(), plot.center().y());
    painter.rotate(-90.0);
    painter.drawText(QRectF(-plot.height() / 2, 0.0, plot.height(), labelHeight),
                     Qt::AlignHCenter | Qt::AlignTop, HeatmapFigureText::tr("Time in the clip"));
    painter.restore();
    drawScale(painter, QRectF(plot.right() + pt(8), plot.top(), pt(7), plot.height()), style);
    painter.setPen(style.colours.text);
    painter.setFont(style.font(labelSize));
    painter.drawText(QRectF(plot.right() + pt(2), place.bottom() - 2 * labelHeight, pt(42), labelHeight),
                     Qt::AlignLeft | Qt::AlignBottom, HeatmapFigureText::tr("cosine"));
}

} // namespace coverscope::ui
