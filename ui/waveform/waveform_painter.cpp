// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waveform/waveform_painter.h"

#include "ui/waveform/clock_text.h"

#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

audio::PeakColumn peakWithin(std::span<const audio::PeakColumn> columns, double columnsPerSecond,
                             double start, double end)
{
    const auto size = static_cast<qint64>(columns.size());
    const qint64 first = std::max<qint64>(0, static_cast<qint64>(std::floor(start * columnsPerSecond)));
    const qint64 last =
        std::min(size, std::max(first + 1, static_cast<qint64>(std::ceil(end * columnsPerSecond))));
    audio::PeakColumn peak;
    for (qint64 i = first; i < last; ++i) {
        peak.minimum = std::min(peak.minimum, columns[static_cast<std::size_t>(i)].minimum);
        peak.maximum = std::max(peak.maximum, columns[static_cast<std::size_t>(i)].maximum);
    }
    return peak;
}

void paintWave(QPainter& painter, const QRectF& area, const TimeScale& scale,
               std::span<const audio::PeakColumn> columns, double columnsPerSecond, double gain,
               const QColor& colour)
{
    const double pixel = 1.0 / painter.device()->devicePixelRatioF();
    const double middle = area.center().y();
    const double halfHeight = area.height() / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (double x = area.left(); x < area.right(); x += pixel) {
        const double start = scale.toSeconds(x);
        if (start * columnsPerSecond >= static_cast<double>(columns.size()))
            break;
        if (start < 0.0)
            continue;
        const audio::PeakColumn peak =
            peakWithin(columns, columnsPerSecond, start, scale.toSeconds(x + pixel));
        const double top = middle - std::min(1.0, peak.maximum * gain) * halfHeight;
        const double bottom = middle - std::max(-1.0, peak.minimum * gain) * halfHeight;
        // Silence keeps a hairline, so that it can be told from what is not decoded yet.
        painter.fillRect(QRectF(x, top, pixel, std::max(pixel, bottom - top)), colour);
    }
    painter.restore();
}

void paintTimeAxis(QPainter& painter, const QRectF& area, const TimeScale& scale, const PlotColours& colours)
{
    const QFontMetricsF metrics(painter.font());
    const double labelWidth = metrics.horizontalAdvance(clockText(scale.visible.end, 1)) + 24.0;
    const double step = clockTickStep(scale.visible.length(), static_cast<int>(area.width() / labelWidth));
    const int decimals = clockTickDecimals(step);
    constexpr double tickLength = 4.0;
    for (double tick = std::ceil(scale.visible.start / step - 1e-9) * step; tick <= scale.visible.end + 1e-9;
         tick += step) {
        const double x = scale.toPixel(tick);
        painter.setPen(QPen(colours.axis, 1.0));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.top() + tickLength));
        const QString label = clockText(tick, decimals);
        const double width = metrics.horizontalAdvance(label);
        // The outermost labels are pushed inwards rather than cut.
        const double left =
            std::clamp(x - width / 2.0, area.left(), std::max(area.left(), area.right() - width));
        painter.setPen(colours.mutedText);
        painter.drawText(QPointF(left, area.top() + tickLength + 1.0 + metrics.ascent()), label);
    }
}

} // namespace coverscope::ui
