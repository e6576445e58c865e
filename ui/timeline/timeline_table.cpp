// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_table.h"

#include "ui/results/decision_delegate.h"
#include "ui/results/score_delegate.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace coverscope::ui {

TimelineTable::TimelineTable(TimelineModel* model, QWidget* parent)
    : QTableView(parent), m_model(model), m_filter(new TimelineFilter(model, this))
{
    setModel(m_filter);
    setAccessibleName(tr("Stretches of the recording"));
    setAccessibleDescription(
        tr("What is played, and when. Space plays the current stretch, Return shows the "
           "evidence for it, C confirms it, R rejects it, U is unsure, N writes a note."));
    setUpRows(*this, tr("Rows of the stretches"), tr("Columns of the stretches"));
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(TimelineColumn::Start), Qt::AscendingOrder);
    horizontalHeader()->setMinimumSectionSize(6 * characterWidth(fontMetrics()));
    setIconSize(QSize(fontMetrics().height() * 3 / 2, fontMetrics().height()));
    setItemDelegateForColumn(static_cast<int>(TimelineColumn::Probability), new ScoreDelegate(this));
    setItemDelegateForColumn(static_cast<int>(TimelineColumn::Verdict), new DecisionDelegate(this));
    const int widths[timelineColumnCount] = {10, 10, 40, 13, 9, 10, 15, 16};
    setColumnWidths(horizontalHeader(), widths);

    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentStretchChanged(currentStretch()); });
    connect(this, &QTableView::doubleClicked, this, &TimelineTable::openRequested);
}

int TimelineTable::currentStretch() const
{
    return m_filter->mapToSource(currentIndex()).row();
}

void TimelineTable::setCurrentStretch(int row)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return clearSelection(); // it is not listed
    setCurrentIndex(index);
    scrollTo(index);
}

void TimelineTable::step(int rows)
{
    const int row = currentIndex().isValid() ? currentIndex().row() + rows : 0;
    if (row >= 0 && row < m_filter->rowCount())
        setCurrentIndex(m_filter->index(row, 0));
}

void TimelineTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openRequested();
    else
        QTableView::keyPressEvent(event);
}

void TimelineTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitTrackColumn();
}

// The name has what the figures leave.
void TimelineTable::fitTrackColumn()
{
    const int track = static_cast<int>(TimelineColumn::Track);
    const int room = viewport()->width() - horizontalHeader()->length() + columnWidth(track);
    setColumnWidth(track, std::max(24 * characterWidth(fontMetrics()), room));
}

} // namespace coverscope::ui
