// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_table_view.h"

#include "ui/library/track_heading_delegate.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace coverscope::ui {

TrackTableView::TrackTableView(TrackTableModel* model, QWidget* parent) : QTableView(parent), m_tracks(model)
{
    setModel(model);
    setAccessibleName(tr("Tracks"));
    setAccessibleDescription(tr(
        "The tracks of the library. Enter uses the selected one as the clip to search for, Space plays it, "
        "Delete takes the selected ones out of the library. Left and right close and open a group."));
    setUpRows(*this, tr("Rows of the track table"), tr("Columns of the track table"), 8);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setHighlightSections(true);

    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicatorClearable(true); // the third click: the catalogue's order again
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    const int character = characterWidth(fontMetrics());
    const int widths[trackColumnCount] = {28, 18, 18, 8, 12, 40, 7, 14, 20};
    for (int column = 0; column < trackColumnCount; ++column)
        setColumnWidth(column, widths[column] * character);
    horizontalHeader()->moveSection(static_cast<int>(TrackColumn::Year),
                                    static_cast<int>(TrackColumn::Duration)); // after the album
    for (const TrackColumn column : {TrackColumn::Genre, TrackColumn::Composer}) {
        horizontalHeader()->moveSection(
            horizontalHeader()->visualIndex(static_cast<int>(column)),
            horizontalHeader()->visualIndex(static_cast<int>(TrackColumn::Duration)));
        setColumnHidden(static_cast<int>(column), true); // until somebody wants to see them
    }
    setItemDelegate(new TrackHeadingDelegate(this));

    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TrackTableView::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &TrackTableView::restorePlace);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (m_tracks->isHeading(index.row()))
            m_tracks->setClosed(index.row(), !m_tracks->isClosed(index.row()));
        else
            Q_EMIT trackActivated(index.row());
    });
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& position) { Q_EMIT trackMenuRequested(viewport()->mapToGlobal(position)); });
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TrackTableView::showColumnMenu);
}

void TrackTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && selectionModel()->hasSelection()) {
        Q_EMIT removeRequested();
        return;
    }
    const int row = currentIndex().row();
    if (m_tracks->isHeading(row) && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_tracks->setClosed(row, event->key() == Qt::Key_Left);
        return;
    }
    QTableView::keyPressEvent(event);
}

std::vector<int> TrackTableView::selectedRows() const
{
    std::vector<int> rows;
    const auto indexes = selectionModel()->selectedRows();
    rows.reserve(static_cast<std::size_t>(indexes.size()));
    for (const QModelIndex& index : indexes) {
        if (!m_tracks->isHeading(index.row()))
            rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QByteArray TrackTableView::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void TrackTableView::restoreColumns(const QByteArray& state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return;
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    updateTagColumns();
}

void TrackTableView::updateTagColumns()
{
    const bool areShown = !isColumnHidden(static_cast<int>(TrackColumn::Genre)) ||
                          !isColumnHidden(static_cast<int>(TrackColumn::Composer));
    if (std::exchange(m_showsTags, areShown) != areShown)
        Q_EMIT tagColumnsShown(areShown);
}

void TrackTableView::rememberPlace()
{
    m_selectedIds.clear();
    for (const int row : selectedRows())
        if (const catalogue::Track* track = m_tracks->trackAt(row))
            m_selectedIds.push_back(track->id);
    const catalogue::Track* current = m_tracks->trackAt(currentIndex().row());
    m_currentId = current ? current->id : TrackId{};
    m_scrollValue = verticalScrollBar()->value();
}

void TrackTableView::restorePlace()
{
    const int currentRow = m_currentId == TrackId{} ? -1 : m_tracks->rowOf(m_currentId);
    if (currentRow >= 0)
        selectionModel()->setCurrentIndex(m_tracks->index(currentRow, 0), QItemSelectionModel::NoUpdate);
    // A selection of thousands is not worth finding again row by row.
    constexpr std::size_t mostRestored = 200;
    if (m_selectedIds.size() <= mostRestored) {
        for (const TrackId id : m_selectedIds) {
            if (const int row = m_tracks->rowOf(id); row >= 0)
                selectionModel()->select(m_tracks->index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    verticalScrollBar()->setValue(m_scrollValue);
}

void TrackTableView::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    for (int column = 0; column < trackColumnCount; ++column) {
        QAction* action = menu.addAction(trackColumnName(static_cast<TrackColumn>(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != static_cast<int>(TrackColumn::Title)); // something must stay
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            updateTagColumns();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace coverscope::ui
