// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waveform/waveform_view.h"

#include "ui/waveform/clock_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

WaveformView::WaveformView(QWidget* parent) : WaveStrip(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Waveform of the clip"));
    setWhatsThis(tr("Drag to choose a region. A double click clears it. The wheel zooms."));
    clear();
}

void WaveformView::clear()
{
    m_region.reset();
    m_isLoading = false;
    clearWave();
    describe();
}

void WaveformView::setDuration(double seconds)
{
    WaveStrip::setDuration(seconds);
    if (m_region && m_region->end > duration())
        setRegion(base::TimeRange{std::min(m_region->start, duration()), duration()});
}

void WaveformView::setLoading(bool loading)
{
    m_isLoading = loading;
    update();
}

void WaveformView::setRegion(std::optional<base::TimeRange> region)
{
    if (region)
        region = base::TimeRange{std::clamp(region->start, 0.0, duration()),
                                 std::clamp(region->end, 0.0, duration())};
    if (region && region->length() <= 0.0)
        region.reset();
    if (region == m_region)
        return;
    m_region = region;
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
    const QRectF axis = axisArea();
    return {axis.left(), 4.0, axis.width(), std::max(1.0, axis.top() - 8.0)};
}

void WaveformView::describe()
{
    QString text = tr("Playhead at %1 of %2.").arg(clockText(playhead(), 1), clockText(duration(), 1));
    if (m_region)
        text += QLatin1Char(' ') +
                tr("Region from %1 to %2.").arg(clockText(m_region->start, 1), clockText(m_region->end, 1));
    setAccessibleDescription(text);
}

void WaveformView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().background);
    if (isWaveStale()) {
        m_wave = renderedWave(colours().mutedText);
        m_chosenWave = renderedWave(colours().query);
    }
    paintRegion(painter, scale());
    if (m_isLoading && isEmpty()) {
        painter.setPen(colours().mutedText);
        painter.drawText(waveArea(), Qt::AlignCenter, tr("Reading the clip …"));
    }
    paintAxis(painter);
    paintPlayhead(painter);
    paintFocus(painter);
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
    painter.fillRect(chosen, colours().background);
    painter.fillRect(chosen, colours().selection);
    painter.save();
    painter.setClipRect(chosen);
    painter.drawPixmap(QPointF(0, 0), m_chosenWave);
    painter.restore();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().query);
    for (const double seconds : {m_region->start, m_region->end}) {
        if (!isSeen(seconds))
            continue;
        const double x = timeScale.toPixel(seconds);
        painter.drawRect(QRectF(x - 1.0, 0.0, 2.0, chosen.height()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours().background, 1.5)); // stands out on the wave as well
        painter.drawRoundedRect(QRectF(x - 4.0, chosen.center().y() - 10.0, 8.0, 20.0), 3.0, 3.0);
        painter.setPen(Qt::NoPen);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

} // namespace coverscope::ui
