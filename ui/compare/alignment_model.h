// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/warp_map.h"

#include <QAbstractTableModel>

namespace coverscope::ui {

// The alignment as a table: the same musical moment in both recordings and the tempo ratio around it.
class AlignmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FirstTime, SecondTime, Tempo, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMap(const WarpMap& map); // without an aligned stretch: no rows
    const search::AlignmentPoint& pointAt(int row) const
    {
        return m_map.points()[static_cast<std::size_t>(row)];
    }
    int rowNear(double querySeconds) const; // -1: no rows

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    WarpMap m_map;
};

} // namespace coverscope::ui
