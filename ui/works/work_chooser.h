// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/works/work_book.h"

#include <QAbstractListModel>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>

#include <memory>
#include <vector>

namespace coverscope::ui {

// The works of a library by their titles, those that contain the words searched for.
class WorkListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // `without`: uids of works that are left out.
    WorkListModel(std::shared_ptr<const WorkBook> book, const std::vector<QByteArray>& without,
                  QObject* parent = nullptr);

    void setWords(const QString& text);
    QByteArray uidAt(const QModelIndex& index) const; // empty: none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line
    {
        QString text;
        QString folded; // to be searched in
        std::size_t work;
    };
    std::shared_ptr<const WorkBook> m_book;
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_shown; // lines
};

// Asks for a work of the library.
class WorkChooser : public QDialog
{
    Q_OBJECT

public:
    WorkChooser(const QString& title, const QString& explanation, const QString& accept,
                std::shared_ptr<const WorkBook> book, const std::vector<QByteArray>& without,
                QWidget* parent = nullptr);

    QByteArray chosenUid() const;

    QLineEdit* searchBox() const { return m_search; }
    QListView* list() const { return m_list; }
    QPushButton* acceptButton() const { return m_buttons->button(QDialogButtonBox::Ok); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();

    WorkListModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QDialogButtonBox* m_buttons;
    QTimer m_typing;
};

} // namespace coverscope::ui
