// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colour_map.h"
#include "ui/theme/palette.h"

#include <QFont>
#include <QPageSize>
#include <QString>

namespace coverscope::ui {

// How a report looks on paper: fonts, colours and the size of the page. A value, taken on the window's thread
// and used on another.
struct ReportStyle
{
    QString family;      // of the program
    QString fixedFamily; // for hashes
    PlotColours colours; // on white
    ColourMap colourMap = ColourMap::Lagoon;
    QPageSize pageSize;

    static ReportStyle current();

    // Sizes on paper are in points, and become units of the page here.
    static constexpr int unitsPerPoint = 10; // 720 dots per inch
    static double pt(double points) { return points * unitsPerPoint; }

    QFont font(double points, QFont::Weight weight = QFont::Normal) const;
    QFont fixedFont(double points) const;
};

} // namespace coverscope::ui
