// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/wave_curve.h"

#include "ui/waveform/waveform_painter.h"

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

WaveCurve::WaveCurve(QCPAxis* timeAxis, QCPAxis* amplitudeAxis) : PassivePlottable(timeAxis, amplitudeAxis)
{
    setPen(Qt::NoPen);
}

void WaveCurve::clear()
{
    m_columns.clear();
    m_peak = 0.0;
}

void WaveCurve::append(const std::vector<audio::PeakColumn>& columns, double columnsPerSecond)
{
    m_columnsPerSecond = columnsPerSecond;
    m_columns.insert(m_columns.end(), columns.begin(), columns.end());
    for (const audio::PeakColumn& column : columns)
        m_peak =
            std::max({m_peak, static_cast<double>(column.maximum), -static_cast<double>(column.minimum)});
}

double WaveCurve::duration() const
{
    return static_cast<double>(m_columns.size()) / m_columnsPerSecond;
}

QCPRange WaveCurve::getValueRange(bool& foundRange, QCP::SignDomain, const QCPRange&) const
{
    foundRange = !m_columns.empty();
    return foundRange ? QCPRange(-m_peak, m_peak) : QCPRange();
}

void WaveCurve::draw(QCPPainter* painter)
{
    if (m_columns.empty() || !m_ownTime)
        return;
    const QRect area = clipRect();
    const double pixel = painter->modes().testFlag(QCPPainter::pmVectorized)
                             ? 0.5
                             : 1.0 / painter->device()->devicePixelRatioF();
    QPolygonF upper;
    QPolygonF lower;
    double from = m_ownTime(keyAxis()->pixelToCoord(area.left()));
    for (double x = area.left(); x < area.right() + 1.0; x += pixel) {
        const double to = m_ownTime(keyAxis()->pixelToCoord(x + pixel));
        if (from >= 0.0 && from < duration()) {
            const audio::PeakColumn peak = peakWithin(m_columns, m_columnsPerSecond, from, to);
            const double top = valueAxis()->coordToPixel(static_cast<double>(peak.maximum));
            const double bottom = valueAxis()->coordToPixel(static_cast<double>(peak.minimum));
            upper.append(QPointF(x, top));
            lower.prepend(QPointF(x, std::max(bottom, top + pixel))); // silence keeps a hairline
        }
        from = to;
    }
    painter->save();
    painter->setAntialiasing(false);
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush());
    painter->drawPolygon(upper + lower);
    painter->restore();
}

} // namespace coverscope::ui
