// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/chunk_bars.h"

#include <algorithm>

namespace coverscope::ui {

ChunkBars::ChunkBars(QCPAxis* timeAxis, QCPAxis* valueAxis) : PassivePlottable(timeAxis, valueAxis) {}

void ChunkBars::setBars(std::vector<double> borders, std::vector<float> values)
{
    m_borders = std::move(borders);
    m_values = std::move(values);
}

void ChunkBars::setMean(std::optional<double> mean, const QPen& pen)
{
    m_mean = mean;
    m_meanPen = pen;
}

QCPRange ChunkBars::getKeyRange(bool& foundRange, QCP::SignDomain) const
{
    foundRange = !m_values.empty();
    return foundRange ? QCPRange(m_borders.front(), m_borders.back()) : QCPRange();
}

QCPRange ChunkBars::getValueRange(bool& foundRange, QCP::SignDomain, const QCPRange&) const
{
    foundRange = !m_values.empty();
    if (!foundRange)
        return {};
    const auto [least, most] = std::ranges::minmax(m_values);
    return QCPRange(std::min(0.0F, least), std::max(0.0F, most));
}

void ChunkBars::draw(QCPPainter* painter)
{
    painter->save();
    painter->setAntialiasing(true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush());
    for (std::size_t k = 0; k < m_values.size(); ++k) {
        const QPointF from = coordsToPixels(m_borders[k], 0.0);
        const QPointF to = coordsToPixels(m_borders[k + 1], static_cast<double>(m_values[k]));
        QRectF bar = QRectF(from, to).normalized();
        // A gap between neighbours, where they are wide enough to spare it.
        if (keyAxis()->orientation() == Qt::Horizontal)
            bar.adjust(0.0, 0.0, bar.width() > 4.0 ? -1.0 : 0.0, 0.0);
        else
            bar.adjust(0.0, bar.height() > 4.0 ? 1.0 : 0.0, 0.0, 0.0);
        painter->drawRect(bar);
    }
    if (m_mean && !m_values.empty()) {
        painter->setPen(m_meanPen);
        painter->drawLine(
            QLineF(coordsToPixels(m_borders.front(), *m_mean), coordsToPixels(m_borders.back(), *m_mean)));
    }
    painter->restore();
}

} // namespace coverscope::ui
