// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timeline_filter.h"
#include "ui/timeline/timeline_model.h"

#include <QTableView>

namespace coverscope::ui {

// The table of stretches. Rows are told as those of the model, whatever is filtered and sorted. Return asks
// for the evidence.
class TimelineTable : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineTable(TimelineModel* model, QWidget* parent = nullptr);

    TimelineFilter* filter() const { return m_filter; }
    int currentStretch() const; // -1: none
    void setCurrentStretch(int row);
    void step(int rows); // from the current one, as it is sorted

Q_SIGNALS:
    void currentStretchChanged(int row);
    void openRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTrackColumn();

    TimelineModel* m_model;
    TimelineFilter* m_filter;
};

} // namespace coverscope::ui
