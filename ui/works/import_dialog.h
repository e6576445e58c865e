// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/works/works_import.h"

#include <QAbstractTableModel>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <filesystem>
#include <vector>

namespace coverscope::ui {

class MessageBanner;

// Lines of a list that are left out, and why.
class RowProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Kind, Message, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<works::RowProblem> problems);
    const std::vector<works::RowProblem>& problems() const { return m_problems; }
    QByteArray csv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<works::RowProblem> m_problems;
};

// What a list of works would change in the library, and what of it would be left out: asked before anything
// is written.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const std::filesystem::path& list, QWidget* parent = nullptr);

    void setPlan(const works::WorksImport& plan);
    works::OtherWork otherWork() const; // what is done with recordings of another work

    QLabel* summary() const { return m_summary; }
    QTableView* table() const { return m_table; }
    QCheckBox* moveBox() const { return m_move; }
    QPushButton* importButton() const { return m_buttons->button(QDialogButtonBox::Ok); }
    QPushButton* saveButton() const { return m_save; }

Q_SIGNALS:
    void otherWorkChanged(); // the plan is another one then

private:
    void setUpTable();
    void saveProblems();

    std::filesystem::path m_list;
    RowProblemModel* m_model;
    MessageBanner* m_banner;
    QLabel* m_summary;
    QLabel* m_left;
    QTableView* m_table;
    QCheckBox* m_move;
    QPushButton* m_save;
    QDialogButtonBox* m_buttons;
};

} // namespace coverscope::ui
