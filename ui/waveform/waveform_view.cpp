// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waveform/waveform_view.h"

#include "ui/waveform/clock_text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double margin = 8.0;
constexpr float quietest = 0.05F; // peaks below are not blown up any further

} // namespace

WaveformView::WaveformView(QWidget* parent) : QWidget(parent), m_colours(plotColours(palette()))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Waveform of the clip"));
    setWhatsThis(tr("Drag to choose a region. A double click clears it. The wheel zooms."));
    clear();
}

void WaveformView::clear()
{
    m_columns.clear();
    m_peak = 0.0F;
    m_region.reset();
    m_playhead = 0.0;
    m_isLoading = false;
    setDuration(0.0);
}

void WaveformView::setDuration(double seconds)
{
    const bool showedAll = m_visible.start <= 0.0 && m_visible.end >= m_duration;
    m_duration = std::max(0.0, seconds);
    if (showedAll || m_visible.end > m_duration)
        m_visible = {0.0, std::max(m_duration, 1.0)};
    if (m_region && m_region->end > m_duration)
        setRegion(base::TimeRange{std::min(m_region->start, m_duration), m_duration});
    repaintWave();
    describe();
}

void WaveformView::appendColumns(const std::vector<audio::PeakColumn>& columns, double columnsPerSecond)
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

void WaveformView::setLoading(bool loading)
{
    m_isLoading = loading;
    update();
}

void WaveformView::setRegion(std::optional<base::TimeRange> region)
{
    if (region)
        region = base::TimeRange{std::clamp(region->start, 0.0, m_duration),
                                 std::clamp(region->end, 0.0, m_duration)};
    if (region && region->length() <= 0.0)
        region.reset();
    if (region == m_region)
        return;
    m_region = region;
    describe();
    update();
}

void WaveformView::setPlayhead(double seconds)
{
    m_playhead = std::clamp(seconds, 0.0, std::max(m_duration, 0.0));
    describe();
    update();
}

QSize WaveformView::sizeHint() const
{
    return {480, fontMetrics().height() * 7};
}

QSize WaveformView::minimumSizeHint() const
{
    return {160, fontMetrics().height() * 4};
}

QRectF WaveformView::waveArea() const
{
    return {margin, 4.0, std::max(1.0, width() - 2.0 * margin), std::max(1.0, axisArea().top() - 8.0)};
}

QRectF WaveformView::axisArea() const
{
    const double height = fontMetrics().height() + 8.0;
    return {margin, this->height() - height, std::max(1.0, width() - 2.0 * margin), height};
}

TimeScale WaveformView::scale() const
{
    return {m_visible, waveArea().left(), waveArea().width()};
}

void WaveformView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_colours = plotColours(palette());
        repaintWave();
    }
    QWidget::changeEvent(event);
}

void WaveformView::resizeEvent(QResizeEvent*)
{
    repaintWave();
}

void WaveformView::repaintWave()
{
    m_wave = QPixmap();
    update();
}

void WaveformView::describe()
{
    QString text = tr("Playhead at %1 of %2.").arg(clockText(m_playhead, 1), clockText(m_duration, 1));
    if (m_region)
        text += QLatin1Char(' ') +
                tr("Region from %1 to %2.").arg(clockText(m_region->start, 1), clockText(m_region->end, 1));
    setAccessibleDescription(text);
}

void WaveformView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF area = waveArea();
    const TimeScale timeScale = scale();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.background);
    painter.drawRect(rect());
    if (m_wave.isNull()) {
        const double gain = 0.95 / std::max(m_peak, quietest);
        const auto render = [&](const QColor& colour) {
            QPixmap pixmap(size() * devicePixelRatioF());
            pixmap.setDevicePixelRatio(devicePixelRatioF());
            pixmap.fill(Qt::transparent);
            QPainter wavePainter(&pixmap);
            paintWave(wavePainter, area, timeScale, m_columns, m_columnsPerSecond, gain, colour);
            return pixmap;
        };
        m_wave = render(m_colours.mutedText);
        m_chosenWave = render(m_colours.query);
    }
    paintRegion(painter, timeScale);
    if (m_isLoading && m_columns.empty()) {
        painter.setPen(m_colours.mutedText);
        painter.drawText(area, Qt::AlignCenter, tr("Reading the clip …"));
    }
    painter.setPen(QPen(m_colours.axis, 1.0));
    painter.drawLine(QPointF(area.left(), axisArea().top()), QPointF(area.right(), axisArea().top()));
    if (m_duration > 0.0)
        paintTimeAxis(painter, axisArea(), timeScale, m_colours);
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

void WaveformView::paintRegion(QPainter& painter, const TimeScale& timeScale)
{
    if (!m_region) {
        painter.drawPixmap(QPointF(0, 0), m_chosenWave); // the whole clip is searched
        return;
    }
    const QRectF area = waveArea();
    const double left = std::clamp(timeScale.toPixel(m_region->start), area.left(), area.right());
    const double right = std::clamp(timeScale.toPixel(m_region->end), area.left(), area.right());
    const QRectF chosen(left, 0.0, right - left, axisArea().top());
    painter.drawPixmap(QPointF(0, 0), m_wave);
    painter.fillRect(chosen, m_colours.background);
    painter.fillRect(chosen, m_colours.selection);
    painter.save();
    painter.setClipRect(chosen);
    painter.drawPixmap(QPointF(0, 0), m_chosenWave);
    painter.restore();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.query);
    for (const double seconds : {m_region->start, m_region->end}) {
        if (seconds < m_visible.start || seconds > m_visible.end)
            continue;
        const double x = timeScale.toPixel(seconds);
        painter.drawRect(QRectF(x - 1.0, 0.0, 2.0, chosen.height()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_colours.background, 1.5)); // stands out on the wave as well
        painter.drawRoundedRect(QRectF(x - 4.0, chosen.center().y() - 10.0, 8.0, 20.0), 3.0, 3.0);
        painter.setPen(Qt::NoPen);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

} // namespace coverscope::ui
