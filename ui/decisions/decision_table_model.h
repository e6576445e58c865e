// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace coverscope::ui {

enum class DecisionColumn { Date, Verdict, Clip, Region, Track, Probability, Person, Note };
constexpr int decisionColumnCount = 8;

// What counts of everything that was decided in a library, a row each, newest first.
class DecisionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(std::vector<catalogue::VerdictRecord> records); // in any order
    const std::vector<catalogue::VerdictRecord>& records() const { return m_records; }
    const QString& wordsOf(int row) const; // all that can be searched for, folded
    // Of each row its place in the order of a column, the same for what reads the same. Comparing places
    // sorts 200 000 rows in a blink, where comparing texts takes seconds.
    const std::vector<int>& places(DecisionColumn column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<catalogue::VerdictRecord> m_records;
    mutable std::vector<QString> m_words;                               // made when they are asked for
    mutable std::array<std::vector<int>, decisionColumnCount> m_places; // as well
};

} // namespace coverscope::ui
