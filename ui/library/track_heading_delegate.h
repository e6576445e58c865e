// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace coverscope::ui {

// Draws the headings of a grouped TrackTableModel across all columns: every cell its part of the one line.
class TrackHeadingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TrackHeadingDelegate(QTableView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    QTableView* m_view;
};

} // namespace coverscope::ui
