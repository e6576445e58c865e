// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/calibration.h"
#include "core/search/search_engine.h"

#include <QAbstractTableModel>

#include <memory>

namespace coverscope::ui {

enum class ResultColumn { Rank, Title, Artist, Probability, Score, InQuery, InTrack, KeyShift, Tempo };
inline constexpr int resultColumnCount = 9;

// The matches of one search, best first. Sorting is by rank only: that is the result. Titles come from
// the snapshot that was searched, so nothing changes under a reader's eyes.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // For ScoreDelegate: 0..1, how far to fill the bar.
    static constexpr int FractionRole = Qt::UserRole;
    static constexpr int VerdictRole = Qt::UserRole + 1; // int of search::Verdict

    void setResult(std::shared_ptr<const search::SearchResult> result,
                   std::shared_ptr<const library::Snapshot> searched, const search::Calibration& calibration);
    void clear();

    const search::Match* matchAt(int row) const;
    const catalogue::Track* trackAt(int row) const; // null: not in the snapshot
    std::filesystem::path pathAt(int row) const;
    QString titleAt(int row) const;
    search::Verdict verdictAt(int row) const;
    const std::shared_ptr<const search::SearchResult>& result() const { return m_result; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, ResultColumn column) const;

    std::shared_ptr<const search::SearchResult> m_result;
    std::shared_ptr<const library::Snapshot> m_searched;
    search::Calibration m_calibration;
};

} // namespace coverscope::ui
