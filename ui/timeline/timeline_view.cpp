// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include "ui/results/results_table_text.h"
#include "ui/timeline/timeline_lane.h"
#include "ui/waveform/clock_text.h"
#include "ui/waveform/time_window.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr double margin = 8.0;
constexpr float quietest = 0.05F; // peaks below are not blown up any further

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent), m_colours(plotColours(palette()))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Timeline of the recording"));
    setWhatsThis(tr("A click plays from there. A drag moves the recording, the wheel zooms."));
    clear();
}

void TimelineView::clear()
{
    m_columns.clear();
    m_peak = 0.0F;
    m_rows.clear();
    m_current = -1;
    m_playhead = 0.0;
    m_duration = 0.0;
    setVisibleRange({0.0, 1.0});
    describe();
}

void TimelineView::setDuration(double seconds)
{
    const bool showedAll = m_visible.start <= 0.0 && m_visible.end >= m_duration;
    m_duration = std::max(0.0, seconds);
    if (showedAll || m_visible.end > m_duration)
        setVisibleRange({0.0, std::max(m_duration, 1.0)});
    describe();
}

void TimelineView::appendColumns(const std::vector<audio::PeakColumn>& columns, double columnsPerSecond)
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
        if (time.end <= m_visible.start || time.start >= m_visible.end)
            showRange(time.start + time.length() / 2.0 - m_visible.length() / 2.0, m_visible.length());
    }
    describe();
    update();
}

void TimelineView::setPlayhead(double seconds)
{
    m_playhead = std::clamp(seconds, 0.0, m_duration);
    describe();
    update();
}

void TimelineView::followPlayhead(double seconds)
{
    const bool wasSeen = m_visible.start <= m_playhead && m_playhead <= m_visible.end;
    setPlayhead(seconds);
    if (wasSeen && m_drag == Drag::None && m_playhead > m_visible.end)
        showRange(m_playhead, m_visible.length());
}

void TimelineView::showRange(double start, double length)
{
    setVisibleRange(windowAt(start, std::clamp(length, 1.0, std::max(m_duration, 1.0)), m_duration));
}

void TimelineView::setVisibleRange(const base::TimeRange& range)
{
    m_visible = range;
    repaintWave();
    Q_EMIT visibleRangeChanged();
}

QSize TimelineView::sizeHint() const
{
    return {480, fontMetrics().height() * 14};
}

QSize TimelineView::minimumSizeHint() const
{
    return {160, fontMetrics().height() * 7};
}

QRectF TimelineView::axisArea() const
{
    const double height = fontMetrics().height() + 8.0;
    return {margin, this->height() - height, std::max(1.0, width() - 2.0 * margin), height};
}

QRectF TimelineView::laneArea() const
{
    const double height = 2.0 * fontMetrics().height();
    return {margin, axisArea().top() - height - 4.0, axisArea().width(), height};
}

QRectF TimelineView::waveArea() const
{
    return {margin, 4.0, axisArea().width(), std::max(1.0, laneArea().top() - 10.0)};
}

TimeScale TimelineView::scale() const
{
    return {m_visible, waveArea().left(), waveArea().width()};
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_colours = plotColours(palette());
        repaintWave();
    }
    QWidget::changeEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    repaintWave();
}

void TimelineView::repaintWave()
{
    m_wave = QPixmap();
    update();
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
    QString text = tr("Playhead at %1 of %2.").arg(clockText(m_playhead), clockText(m_duration));
    if (m_current >= 0)
        text += QLatin1Char(' ') + described(m_rows[static_cast<std::size_t>(m_current)]);
    setAccessibleDescription(text);
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double time = std::clamp(scale().toSeconds(help->pos().x()), 0.0, m_duration);
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
    if (m_wave.isNull()) {
        m_wave = QPixmap(size() * devicePixelRatioF());
        m_wave.setDevicePixelRatio(devicePixelRatioF());
        m_wave.fill(Qt::transparent);
        QPainter wavePainter(&m_wave);
        paintWave(wavePainter, waveArea(), timeScale, m_columns, m_columnsPerSecond,
                  0.95 / std::max(m_peak, quietest), m_colours.query);
    }
    if (m_current >= 0) {
        const base::TimeRange& time = m_rows[static_cast<std::size_t>(m_current)].time;
        const double left = std::max(timeScale.toPixel(time.start), waveArea().left());
        const double right = std::min(timeScale.toPixel(time.end), waveArea().right());
        if (right > left)
            painter.fillRect(QRectF(left, 0.0, right - left, laneArea().top()), m_colours.selection);
    }
    painter.drawPixmap(QPointF(0, 0), m_wave);
    if (m_columns.empty()) {
        painter.setPen(m_colours.mutedText);
        painter.drawText(waveArea(), Qt::AlignCenter, tr("Reading the recording …"));
    }
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.background);
    const TimeScale timeScale = scale();
    paintWaveform(painter, timeScale);
    painter.setPen(QPen(m_colours.axis, 1.0));
    painter.drawLine(QPointF(margin, axisArea().top()), QPointF(width() - margin, axisArea().top()));
    if (m_duration > 0.0)
        paintTimeAxis(painter, axisArea(), timeScale, m_colours);
    TimelineLane(m_colours).paint(painter, laneArea(), timeScale, m_rows, m_current);
    if (m_duration > 0.0 && m_visible.start <= m_playhead && m_playhead <= m_visible.end) {
        const double x = timeScale.toPixel(m_playhead);
        painter.setPen(QPen(m_colours.cursor, 1.5));
        painter.drawLine(QPointF(x, 0.0), QPointF(x, axisArea().top()));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace coverscope::ui
