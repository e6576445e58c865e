// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace coverscope::ui {

// Fusion with outlines that can be seen: Fusion draws them darker than the window, which on a dark window is
// next to nothing. Fields and boxes get one of at least 3:1 (WCAG 2, 1.4.11).
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ProgramStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

} // namespace coverscope::ui
