// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/alignment_model.h"

#include "ui/waveform/clock_text.h"

#include <QLocale>

#include <algorithm>

namespace coverscope::ui {

void AlignmentModel::setMap(const WarpMap& map)
{
    beginResetModel();
    m_map = map;
    endResetModel();
}

int AlignmentModel::rowNear(double querySeconds) const
{
    const auto& points = m_map.points();
    const auto after =
        std::lower_bound(points.begin(), points.end(), querySeconds,
                         [](const search::AlignmentPoint& point, double time) { return point.query < time; });
    return std::min(rowCount() - 1, static_cast<int>(after - points.begin()));
}

int AlignmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_map.alignedStretch() ? 0 : static_cast<int>(m_map.points().size());
}

int AlignmentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlignmentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const search::AlignmentPoint& point = pointAt(index.row());
    switch (index.column()) {
    case FirstTime:
        return clockText(point.query, 2);
    case SecondTime:
        return clockText(point.track, 2);
    default:
        return QLocale().toString(m_map.tempoRatioAt(point.query), 'f', 3);
    }
}

QVariant AlignmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case FirstTime:
        return tr("Time in A");
    case SecondTime:
        return tr("Time in B");
    default:
        return tr("Tempo of B ÷ A");
    }
}

} // namespace coverscope::ui
