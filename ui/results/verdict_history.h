// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <vector>

namespace coverscope::ui {

class MessageBanner;
class VerdictBook;
class VerdictLedger;

enum class HistoryColumn { Date, Person, Verdict, Note, Region, Probability, Model };
constexpr int historyColumnCount = 7;

// Every entry of the book about one pair, newest first.
class VerdictHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(std::vector<catalogue::VerdictRecord> oldestFirst);
    const std::vector<catalogue::VerdictRecord>& records() const { return m_records; } // newest first

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<catalogue::VerdictRecord> m_records;
};

// Who decided what about a clip and a track, and when: also what was taken back since. Stays open beside the
// window, and follows what is decided there. `pair`: with their hashes and names.
class VerdictHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    VerdictHistoryDialog(VerdictBook* book, const catalogue::VerdictRecord& pair, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    QPushButton* exportButton() const { return m_export; }
    base::Result<void> save(const std::filesystem::path& file) const;

private:
    void setUpTable();
    void read();
    void chooseFile();

    VerdictLedger* m_ledger;
    std::filesystem::path m_library;
    catalogue::VerdictRecord m_pair;
    int m_reading = 0; // counts, so that an answer that came too late is known
    VerdictHistoryModel* m_model;
    MessageBanner* m_banner;
    QLabel* m_names;
    QLabel* m_nothing;
    QTableView* m_table;
    QPushButton* m_export;
};

} // namespace coverscope::ui
