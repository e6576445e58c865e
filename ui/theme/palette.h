// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colour_map.h"

#include <QColor>
#include <QPalette>

namespace coverscope::ui {

// Every colour that a plot or a delegate draws with, for a widget palette: nothing else in ui names
// a colour. Text and lines reach a contrast of 4.5:1 (3:1 for `grid` and large fills' edges is not
// asked) with `background`.
//
// Plots take them in their constructor and again in changeEvent(QEvent::PaletteChange), which Qt
// sends to every widget when the theme, the system's scheme or the colour map changes.
struct PlotColours
{
    bool isDark = false;
    QColor background;
    QColor axis; // axis lines, ticks
    QColor grid; // faint
    QColor text;
    QColor mutedText; // secondary labels
    QColor query;     // the query's series, waveform
    QColor match;     // the match's series, waveform
    QColor selection; // translucent fill of a chosen region
    QColor cursor;    // playhead, crosshair
    QColor path;      // best path over a heatmap: stands out on every colour of the map
    QColor pathOutline;
    QColor positive; // "match"
    QColor caution;  // "possible"
    QColor negative; // errors
    QColor neutral;  // "no match"
};

PlotColours plotColours(const QPalette& palette);

// The two palettes of the program.
QPalette lightPalette();
QPalette darkPalette();

// WCAG 2 contrast ratio, 1..21.
double contrastRatio(const QColor& first, const QColor& second);

} // namespace coverscope::ui
