// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waveform/wave_strip.h"

#include "ui/waveform/time_window.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double margin = 8.0;
constexpr float quietest = 0.05F;       // peaks below are not blown up any further
constexpr double shortestVisible = 4.0; // seconds

} // namespace

WaveStrip::WaveStrip(QWidget* parent) : QWidget(parent), m_colours(plotColours(palette()))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void WaveStrip::clearWave()
{
    m_columns.clear();
    m_peak = 0.0F;
    m_playhead = 0.0;
    m_duration = 0.0;
    setVisibleRange({0.0, 1.0});
}

void WaveStrip::setDuration(double seconds)
{
    const bool showedAll = m_visible.start <= 0.0 && m_visible.end >= m_duration;
    m_duration = std::max(0.0, seconds);
    if (showedAll || m_visible.end > m_duration)
        setVisibleRange({0.0, std::max(m_duration, 1.0)});
    repaintWave();
    describe();
}

void WaveStrip::appendColumns(const std::vector<audio::PeakColumn>& columns, double columnsPerSecond)
{
    m_columnsPerSecond = columnsPerSecond;
    for (const audio::PeakColumn& column : columns)
        m_peak = std::max({m_peak, column.maximum, -column.minimum});
    m_columns.insert(m_columns.end(), columns.begin(), columns.end());
    const double decoded = static_cast<double>(m_columns.size()) / columnsPerSecond;
    if (decoded > m_duration)
        setDuration(decoded); // the container said less, or nothing
    repaintWave();
}

void WaveStrip::setPlayhead(double seconds)
{
    m_playhead = std::clamp(seconds, 0.0, m_duration);
    describe();
    update();
}

void WaveStrip::pickPlayhead(double seconds)
{
    setPlayhead(seconds);
    Q_EMIT playheadPicked(m_playhead);
}

void WaveStrip::showRange(double start, double length)
{
    setVisibleRange(windowAt(start, std::clamp(length, 1.0, std::max(m_duration, 1.0)), m_duration));
}

void WaveStrip::setVisibleRange(const base::TimeRange& range)
{
    m_visible = range;
    repaintWave();
    Q_EMIT visibleRangeChanged();
}

void WaveStrip::zoom(double factor, double anchorSeconds)
{
    setVisibleRange(zoomedWindow(m_visible, factor, anchorSeconds, shortestVisible, m_duration));
}

QRectF WaveStrip::axisArea() const
{
    const double height = fontMetrics().height() + 8.0;
    return {margin, this->height() - height, std::max(1.0, width() - 2.0 * margin), height};
}

TimeScale WaveStrip::scale() const
{
    return {m_visible, axisArea().left(), axisArea().width()};
}

void WaveStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_colours = plotColours(palette());
        repaintWave();
    }
    QWidget::changeEvent(event);
}

void WaveStrip::resizeEvent(QResizeEvent*)
{
    repaintWave();
}

void WaveStrip::repaintWave()
{
    m_isStale = true;
    update();
}

QPixmap WaveStrip::renderedWave(const QColor& colour)
{
    m_isStale = false;
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintWave(painter, waveArea(), scale(), m_columns, m_columnsPerSecond, 0.95 / std::max(m_peak, quietest),
              colour);
    return pixmap;
}

void WaveStrip::paintAxis(QPainter& painter) const
{
    const QRectF area = axisArea();
    painter.setPen(QPen(m_colours.axis, 1.0));
    painter.drawLine(area.topLeft(), area.topRight());
    if (m_duration > 0.0)
        paintTimeAxis(painter, area, scale(), m_colours);
}

void WaveStrip::paintPlayhead(QPainter& painter) const
{
    if (m_duration <= 0.0 || !isSeen(m_playhead))
        return;
    const double x = pixelOf(m_playhead);
    painter.setPen(QPen(m_colours.cursor, 1.5));
    painter.drawLine(QPointF(x, 0.0), QPointF(x, axisArea().top()));
}

void WaveStrip::paintFocus(QPainter& painter)
{
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(1, 1, -1, -1);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void WaveStrip::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    const bool isSideways = std::abs(delta.x()) > std::abs(delta.y());
    if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const double steps = (isSideways ? delta.x() : delta.y()) / 120.0;
        showRange(m_visible.start - 0.1 * steps * m_visible.length(), m_visible.length());
    } else {
        zoom(std::pow(0.8, delta.y() / 120.0), scale().toSeconds(event->position().x()));
    }
    event->accept();
}

void WaveStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        return pickPlayhead(0.0);
    case Qt::Key_End:
        return pickPlayhead(m_duration);
    case Qt::Key_Plus:
        return zoom(0.5, m_playhead);
    case Qt::Key_Minus:
        return zoom(2.0, m_playhead);
    case Qt::Key_0:
        return showRange(0.0, std::max(m_duration, 1.0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT playRequested(m_playhead);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace coverscope::ui
