// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/program_style.h"

#include "ui/theme/palette.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace coverscope::ui {

namespace {

void drawOutline(const QStyleOption& option, QPainter& painter, bool isRound)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(plotColours(option.palette).axis, 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter.drawEllipse(outline);
    else
        painter.drawRoundedRect(outline, 2, 2);
    painter.restore();
}

} // namespace

ProgramStyle::ProgramStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = element == PE_FrameLineEdit;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    // What has the focus or cannot be used keeps the outline that says so.
    if ((!isField && !isBox) || !option->state.testFlag(State_Enabled) ||
        (isField && option->state.testFlag(State_HasFocus)))
        return;
    drawOutline(*option, *painter, element == PE_IndicatorRadioButton);
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && option->state.testFlag(State_Enabled) &&
        !option->state.testFlag(State_HasFocus))
        drawOutline(*option, *painter, false);
}

} // namespace coverscope::ui
