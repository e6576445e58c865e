// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_style.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>

#include <cmath>

namespace coverscope::ui {

ReportStyle ReportStyle::current()
{
    ReportStyle style;
    style.family = QGuiApplication::font().family();
    style.fixedFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    style.colours = plotColours(lightPalette());
    style.colourMap = currentColourMap();
    const bool usesLetter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    style.pageSize = QPageSize(usesLetter ? QPageSize::Letter : QPageSize::A4);
    return style;
}

QFont ReportStyle::font(double points, QFont::Weight weight) const
{
    QFont font(family);
    font.setPixelSize(static_cast<int>(std::lround(pt(points))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // paper has no pixels to fit to
    return font;
}

QFont ReportStyle::fixedFont(double points) const
{
    QFont font = this->font(points);
    font.setFamily(fixedFamily);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace coverscope::ui
