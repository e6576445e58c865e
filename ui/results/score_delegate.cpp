// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/score_delegate.h"

#include "ui/results/results_model.h"
#include "ui/results/verdict_line.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QPainter>

namespace coverscope::ui {

void ScoreDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const QVariant fraction = index.data(ResultsModel::FractionRole);
    if (!fraction.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const PlotColours colours = plotColours(option.palette);
    const auto verdict = static_cast<search::Verdict>(index.data(ResultsModel::VerdictRole).toInt());
    const QColor strong =
        selected ? option.palette.color(QPalette::HighlightedText) : verdictColour(verdict, colours);

    // A thin bar below the text: the figure stays legible on the plain ground.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF area = QRectF(option.rect).adjusted(6, 0, -6, 0);
    constexpr double thickness = 3.0;
    const QRectF groove(area.left(), area.bottom() - thickness - 3, area.width(), thickness);
    QColor faint = strong;
    faint.setAlpha(50);
    painter->setBrush(faint);
    painter->drawRoundedRect(groove, thickness / 2, thickness / 2);
    QRectF filled = groove;
    filled.setWidth(groove.width() * fraction.toDouble());
    painter->setBrush(strong);
    painter->drawRoundedRect(filled, thickness / 2, thickness / 2);

    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(area.adjusted(0, 0, 0, -thickness - 2), Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

} // namespace coverscope::ui
