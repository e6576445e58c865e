// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/waveform/wave_strip.h"

#include <optional>

namespace coverscope::ui {

// The waveform of one recording over a time axis, with a region that can be chosen and a playhead.
//
// Mouse: a click sets the playhead, a drag chooses a region, its edges can be moved, a double click clears
// it, the wheel zooms, Shift and the wheel scroll. Keys: Left and Right move the playhead by one second, with
// Shift they stretch the region from it; Home, End; + and - zoom, 0 shows all; Return plays; Escape clears
// the region.
class WaveformView : public WaveStrip
{
    Q_OBJECT

public:
    static constexpr double minimumRegion = 1.0; // seconds, the least a search can use

    explicit WaveformView(QWidget* parent = nullptr);

    void clear();
    void setDuration(double seconds) override;
    void setLoading(bool loading);

    std::optional<base::TimeRange> region() const { return m_region; }
    void setRegion(std::optional<base::TimeRange> region);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void regionChanged(const std::optional<coverscope::base::TimeRange>& region); // by the person

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QRectF waveArea() const override;
    void describe() override;

private:
    enum class Drag { None, Undecided, NewRegion, Start, End };

    Drag handleAt(double x) const;
    void dragTo(double seconds);
    void chooseRegion(double from, double to);
    void paintRegion(QPainter& painter, const TimeScale& timeScale);

    bool m_isLoading = false;
    std::optional<base::TimeRange> m_region;

    Drag m_drag = Drag::None;
    double m_dragOrigin = 0.0; // seconds: the edge that stays
    double m_pressPixel = 0.0;
    QPixmap m_wave; // the wave in the colour outside of the region; stale as isWaveStale() says
    QPixmap m_chosenWave;
};

} // namespace coverscope::ui
