// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batch/batch_filter_model.h"
#include "ui/batch/batch_table_model.h"

#include <QTableView>

#include <vector>

namespace coverscope::ui {

// The queue as a table: filtered, sorted, with bars for the figures. The current row stays the same clip
// whatever the filter does.
class BatchTableView : public QTableView
{
    Q_OBJECT

public:
    BatchTableView(BatchTableModel* clips, QWidget* parent = nullptr);

    BatchFilterModel* filter() const { return m_filter; }
    int currentPlace() const; // of the queue; -1: none
    void setCurrentPlace(int place);
    std::vector<std::size_t> selectedPlaces() const;

Q_SIGNALS:
    void currentPlaceChanged(int place);
    void openRequested(); // the current clip, with Return or a double click
    void skipRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTextColumns();

    BatchTableModel* m_clips;
    BatchFilterModel* m_filter;
};

} // namespace coverscope::ui
