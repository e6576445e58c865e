// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/level_meter.h"

#include "ui/theme/palette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double fallPerReport = 1.5; // dB
constexpr double holdFallPerReport = 0.4;
constexpr double loud = -6.0; // dB, where it becomes too much soon

} // namespace

LevelMeter::LevelMeter(QWidget* parent) : QProgressBar(parent)
{
    setAccessibleName(tr("Level"));
    setAccessibleDescription(tr("How loud the sound is that is recorded, in decibels below the loudest"));
    setRange(static_cast<int>(lowest), 0);
    setTextVisible(false);
    setMinimumHeight(fontMetrics().height());
    clear();
}

void LevelMeter::clear()
{
    m_level = m_held = lowest;
    setValue(static_cast<int>(lowest));
    update();
}

void LevelMeter::setPeak(double amplitude)
{
    const double decibels = std::clamp(20.0 * std::log10(std::max(amplitude, 1e-6)), lowest, 0.0);
    m_level = std::max(decibels, m_level - fallPerReport);
    m_held = std::max(decibels, m_held - holdFallPerReport);
    setValue(static_cast<int>(std::lround(m_level)));
    setFormat(tr("%1 dB").arg(std::lround(m_level)));
    update();
}

void LevelMeter::paintEvent(QPaintEvent*)
{
    const PlotColours colours = plotColours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colours.grid);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(area, 3.0, 3.0);
    const QRectF scale = area.adjusted(2.0, 2.0, -2.0, -2.0);
    const auto placeOf = [&scale](double decibels) {
        return scale.left() + scale.width() * (decibels - lowest) / -lowest;
    };
    painter.setPen(Qt::NoPen);
    const auto fill = [&](double from, double to, const QColor& colour) {
        if (to > from)
            painter.fillRect(QRectF(placeOf(from), scale.top(), placeOf(to) - placeOf(from), scale.height()),
                             colour);
    };
    fill(lowest, std::min(m_level, loud), colours.positive);
    fill(loud, m_level, colours.caution);
    if (m_held > lowest)
        painter.fillRect(QRectF(placeOf(m_held) - 1.0, scale.top(), 2.0, scale.height()),
                         isTooLoud() ? colours.negative : colours.text);
}

} // namespace coverscope::ui
