// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <optional>

namespace coverscope::ui {

class ClockSpinBox;

// The region of the clip as two times that can be typed: what the mouse does in the waveform, for the
// keyboard.
class RegionBar : public QWidget
{
    Q_OBJECT

public:
    explicit RegionBar(QWidget* parent = nullptr);

    void setDuration(double seconds);
    void setRegion(const std::optional<base::TimeRange>& region);

Q_SIGNALS:
    void regionChanged(const std::optional<coverscope::base::TimeRange>& region); // by the person

private:
    void onStartEdited(double seconds);
    void onEndEdited(double seconds);
    void publish();

    double m_duration = 0.0;
    ClockSpinBox* m_start;
    ClockSpinBox* m_end;
    QLabel* m_length;
    QPushButton* m_wholeClip;
};

} // namespace coverscope::ui
