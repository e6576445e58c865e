// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_table_view.h"

#include "ui/results/decision_delegate.h"
#include "ui/results/score_delegate.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace coverscope::ui {

BatchTableView::BatchTableView(BatchTableModel* clips, QWidget* parent)
    : QTableView(parent), m_clips(clips), m_filter(new BatchFilterModel(this))
{
    m_filter->setSourceModel(clips);
    setModel(m_filter);
    setAccessibleName(tr("Clips of the run"));
    setAccessibleDescription(
        tr("A clip in each row with what came of it. The matches of the current one are shown "
           "below; Return opens it on the Search page."));
    setUpRows(*this, tr("Rows of the run"), tr("Columns of the run"));
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(BatchColumn::Clip), Qt::AscendingOrder);
    horizontalHeader()->setMinimumSectionSize(6 * characterWidth(fontMetrics()));
    auto* bars = new ScoreDelegate(this);
    setItemDelegateForColumn(static_cast<int>(BatchColumn::Probability), bars);
    setItemDelegateForColumn(static_cast<int>(BatchColumn::Score), bars);
    setItemDelegateForColumn(static_cast<int>(BatchColumn::Decision), new DecisionDelegate(this));
    const int widths[batchColumnCount] = {19, 32, 40, 14, 11, 15, 10};
    setColumnWidths(horizontalHeader(), widths);

    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentPlaceChanged(currentPlace()); });
    connect(this, &QTableView::doubleClicked, this, &BatchTableView::openRequested);
}

int BatchTableView::currentPlace() const
{
    return m_filter->mapToSource(currentIndex()).row();
}

void BatchTableView::setCurrentPlace(int place)
{
    // In the first column: to bring another into view would scroll that one out where there is little room.
    const QModelIndex index = m_filter->mapFromSource(m_clips->index(place, 0));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

std::vector<std::size_t> BatchTableView::selectedPlaces() const
{
    std::vector<std::size_t> places;
    const auto rows = selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        places.push_back(static_cast<std::size_t>(m_filter->mapToSource(row).row()));
    std::sort(places.begin(), places.end());
    return places;
}

void BatchTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openRequested();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT skipRequested();
    else
        QTableView::keyPressEvent(event);
}

void BatchTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitTextColumns();
}

// Clip and match share what the figures leave.
void BatchTableView::fitTextColumns()
{
    const int clip = static_cast<int>(BatchColumn::Clip);
    const int match = static_cast<int>(BatchColumn::Match);
    const int room = std::max(44 * characterWidth(fontMetrics()), sharedRoom(*this, clip, match));
    setColumnWidth(clip, room * 2 / 5);
    setColumnWidth(match, room - room * 2 / 5);
}

} // namespace coverscope::ui
