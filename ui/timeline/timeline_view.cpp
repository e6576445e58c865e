// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include "ui/results/results_table_text.h"
#include "ui/timeline/timeline_lane.h"
#include "ui/waveform/clock_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace coverscope::ui {

TimelineView::TimelineView(QWidget* parent) : WaveStrip(parent)
{
    setAccessibleName(tr("Timeline of the recording"));
    setWhatsThis(tr("A click plays from there. A drag moves the recording, the wheel zooms."));
    clear();
}

void TimelineView::clear()
{
    m_rows.clear();
    m_current = -1;
    clearWave();
    describe();
}

void TimelineView::setRows(std::vector<TimelineRow> rows)
{
    m_rows = std::move(rows);
    m_current = std::min(m_current, static_cast<int>(m_rows.size()) - 1);
    describe();
    update();
}

void TimelineView::setCurrent(int row)
{
    m_current = row < static_cast<int>(m_rows.size()) ? row : -1;
    if (m_current >= 0) {
        const base::TimeRange& time = m_rows[static_cast<std::size_t>(m_current)].time;
        if (time.end <= visibleRange().start || time.start >= visibleRange().end)
            showRange(time.start + time.length() / 2.0 - visibleRange().length() / 2.0,
                      visibleRange().length());
    }
    describe();
    update();
}

void TimelineView::followPlayhead(double seconds)
{
    const bool wasSeen = isSeen(playhead());
    setPlayhead(seconds);
    if (wasSeen && m_drag == Drag::None && playhead() > visibleRange().end)
        showRange(playhead(), visibleRange().length());
}

QSize TimelineView::sizeHint() const
{
    return {480, fontMetrics().height() * 14};
}

QSize TimelineView::minimumSizeHint() const
{
    return {160, fontMetrics().height() * 7};
}

QRectF TimelineView::laneArea() const
{
    const double height = 2.0 * fontMetrics().height();
    const QRectF axis = axisArea();
    return {axis.left(), axis.top() - height - 4.0, axis.width(), height};
}

QRectF TimelineView::waveArea() const
{
    const QRectF lane = laneArea();
    return {lane.left(), 4.0, lane.width(), std::max(1.0, lane.top() - 10.0)};
}

QString TimelineView::described(const TimelineRow& row) const
{
    QString text = tr("%1: %2", "times in the recording, what is played")
                       .arg(clockRangeText(row.time.start, row.time.end), row.name);
    if (row.isKnown())
        text += QStringLiteral(", ") + verdictText(row.played->verdict) + QStringLiteral(", ") +
                percentText(row.played->probability);
    return text;
}

void TimelineView::describe()
{
    QString text = tr("Playhead at %1 of %2.").arg(clockText(playhead()), clockText(duration()));
    if (m_current >= 0)
        text += QLatin1Char(' ') + described(m_rows[static_cast<std::size_t>(m_current)]);
    setAccessibleDescription(text);
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return WaveStrip::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double time = std::clamp(scale().toSeconds(help->pos().x()), 0.0, duration());
    const int row = rowAt(m_rows, time);
    QToolTip::showText(help->globalPos(),
                       row >= 0 && help->pos().y() >= laneArea().top()
                           ? described(m_rows[static_cast<std::size_t>(row)]).toHtmlEscaped()
                           : clockText(time, 1),
                       this);
    return true;
}

void TimelineView::paintWaveform(QPainter& painter, const TimeScale& timeScale)
{
    if (isWaveStale())
        m_wave = renderedWave(colours().query);
    if (m_current >= 0) {
        const base::TimeRange& time = m_rows[static_cast<std::size_t>(m_current)].time;
        const double left = std::max(timeScale.toPixel(time.start), waveArea().left());
        const double right = std::min(timeScale.toPixel(time.end), waveArea().right());
        if (right > left)
            painter.fillRect(QRectF(left, 0.0, right - left, laneArea().top()), colours().selection);
    }
    painter.drawPixmap(QPointF(0, 0), m_wave);
    if (isEmpty()) {
        painter.setPen(colours().mutedText);
        painter.drawText(waveArea(), Qt::AlignCenter, tr("Reading the recording …"));
    }
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().background);
    const TimeScale timeScale = scale();
    paintWaveform(painter, timeScale);
    paintAxis(painter);
    TimelineLane(colours()).paint(painter, laneArea(), timeScale, m_rows, m_current);
    paintPlayhead(painter);
    paintFocus(painter);
}

} // namespace coverscope::ui
