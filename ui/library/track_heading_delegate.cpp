// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_heading_delegate.h"

#include "ui/library/track_table_model.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace coverscope::ui {

TrackHeadingDelegate::TrackHeadingDelegate(QTableView* view) : QStyledItemDelegate(view), m_view(view) {}

void TrackHeadingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const QString text = index.data(TrackTableModel::HeadingRole).toString();
    if (text.isNull())
        return QStyledItemDelegate::paint(painter, option, index);
    const QHeaderView* header = m_view->horizontalHeader();
    const QRect cell = option.rect;
    const QRect line(-header->offset(), cell.top(), header->length(), cell.height()); // of the whole row
    painter->save();
    painter->setClipRect(cell);
    painter->fillRect(cell, option.palette.color(QPalette::Button));

    QStyleOption arrow;
    const int side = option.fontMetrics.height();
    arrow.rect = QRect(line.left() + 4, line.center().y() - side / 2, side, side);
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    const bool isClosed = index.data(TrackTableModel::ClosedRole).toBool();
    m_view->style()->drawPrimitive(isClosed ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowDown,
                                   &arrow, painter, m_view);

    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::ButtonText));
    painter->drawText(line.adjusted(side + 10, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter->restore();

    if (m_view->hasFocus() && m_view->currentIndex().row() == index.row()) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = line.adjusted(1, 1, -1, -1);
        focus.backgroundColor = option.palette.color(QPalette::Button);
        painter->save();
        painter->setClipRect(cell);
        m_view->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, m_view);
        painter->restore();
    }
}

} // namespace coverscope::ui
