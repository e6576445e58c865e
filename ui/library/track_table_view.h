// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/track_table_model.h"

#include <QTableView>

#include <vector>

namespace coverscope::ui {

// The table over a TrackTableModel. Keeps the selection and the scrolled place by TrackId when the
// model starts anew (a filter, a sort, a changed library), and lets columns be chosen from the
// header's menu. Headings of groups open and close with Return, a double click and the arrow keys.
class TrackTableView : public QTableView
{
    Q_OBJECT

public:
    explicit TrackTableView(TrackTableModel* model, QWidget* parent = nullptr);

    std::vector<int> selectedRows() const;
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void trackActivated(int row);
    void trackMenuRequested(const QPoint& globalPosition);
    void removeRequested();              // the selected tracks, with the Delete key
    void tagColumnsShown(bool areShown); // genre or composer, which have to be read

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rememberPlace();
    void restorePlace();
    void showColumnMenu(const QPoint& position);
    void updateTagColumns();

    TrackTableModel* m_tracks;
    std::vector<TrackId> m_selectedIds;
    TrackId m_currentId{};
    int m_scrollValue = 0;
    bool m_showsTags = false;
};

} // namespace coverscope::ui
