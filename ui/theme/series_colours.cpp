// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/series_colours.h"

#include <array>
#include <cmath>

namespace coverscope::ui {

namespace {

// Neighbours differ in lightness as well as in hue.
constexpr std::array<QRgb, 8> onLight{0xff0f6e84, 0xffb5651d, 0xff5b4a9e, 0xff3f7d2e,
                                      0xffa8326e, 0xff2f5fb3, 0xff80690a, 0xff9c3f2f};
constexpr std::array<QRgb, 8> onDark{0xff4fb8d0, 0xfff0a35e, 0xffb39ddb, 0xff8fca7d,
                                     0xfff08cc0, 0xff82aaff, 0xffd9c862, 0xfff28b7a};

} // namespace

QColor blended(const QColor& ground, const QColor& colour, double share)
{
    const auto mix = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
            mix(ground.blue(), colour.blue())};
}

SeriesColours seriesColours(std::size_t index, const PlotColours& colours)
{
    const QColor line(colours.isDark ? onDark[index % onDark.size()] : onLight[index % onLight.size()]);
    return {line, blended(colours.background, line, colours.isDark ? 0.30 : 0.20)};
}

} // namespace coverscope::ui
