// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"
#include "ui/waveform/time_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double shortestVisible = 4.0; // seconds

} // namespace

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_duration <= 0.0)
        return QWidget::mousePressEvent(event);
    m_drag = Drag::Undecided;
    m_pressPoint = event->position();
    m_visibleAtPress = m_visible;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None)
        return QWidget::mouseMoveEvent(event);
    const double moved = event->position().x() - m_pressPoint.x();
    if (m_drag == Drag::Undecided && std::abs(moved) < QApplication::startDragDistance())
        return;
    m_drag = Drag::Moving;
    setCursor(Qt::ClosedHandCursor);
    const double secondsPerPixel = m_visibleAtPress.length() / waveArea().width();
    showRange(m_visibleAtPress.start - moved * secondsPerPixel, m_visibleAtPress.length());
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_drag == Drag::Undecided) {
        const double time = std::clamp(scale().toSeconds(m_pressPoint.x()), 0.0, m_duration);
        choose(rowAt(m_rows, time));
        setPlayhead(time);
        Q_EMIT playRequested(time);
    }
    m_drag = Drag::None;
    unsetCursor();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag = Drag::None;
    const int row = rowAt(m_rows, scale().toSeconds(event->position().x()));
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT openRequested(row);
}

void TimelineView::choose(int row)
{
    if (row < 0 || row == m_current)
        return;
    setCurrent(row);
    Q_EMIT rowChosen(row);
}

void TimelineView::pickPlayhead(double seconds)
{
    setPlayhead(seconds);
    if (m_playhead < m_visible.start || m_playhead > m_visible.end)
        showRange(m_playhead - m_visible.length() / 2.0, m_visible.length());
    Q_EMIT playheadPicked(m_playhead);
}

void TimelineView::step(int direction)
{
    if (m_rows.empty())
        return;
    const int from = m_current >= 0 ? m_current : rowAt(m_rows, m_playhead) - (direction > 0 ? 1 : 0);
    const int row = std::clamp(from + direction, 0, static_cast<int>(m_rows.size()) - 1);
    choose(row);
    pickPlayhead(m_rows[static_cast<std::size_t>(row)].time.start);
}

void TimelineView::zoom(double factor, double anchorSeconds)
{
    setVisibleRange(zoomedWindow(m_visible, factor, anchorSeconds, shortestVisible, m_duration));
}

void TimelineView::wheelEvent(QWheelEvent* event)
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

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const double stride = std::max(1.0, std::round(m_visible.length() / 100.0)); // seconds
    switch (event->key()) {
    case Qt::Key_Left:
        return pickPlayhead(m_playhead - stride);
    case Qt::Key_Right:
        return pickPlayhead(m_playhead + stride);
    case Qt::Key_Home:
        return pickPlayhead(0.0);
    case Qt::Key_End:
        return pickPlayhead(m_duration);
    case Qt::Key_PageUp:
        return step(-1);
    case Qt::Key_PageDown:
        return step(1);
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
