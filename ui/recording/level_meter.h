// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace coverscope::ui {

// How loud a recording is, in decibels below full scale, with the highest of the last moments marked. A
// progress bar, so that screen readers know what to say of it.
class LevelMeter : public QProgressBar
{
    Q_OBJECT

public:
    explicit LevelMeter(QWidget* parent = nullptr);

    void setPeak(double amplitude); // 0..1; falls slowly
    void clear();
    bool isTooLoud() const { return m_held >= 0.0; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr double lowest = -60.0; // dB

    double m_level = lowest;
    double m_held = lowest;
};

} // namespace coverscope::ui
