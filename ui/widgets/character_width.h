// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace coverscope::ui {

// How wide a letter is, roughly, to measure rooms with: the same in every language. Of a font with Chinese
// and Japanese characters, averageCharWidth() is that of those, twice as much.
inline int characterWidth(const QFontMetrics& metrics)
{
    constexpr double shareOfHeight = 0.44; // of Latin letters, in the fonts that desktops come with
    return std::max(1, std::min(metrics.averageCharWidth(), qRound(metrics.height() * shareOfHeight)));
}

} // namespace coverscope::ui
