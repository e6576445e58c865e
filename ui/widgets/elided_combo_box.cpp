// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_combo_box.h"

#include <QHelpEvent>
#include <QStylePainter>
#include <QToolTip>

namespace coverscope::ui {

QString ElidedComboBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return elided(option);
}

QString ElidedComboBox::elided(const QStyleOptionComboBox& option) const
{
    constexpr int margins = 4; // that styles leave around the text, and between it and the icon
    int width =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() -
        margins;
    if (!option.currentIcon.isNull())
        width -= option.iconSize.width() + margins;
    return option.fontMetrics.elidedText(option.currentText, Qt::ElideMiddle, width);
}

void ElidedComboBox::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = elided(option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ElidedComboBox::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || shownText() == currentText())
        return QComboBox::event(event);
    const QStringList lines{currentText(), toolTip()};
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), lines.join(QLatin1Char('\n')).trimmed(),
                       this);
    return true;
}

} // namespace coverscope::ui
