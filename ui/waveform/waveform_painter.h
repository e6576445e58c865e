// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/level_envelope.h"
#include "core/base/time_range.h"
#include "ui/theme/palette.h"

#include <QPainter>

#include <optional>
#include <span>

namespace coverscope::ui {

// Seconds to pixels of one strip. Pure.
struct TimeScale
{
    base::TimeRange visible; // seconds
    double left = 0.0;       // pixels
    double width = 1.0;

    double toPixel(double seconds) const
    {
        return left + (seconds - visible.start) / visible.length() * width;
    }
    double toSeconds(double pixel) const { return visible.start + (pixel - left) / width * visible.length(); }
};

// The largest swing of the columns within [start, end) seconds, at least one column; flat where there is
// none.
audio::PeakColumn peakWithin(std::span<const audio::PeakColumn> columns, double columnsPerSecond,
                             double start, double end);

// The wave as a filled band around the middle of `area`, one column per device pixel, `gain` times as high.
void paintWave(QPainter& painter, const QRectF& area, const TimeScale& scale,
               std::span<const audio::PeakColumn> columns, double columnsPerSecond, double gain,
               const QColor& colour);

// Ticks and labels below `area`'s top edge.
void paintTimeAxis(QPainter& painter, const QRectF& area, const TimeScale& scale, const PlotColours& colours);

} // namespace coverscope::ui
