// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <array>

namespace coverscope::ui {

// Perceptually uniform maps, computed here (not tables from elsewhere): a path through OKLab on which
// lightness rises steadily and equal steps look equally large, so no edge appears that the
// data does not have, and that reads in greyscale and with any colour vision.
enum class ColourMap {
    Lagoon, // dark blue over teal to yellow; the default
    Ember,  // black over purple and orange to pale yellow
    Grey,
};

using ColourTable = std::array<QRgb, 256>; // darkest first

const ColourTable& colourTable(ColourMap map);

// `position` 0..1, clamped.
QRgb colourAt(ColourMap map, double position);

// The map that the person chose; the default before any was. Window's thread.
ColourMap currentColourMap();
void setCurrentColourMap(ColourMap map);

} // namespace coverscope::ui
