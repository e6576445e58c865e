// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/level_envelope.h"
#include "core/base/time_range.h"
#include "ui/waveform/waveform_painter.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace coverscope::ui {

// A recording from left to right: its wave, a time axis at the bottom and a playhead. The wheel zooms, Shift
// and the wheel scroll. Keys: Home and End move the playhead, + and - zoom, 0 shows all, Return plays. What
// else there is to see and to do is the classes' that derive from it.
class WaveStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WaveStrip(QWidget* parent = nullptr);

    virtual void setDuration(double seconds); // what showed all of it goes on to
    void appendColumns(const std::vector<audio::PeakColumn>& columns, double columnsPerSecond);
    void setPlayhead(double seconds);
    void showRange(double start, double length); // as far as there is sound

    double duration() const { return m_duration; }
    double playhead() const { return m_playhead; }
    base::TimeRange visibleRange() const { return m_visible; }

    // Where a moment stands in this widget, in its pixels.
    double pixelOf(double seconds) const { return scale().toPixel(seconds); }

Q_SIGNALS:
    void playheadPicked(double seconds); // by the person
    void playRequested(double seconds);
    void visibleRangeChanged();

protected:
    virtual QRectF waveArea() const = 0;
    virtual void describe() = 0; // for screen readers
    virtual void pickPlayhead(double seconds);

    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    void clearWave(); // nothing to see, no duration
    void setVisibleRange(const base::TimeRange& range);
    void repaintWave(); // makes wave() stale
    bool isSeen(double seconds) const { return m_visible.start <= seconds && seconds <= m_visible.end; }
    bool isEmpty() const { return m_columns.empty(); }
    QRectF axisArea() const;
    TimeScale scale() const;
    const PlotColours& colours() const { return m_colours; }

    bool isWaveStale() const { return m_isStale; }
    QPixmap renderedWave(const QColor& colour); // as large as the widget; no longer stale
    void paintAxis(QPainter& painter) const;
    void paintPlayhead(QPainter& painter) const;
    void paintFocus(QPainter& painter);

private:
    void zoom(double factor, double anchorSeconds);

    std::vector<audio::PeakColumn> m_columns;
    double m_columnsPerSecond = 1.0;
    float m_peak = 0.0F; // largest absolute sample so far
    double m_duration = 0.0;
    double m_playhead = 0.0;
    base::TimeRange m_visible{0.0, 1.0};
    bool m_isStale = true;
    PlotColours m_colours;
};

} // namespace coverscope::ui
