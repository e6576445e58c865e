// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"

#include <QStackedWidget>
#include <QTableView>
#include <QWidget>

#include <memory>

class QMenu;

namespace coverscope::ui {

class ElidedLabel;
class HeatmapPlot;
class SimilarityModel;

// The heatmap with its readout line, or in its place the same numbers as a table.
class HeatmapView : public QWidget
{
    Q_OBJECT

public:
    explicit HeatmapView(QWidget* parent = nullptr);

    void setEvidence(std::shared_ptr<const search::Evidence> evidence, double trackDuration);
    void clear();
    void setTableShown(bool shown);
    bool isTableShown() const { return m_pages->currentIndex() == 1; }

    HeatmapPlot* plot() const { return m_plot; }
    QTableView* table() const { return m_table; }
    QString readout() const;
    void showReadout(const QString& text); // of a neighbour as well; empty: a hint

    // How it is drawn, for the context menu of whoever shows it.
    void addViewActions(QMenu& menu);

Q_SIGNALS:
    void momentPicked(double querySeconds, double trackSeconds);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::shared_ptr<const search::Evidence> m_evidence;
    QStackedWidget* m_pages;
    HeatmapPlot* m_plot;
    QTableView* m_table;
    SimilarityModel* m_model;
    ElidedLabel* m_readout;
};

} // namespace coverscope::ui
