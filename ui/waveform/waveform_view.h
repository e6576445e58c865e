// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/level_envelope.h"
#include "core/base/time_range.h"
#include "ui/waveform/waveform_painter.h"

#include <QPixmap>
#include <QWidget>

#include <optional>
#include <vector>

namespace coverscope::ui {

// The waveform of one recording over a time axis, with a region that can be chosen and a playhead.
//
// Mouse: a click sets the playhead, a drag chooses a region, its edges can be moved, a double click clears
// it, the wheel zooms, Shift and the wheel scroll. Keys: Left and Right move the playhead by one second, with
// Shift they stretch the region from it; Home, End; + and - zoom, 0 shows all; Return plays; Escape clears
// the region.
class WaveformView : public QWidget
{
    Q_OBJECT

public:
    static constexpr double minimumRegion = 1.0; // seconds, the least a search can use

    explicit WaveformView(QWidget* parent = nullptr);

    void clear();
    void setDuration(double seconds);
    void appendColumns(const std::vector<audio::PeakColumn>& columns, double columnsPerSecond);
    void setLoading(bool loading);

    double duration() const { return m_duration; }
    std::optional<base::TimeRange> region() const { return m_region; }
    void setRegion(std::optional<base::TimeRange> region);
    double playhead() const { return m_playhead; }
    void setPlayhead(double seconds);
    base::TimeRange visibleRange() const { return m_visible; }

    // Where a moment stands in this widget, in its pixels.
    double pixelOf(double seconds) const { return scale().toPixel(seconds); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void regionChanged(const std::optional<coverscope::base::TimeRange>& region); // by the person
    void playheadPicked(double seconds);                                          // by the person
    void playRequested(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Drag { None, Undecided, NewRegion, Start, End };

    QRectF waveArea() const;
    QRectF axisArea() const;
    TimeScale scale() const;
    Drag handleAt(double x) const;
    void dragTo(double seconds);
    void chooseRegion(double from, double to);
    void pickPlayhead(double seconds);
    void zoom(double factor, double anchorSeconds);
    void showRange(double start, double length);
    void describe();
    void repaintWave();
    void paintRegion(QPainter& painter, const TimeScale& timeScale);

    std::vector<audio::PeakColumn> m_columns;
    double m_columnsPerSecond = 1.0;
    float m_peak = 0.0F; // largest absolute sample so far
    double m_duration = 0.0;
    bool m_isLoading = false;
    base::TimeRange m_visible;
    std::optional<base::TimeRange> m_region;
    double m_playhead = 0.0;

    Drag m_drag = Drag::None;
    double m_dragOrigin = 0.0; // seconds: the edge that stays
    double m_pressPixel = 0.0;
    QPixmap m_wave; // the wave in the colour outside of the region; null when stale
    QPixmap m_chosenWave;
    PlotColours m_colours;
};

} // namespace coverscope::ui
