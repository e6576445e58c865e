// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timeline_rows.h"
#include "ui/waveform/wave_strip.h"

#include <vector>

namespace coverscope::ui {

// A long recording: its waveform, a lane below with what is played in it, and the time axis.
//
// Mouse: a click plays from there and chooses the stretch, a double click asks for its evidence, a drag moves
// the recording, the wheel zooms, Shift and the wheel scroll. Keys: Left and Right move the playhead, Home
// and End too; Page Up and Page Down go from stretch to stretch; Return plays; + and - zoom, 0 shows all.
class TimelineView : public WaveStrip
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void clear();
    void setRows(std::vector<TimelineRow> rows); // in the order of time
    void setCurrent(int row);                    // -1: none; comes into sight
    void followPlayhead(double seconds); // while it plays: where it leaves the view, the page is turned

    const std::vector<TimelineRow>& rows() const { return m_rows; }
    int current() const { return m_current; }
    QRectF laneArea() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row); // by the person
    void openRequested(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; // tool tips
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QRectF waveArea() const override;
    void describe() override;
    void pickPlayhead(double seconds) override; // comes into sight

private:
    enum class Drag { None, Undecided, Moving };

    QString described(const TimelineRow& row) const;
    void step(int direction); // to the next stretch
    void choose(int row);
    void paintWaveform(QPainter& painter, const TimeScale& timeScale);

    std::vector<TimelineRow> m_rows;
    int m_current = -1;

    Drag m_drag = Drag::None;
    QPointF m_pressPoint;
    base::TimeRange m_visibleAtPress;
    QPixmap m_wave; // stale as isWaveStale() says
};

} // namespace coverscope::ui
