// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

namespace coverscope::ui {

// One of many things side by side, such as the recordings of a timeline; again from the beginning after
// eight. Told apart by people who see colours otherwise too, but never by the colour alone.
struct SeriesColours
{
    QColor line; // 3:1 and more with the background
    QColor fill; // a ground for text
};

SeriesColours seriesColours(std::size_t index, const PlotColours& colours);

// `share` of `colour` on `ground`, opaque.
QColor blended(const QColor& ground, const QColor& colour, double share);

} // namespace coverscope::ui
