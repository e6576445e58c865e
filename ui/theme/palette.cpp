// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

double relativeLuminance(const QColor& colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

struct Shades
{
    QRgb window, base, alternate, button, border, text, mutedText, accent, accentText, link;
};

QPalette makePalette(const Shades& shades)
{
    QPalette palette;
    const QColor text(shades.text);
    const QColor muted(shades.mutedText);
    palette.setColor(QPalette::Window, QColor(shades.window));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, QColor(shades.button));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, QColor(shades.accentText));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.base));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(shades.accent));
    palette.setColor(QPalette::HighlightedText, QColor(shades.accentText));
    palette.setColor(QPalette::Link, QColor(shades.link));
    palette.setColor(QPalette::LinkVisited, QColor(shades.link));
    palette.setColor(QPalette::Light, QColor(shades.button).lighter(115));
    palette.setColor(QPalette::Midlight, QColor(shades.button).lighter(107));
    palette.setColor(QPalette::Mid, QColor(shades.border));
    palette.setColor(QPalette::Dark, QColor(shades.border).darker(115));
    palette.setColor(QPalette::Shadow, QColor(shades.border).darker(150));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, withAlpha(text, 110));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, withAlpha(text, 140));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return makePalette({.window = 0xfff4f5f7,
                        .base = 0xffffffff,
                        .alternate = 0xfff8f9fb,
                        .button = 0xfffbfcfd,
                        .border = 0xffc9ced6,
                        .text = 0xff1c2430,
                        .mutedText = 0xff5a6575,
                        .accent = 0xff0f6e84,
                        .accentText = 0xffffffff,
                        .link = 0xff0b6478});
}

QPalette darkPalette()
{
    return makePalette({.window = 0xff1d2127,
                        .base = 0xff15181d,
                        .alternate = 0xff1a1e24,
                        .button = 0xff2a3038,
                        .border = 0xff3b434e,
                        .text = 0xffe6e9ee,
                        .mutedText = 0xff9aa5b4,
                        .accent = 0xff1b7f97,
                        .accentText = 0xffffffff,
                        .link = 0xff5cc4dc});
}

PlotColours plotColours(const QPalette& palette)
{
    PlotColours colours;
    colours.background = palette.color(QPalette::Active, QPalette::Base);
    colours.text = palette.color(QPalette::Active, QPalette::Text);
    colours.isDark = relativeLuminance(colours.background) < relativeLuminance(colours.text);
    const bool dark = colours.isDark;
    colours.mutedText = palette.color(QPalette::Active, QPalette::PlaceholderText);
    colours.axis = dark ? QColor(0x8d97a5) : QColor(0x69737f);
    colours.grid = withAlpha(colours.text, dark ? 34 : 26);
    colours.query = dark ? QColor(0x4fb8d0) : QColor(0x0f6e84);
    colours.match = dark ? QColor(0xf0a35e) : QColor(0xa8540c);
    colours.selection = withAlpha(colours.query, dark ? 70 : 56);
    colours.cursor = dark ? QColor(0xff6b81) : QColor(0xc2183a);
    // White on a dark outline: legible from the darkest to the brightest entry of every map.
    colours.path = QColor(0xffffff);
    colours.pathOutline = QColor(0x10151c);
    colours.positive = dark ? QColor(0x5fce8b) : QColor(0x14743c);
    colours.caution = dark ? QColor(0xe7bd53) : QColor(0x8a5a00);
    colours.negative = dark ? QColor(0xff8a80) : QColor(0xb3261e);
    colours.neutral = colours.mutedText;
    return colours;
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(first), relativeLuminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace coverscope::ui
