// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"
#include "ui/results/results_model.h"
#include "ui/timeline/timeline_rows.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace coverscope::ui {

class VerdictBook;

enum class TimelineColumn {
    Start,
    End,
    Track, // or what is heard
    InTrack,
    KeyShift,
    Tempo,
    Probability,
    Verdict, // of the person
};
inline constexpr int timelineColumnCount = 8;

QString timelineColumnName(TimelineColumn column);
QString timelineColumnExplanation(TimelineColumn column);

// The stretches of one recording, known or not, in the order of time.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // The first three are those of ResultsModel, so that its delegates draw this table as well.
    static constexpr int FractionRole = ResultsModel::FractionRole;
    static constexpr int VerdictRole = ResultsModel::VerdictRole;
    static constexpr int DecisionRole = ResultsModel::DecisionRole;
    static constexpr int SortRole = Qt::UserRole + 10;
    static constexpr int SearchRole = Qt::UserRole + 11; // what a filter looks in, folded

    // `searched`: the library whose tracks these are; may be null where there are no rows.
    void setRows(std::vector<TimelineRow> rows, std::shared_ptr<const library::Snapshot> searched);
    // What is in the book about these stretches, read again.
    void takeVerdicts(const VerdictBook& book);

    const std::vector<TimelineRow>& rows() const { return m_rows; }
    const TimelineRow* rowAt(int row) const;                   // null: none
    const catalogue::Track* trackAt(int row) const;            // null: not known, or not in the library
    std::filesystem::path pathAt(int row) const;               // of the track; empty: none
    const catalogue::VerdictRecord* decisionAt(int row) const; // null: none
    const std::shared_ptr<const library::Snapshot>& searched() const { return m_searched; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(int row, TimelineColumn column) const;
    QVariant sortValue(int row, TimelineColumn column) const;
    QVariant appearance(int row, TimelineColumn column, int role) const;

    std::vector<TimelineRow> m_rows;
    std::vector<std::optional<catalogue::VerdictRecord>> m_decisions; // of each row
    std::shared_ptr<const library::Snapshot> m_searched;
};

} // namespace coverscope::ui
