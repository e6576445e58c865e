// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/roll_legend.h"

#include "ui/evidence/note_roll.h"

#include <QFontMetrics>

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr int swatchWidth = 18;
constexpr int swatchHeight = 5;
constexpr int left = 10; // between the pictures and the legend
constexpr int gap = 5;   // between a swatch and its text

} // namespace

RollLegend::RollLegend(QCustomPlot* plot) : QCPLayoutElement(plot)
{
    setMargins(QMargins());
}

void RollLegend::applyLook(const PlotColours& colours, const QFont& font)
{
    m_colours = colours;
    m_font = font;
}

QList<RollLegend::Line> RollLegend::lines() const
{
    const RollColours roll = rollColours(m_colours, m_colours.query);
    return {{{m_colours.query, m_colours.match}, tr("in both", "a note that both recordings play")},
            {{roll.own}, tr("in one", "a note that only one recording plays")}};
}

QSize RollLegend::minimumOuterSizeHint() const
{
    const QFontMetrics metrics(m_font);
    int width = 0;
    for (const Line& line : lines())
        width = std::max(width, metrics.horizontalAdvance(line.text));
    return {left + swatchWidth + gap + width + 2, static_cast<int>(lines().size()) * metrics.lineSpacing()};
}

QSize RollLegend::maximumOuterSizeHint() const
{
    return {minimumOuterSizeHint().width(), QWIDGETSIZE_MAX};
}

void RollLegend::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(false);
}

void RollLegend::draw(QCPPainter* painter)
{
    const QFontMetrics metrics(m_font);
    painter->setFont(m_font);
    int top = outerRect().top() + 8;
    for (const Line& line : lines()) {
        const int middle = top + metrics.lineSpacing() / 2;
        const int width = swatchWidth / static_cast<int>(line.colours.size());
        int x = outerRect().left() + left;
        for (const QColor& colour : line.colours) {
            painter->fillRect(QRect(x, middle - swatchHeight / 2, width - 1, swatchHeight), colour);
            x += width;
        }
        painter->setPen(m_colours.mutedText);
        painter->drawText(outerRect().left() + left + swatchWidth + gap,
                          top + (metrics.lineSpacing() - metrics.height()) / 2 + metrics.ascent(), line.text);
        top += metrics.lineSpacing();
    }
}

} // namespace coverscope::ui
