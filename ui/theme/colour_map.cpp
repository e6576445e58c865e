// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_map.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace coverscope::ui {

namespace {

// OKLab (Ottosson 2020): perceptual lightness and two opponent axes; distances in it are
// close to perceived differences.
struct Lab
{
    double lightness = 0.0;
    double greenRed = 0.0;
    double blueYellow = 0.0;
};

struct LinearRgb
{
    double red = 0.0;
    double green = 0.0;
    double blue = 0.0;

    bool isDisplayable() const
    {
        const auto inside = [](double value) { return value >= -1e-6 && value <= 1.0 + 1e-6; };
        return inside(red) && inside(green) && inside(blue);
    }
};

LinearRgb toLinearRgb(const Lab& lab)
{
    const auto cube = [](double value) { return value * value * value; };
    const double l = cube(lab.lightness + 0.3963377774 * lab.greenRed + 0.2158037573 * lab.blueYellow);
    const double m = cube(lab.lightness - 0.1055613458 * lab.greenRed - 0.0638541728 * lab.blueYellow);
    const double s = cube(lab.lightness - 0.0894841775 * lab.greenRed - 1.2914855480 * lab.blueYellow);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

Lab fromPolar(double lightness, double chroma, double hueDegrees)
{
    const double hue = hueDegrees * std::numbers::pi / 180.0;
    return {lightness, chroma * std::cos(hue), chroma * std::sin(hue)};
}

// The strongest colour of this lightness and hue up to `wanted` that a display can show.
double displayableChroma(double lightness, double hueDegrees, double wanted)
{
    double low = 0.0;
    double high = wanted;
    if (toLinearRgb(fromPolar(lightness, high, hueDegrees)).isDisplayable())
        return high;
    for (int step = 0; step < 30; ++step) {
        const double middle = (low + high) / 2;
        (toLinearRgb(fromPolar(lightness, middle, hueDegrees)).isDisplayable() ? low : high) = middle;
    }
    return low;
}

int toByte(double linear)
{
    const double value = std::clamp(linear, 0.0, 1.0);
    const double encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
    return static_cast<int>(std::lround(encoded * 255));
}

// A path in lightness, hue and chroma; each of the three moves evenly except chroma, which swells
// from `chromaStart` over `chromaMiddle` to `chromaEnd` along a parabola.
struct PathShape
{
    double lightnessStart = 0.0;
    double lightnessEnd = 1.0;
    double hueStart = 0.0; // degrees
    double hueEnd = 0.0;
    double chromaStart = 0.0;
    double chromaMiddle = 0.0;
    double chromaEnd = 0.0;
};

PathShape shapeOf(ColourMap map)
{
    switch (map) {
    case ColourMap::Lagoon:
        return {0.22, 0.93, 290.0, 105.0, 0.10, 0.14, 0.17};
    case ColourMap::Ember:
        return {0.14, 0.96, 290.0, 455.0, 0.03, 0.21, 0.09};
    case ColourMap::Grey:
        break;
    }
    return {0.12, 0.98, 0.0, 0.0, 0.0, 0.0, 0.0};
}

Lab pointOn(const PathShape& shape, double t)
{
    const double lightness = std::lerp(shape.lightnessStart, shape.lightnessEnd, t);
    const double hue = std::lerp(shape.hueStart, shape.hueEnd, t);
    const double wanted = shape.chromaStart * (1 - t) * (1 - 2 * t) + shape.chromaMiddle * 4 * t * (1 - t) +
                          shape.chromaEnd * t * (2 * t - 1);
    return fromPolar(lightness, displayableChroma(lightness, hue, std::max(0.0, wanted)), hue);
}

double distance(const Lab& first, const Lab& second)
{
    return std::hypot(first.lightness - second.lightness, first.greenRed - second.greenRed,
                      first.blueYellow - second.blueYellow);
}

// Entries at equal steps of length along the path: that is what makes a map uniform.
ColourTable makeTable(ColourMap map)
{
    constexpr std::size_t fineCount = 4096;
    const PathShape shape = shapeOf(map);
    std::vector<Lab> points(fineCount);
    std::vector<double> length(fineCount, 0.0);
    for (std::size_t i = 0; i < fineCount; ++i) {
        points[i] = pointOn(shape, static_cast<double>(i) / (fineCount - 1));
        if (i > 0)
            length[i] = length[i - 1] + distance(points[i - 1], points[i]);
    }
    ColourTable table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double wanted = length.back() * static_cast<double>(i) / static_cast<double>(table.size() - 1);
        const auto found = std::lower_bound(length.begin(), length.end(), wanted);
        const auto index = static_cast<std::size_t>(std::distance(length.begin(), found));
        const LinearRgb rgb = toLinearRgb(points[std::min(index, fineCount - 1)]);
        table[i] = qRgb(toByte(rgb.red), toByte(rgb.green), toByte(rgb.blue));
    }
    return table;
}

ColourMap& chosenMap()
{
    static ColourMap map = ColourMap::Lagoon;
    return map;
}

} // namespace

const ColourTable& colourTable(ColourMap map)
{
    static const std::array<ColourTable, 3> tables = {
        makeTable(ColourMap::Lagoon), makeTable(ColourMap::Ember), makeTable(ColourMap::Grey)};
    return tables[static_cast<std::size_t>(map)];
}

QRgb colourAt(ColourMap map, double position)
{
    const double clamped = std::isfinite(position) ? std::clamp(position, 0.0, 1.0) : 0.0;
    return colourTable(map)[static_cast<std::size_t>(std::lround(clamped * 255))];
}

ColourMap currentColourMap()
{
    return chosenMap();
}

void setCurrentColourMap(ColourMap map)
{
    chosenMap() = map;
}

} // namespace coverscope::ui
