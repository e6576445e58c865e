// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace coverscope::ui {

// Draws a cell's text over a bar as long as its ResultsModel::FractionRole says, in the colour of the
// row's verdict; without a fraction no bar, which is not an empty one.
class ScoreDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace coverscope::ui
