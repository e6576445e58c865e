// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/results_model.h"
#include "ui/results/verdict_line.h"
#include "ui/widgets/empty_state.h"

#include <QStackedWidget>
#include <QTableView>
#include <QWidget>

namespace coverscope::ui {

// The ranking of one search, with its verdict above. The first row is selected by itself.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPanel(QWidget* parent = nullptr);

    void setResult(const std::shared_ptr<const search::SearchResult>& result,
                   const std::shared_ptr<const library::Snapshot>& searched,
                   const search::Calibration& calibration);
    void setSearching(const QString& stage);
    void clear();

    ResultsModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    VerdictLine* verdictLine() const { return m_verdict; }

Q_SIGNALS:
    void matchSelected(int row); // -1: none
    void clipChosen(const std::filesystem::path& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void fitTitleColumn();
    void showMenu(const QPoint& position);

    ResultsModel* m_model;
    VerdictLine* m_verdict;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QTableView* m_table;
};

} // namespace coverscope::ui
