// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/works/decisions_import.h"

#include <QAbstractTableModel>

#include <variant>
#include <vector>

namespace coverscope::ui {

// Two reviewers who do not agree, about a clip and a track or about two recordings.
using ReviewConflict =
    std::variant<works::Conflict<catalogue::VerdictRecord>, works::Conflict<catalogue::PairDecision>>;

// A row for each: what it is about, what is decided here, what the other reviewer said.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { About, Here, HereNote, There, ThereNote, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setConflicts(const works::Conflicts& conflicts);
    const ReviewConflict* at(int row) const; // null: none
    void remove(int row);                    // it is settled
    QByteArray csv() const;                  // with a line of names

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ReviewConflict> m_conflicts;
};

// Recordings that decisions were taken in about, and that the library does not have.
class UnknownRecordingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Recording, Entries, File, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecordings(std::vector<works::DecisionsMerge::UnknownRecording> recordings);
    QByteArray csv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<works::DecisionsMerge::UnknownRecording> m_recordings;
};

} // namespace coverscope::ui
