// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || duration() <= 0.0)
        return QWidget::mousePressEvent(event);
    m_drag = Drag::Undecided;
    m_pressPoint = event->position();
    m_visibleAtPress = visibleRange();
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
        const double time = std::clamp(scale().toSeconds(m_pressPoint.x()), 0.0, duration());
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
    if (!isSeen(playhead()))
        showRange(playhead() - visibleRange().length() / 2.0, visibleRange().length());
    Q_EMIT playheadPicked(playhead());
}

void TimelineView::step(int direction)
{
    if (m_rows.empty())
        return;
    const int from = m_current >= 0 ? m_current : rowAt(m_rows, playhead()) - (direction > 0 ? 1 : 0);
    const int row = std::clamp(from + direction, 0, static_cast<int>(m_rows.size()) - 1);
    choose(row);
    pickPlayhead(m_rows[static_cast<std::size_t>(row)].time.start);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const double stride = std::max(1.0, std::round(visibleRange().length() / 100.0)); // seconds
    switch (event->key()) {
    case Qt::Key_Left:
        return pickPlayhead(playhead() - stride);
    case Qt::Key_Right:
        return pickPlayhead(playhead() + stride);
    case Qt::Key_PageUp:
        return step(-1);
    case Qt::Key_PageDown:
        return step(1);
    default:
        WaveStrip::keyPressEvent(event);
    }
}

} // namespace coverscope::ui
