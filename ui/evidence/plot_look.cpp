// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/plot_look.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace coverscope::ui {

QCPColorGradient colourGradient(ColourMap map)
{
    constexpr int stops = 64;
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (int i = 0; i <= stops; ++i) {
        const double position = static_cast<double>(i) / stops;
        gradient.setColorStopAt(position, QColor(colourAt(map, position)));
    }
    gradient.setLevelCount(256);
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    return gradient;
}

void applyLook(QCPAxis& axis, const PlotColours& colours, const QFont& font)
{
    const QPen line(colours.axis, 1.0);
    axis.setBasePen(line);
    axis.setTickPen(line);
    axis.setSubTickPen(line);
    axis.setTickLabelColor(colours.mutedText);
    axis.setLabelColor(colours.text);
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
    axis.setLabelPadding(3);
    axis.setTickLabelPadding(3);
    axis.setTickLengthIn(0);
    axis.setTickLengthOut(4);
    axis.setSubTickLengthIn(0);
    axis.setSubTickLengthOut(2);
    axis.grid()->setPen(QPen(colours.grid, 1.0));
    axis.grid()->setZeroLinePen(QPen(colours.grid, 1.0));
}

void applyLook(QCustomPlot& plot, const PlotColours& colours)
{
    plot.setBackground(QBrush(colours.background));
    const QList<QCPAxisRect*> rects = plot.axisRects();
    for (QCPAxisRect* rect : rects) {
        const QList<QCPAxis*> axes = rect->axes();
        for (QCPAxis* axis : axes)
            applyLook(*axis, colours, plot.font());
    }
}

void ColourScale::applyLook(const PlotColours& colours, const QFont& font)
{
    ui::applyLook(*axis(), colours, font);
    axis()->setSubTicks(false);
    axis()->setTickLabelPadding(5);
    for (const auto type : {QCPAxis::atLeft, QCPAxis::atTop, QCPAxis::atBottom, QCPAxis::atRight})
        mAxisRect->axis(type)->setBasePen(QPen(colours.axis, 1.0));
}

QCPAxisRect* makeAxisRect(QCustomPlot& plot)
{
    auto* rect = new QCPAxisRect(&plot);
    const QList<QCPAxis*> axes = rect->axes();
    for (QCPAxis* axis : axes) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
    }
    return rect;
}

QCPRange withinBounds(QCPRange range, double lower, double upper, double shortest)
{
    // Exactly as it came: a rounding error would tell everybody who listens of a new range, for ever.
    if (range.lower >= lower && range.upper <= upper && range.size() >= shortest)
        return range;
    const double length = std::clamp(range.size(), std::min(shortest, upper - lower), upper - lower);
    // Where the wheel asks for too little or too much, the middle stays in place.
    const double start = std::clamp(range.center() - length / 2.0, lower, upper - length);
    return QCPRange(start, start + length);
}

FigurePlot::FigurePlot(QWidget* parent) : QCustomPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setNoAntialiasingOnDrag(false);
    // What moves during playback has a buffer of its own, so that the picture is not painted again.
    addLayer(QStringLiteral("cursor"));
    layer(QStringLiteral("cursor"))->setMode(QCPLayer::lmBuffered);
}

void FigurePlot::setFigureTitle(const QString& title, const QString& subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
}

void FigurePlot::beginFigure()
{
    layer(QStringLiteral("cursor"))->setVisible(false);
    cropToMatch();
    setColours(plotColours(lightPalette()));
}

void FigurePlot::endFigure()
{
    layer(QStringLiteral("cursor"))->setVisible(true);
    undoCropping();
    setColours(plotColours(palette()));
}

void FigurePlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setColours(plotColours(palette()));
    QCustomPlot::changeEvent(event);
}

void FigurePlot::paintEvent(QPaintEvent* event)
{
    QCustomPlot::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

// QCustomPlot cannot paint on nothing: a plot in a collapsed splitter waits until it is opened.
void FigurePlot::resizeEvent(QResizeEvent* event)
{
    if (!event->size().isEmpty())
        QCustomPlot::resizeEvent(event);
}

void FigurePlot::redraw()
{
    if (!size().isEmpty())
        replot(QCustomPlot::rpQueuedReplot);
}

void FigurePlot::redrawCursor()
{
    if (isVisible() && !size().isEmpty())
        layer(QStringLiteral("cursor"))->replot();
}

void FigurePlot::focusInEvent(QFocusEvent* event)
{
    QCustomPlot::focusInEvent(event);
    redraw();
}

void FigurePlot::focusOutEvent(QFocusEvent* event)
{
    QCustomPlot::focusOutEvent(event);
    redraw();
}

} // namespace coverscope::ui
