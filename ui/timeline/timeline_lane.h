// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include "ui/timeline/timeline_rows.h"
#include "ui/waveform/waveform_painter.h"

#include <QPainter>
#include <QRectF>

#include <span>

namespace coverscope::ui {

// The stretches of a recording side by side, for the window and for paper: what is known in the colour of its
// track with its title, dashed where it is only possible; what is not known muted, each kind with a pattern
// of its own: slanted lines for music, bars for speech, a broken line for silence, dots for other sound.
class TimelineLane
{
public:
    // `unit`: of the painter's, what a pixel is on a screen.
    explicit TimelineLane(const PlotColours& colours, double unit = 1.0) : m_colours(colours), m_unit(unit) {}

    // `current`: the chosen one, -1: none. With the painter's font.
    void paint(QPainter& painter, const QRectF& area, const TimeScale& scale,
               std::span<const TimelineRow> rows, int current = -1) const;

    // The ground of a stretch, for legends and lists.
    void paintGround(QPainter& painter, const QRectF& place, const TimelineRow& row) const;

private:
    void paintPattern(QPainter& painter, const QRectF& place, search::UnknownKind kind) const;
    void paintLabel(QPainter& painter, const QRectF& place, const TimelineRow& row) const;
    double px(double pixels) const { return pixels * m_unit; }

    PlotColours m_colours;
    double m_unit;
};

} // namespace coverscope::ui
