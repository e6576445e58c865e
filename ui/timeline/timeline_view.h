// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/level_envelope.h"
#include "ui/theme/palette.h"
#include "ui/timeline/timeline_rows.h"
#include "ui/waveform/waveform_painter.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace coverscope::ui {

// A long recording: its waveform, a lane below with what is played in it, and the time axis.
//
// Mouse: a click plays from there and chooses the stretch, a double click asks for its evidence, a drag moves
// the recording, the wheel zooms, Shift and the wheel scroll. Keys: Left and Right move the playhead, Home
// and End too; Page Up and Page Down go from stretch to stretch; Return plays; + and - zoom, 0 shows all.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void clear();
    void setDuration(double seconds);
    void appendColumns(const std::vector<audio::PeakColumn>& columns, double columnsPerSecond);
    void setRows(std::vector<TimelineRow> rows); // in the order of time
    void setCurrent(int row);                    // -1: none; comes into sight
    void setPlayhead(double seconds);
    void followPlayhead(double seconds); // while it plays: where it leaves the view, the page is turned
    void showRange(double start, double length);

    const std::vector<TimelineRow>& rows() const { return m_rows; }
    int current() const { return m_current; }
    double duration() const { return m_duration; }
    double playhead() const { return m_playhead; }
    base::TimeRange visibleRange() const { return m_visible; }
    double pixelOf(double seconds) const { return scale().toPixel(seconds); }
    QRectF laneArea() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void playRequested(double seconds);
    void playheadPicked(double seconds);
    void rowChosen(int row); // by the person
    void openRequested(int row);
    void visibleRangeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; // tool tips
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Drag { None, Undecided, Moving };

    QRectF waveArea() const;
    QRectF axisArea() const;
    TimeScale scale() const;
    QString described(const TimelineRow& row) const;
    void zoom(double factor, double anchorSeconds);
    void pickPlayhead(double seconds);
    void step(int direction); // to the next stretch
    void choose(int row);
    void setVisibleRange(const base::TimeRange& range);
    void paintWaveform(QPainter& painter, const TimeScale& timeScale);
    void describe();
    void repaintWave();

    std::vector<audio::PeakColumn> m_columns;
    double m_columnsPerSecond = 1.0;
    float m_peak = 0.0F; // largest absolute sample so far
    std::vector<TimelineRow> m_rows;
    int m_current = -1;
    double m_duration = 0.0;
    double m_playhead = 0.0;
    base::TimeRange m_visible;

    Drag m_drag = Drag::None;
    QPointF m_pressPoint;
    base::TimeRange m_visibleAtPress;
    QPixmap m_wave; // null when stale
    PlotColours m_colours;
};

} // namespace coverscope::ui
