// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"
#include "ui/batch/batch_text.h"
#include "ui/batch/open_run.h"
#include "ui/results/results_model.h"
#include "ui/results/verdict_ledger.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace coverscope::ui {

// The queue of a run, a row per clip in its order. Texts are made when a row is shown, so that
// thousands of clips cost nothing.
class BatchTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // The first three are those of ResultsModel, so that its delegates draw this table as well.
    static constexpr int FractionRole = ResultsModel::FractionRole;
    static constexpr int VerdictRole = ResultsModel::VerdictRole;
    static constexpr int DecisionRole = ResultsModel::DecisionRole;
    static constexpr int SortRole = Qt::UserRole + 10;
    static constexpr int StatusRole = Qt::UserRole + 11; // int of catalogue::BatchStatus
    static constexpr int SearchRole = Qt::UserRole + 12; // all words of the row, folded

    void setRun(std::shared_ptr<OpenRun> run); // null: none
    const std::shared_ptr<OpenRun>& run() const { return m_run; }
    const catalogue::BatchClip* clipAt(int row) const;

    void changed(std::size_t place);
    void changed(const std::vector<std::size_t>& places);
    void append(std::vector<catalogue::BatchClip> clips); // to the run's queue

    // The current ones of all clips; of each clip the weightiest is shown: confirmed, unsure, rejected.
    void setVerdicts(const VerdictLedger::ByClip& verdicts);
    void setVerdictsOf(const QByteArray& clipHash, const std::vector<catalogue::VerdictRecord>& verdicts);
    std::optional<catalogue::Decision> decisionOf(const catalogue::BatchClip& clip) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void verdictsChanged();
    QString textOf(const catalogue::BatchClip& clip, BatchColumn column) const;
    QVariant sortValue(const catalogue::BatchClip& clip, int row, BatchColumn column) const;
    QVariant appearance(const catalogue::BatchClip& clip, BatchColumn column, int role) const;

    std::shared_ptr<OpenRun> m_run;
    VerdictLedger::ByClip m_verdicts;
};

} // namespace coverscope::ui
