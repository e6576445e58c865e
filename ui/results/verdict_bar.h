// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/results_model.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace coverscope::ui {

// Buttons for the verdict on the current match, its note, and which verdicts the table shows. It decides
// nothing itself. The actions also belong to the table, where their keys work; the letters may belong to
// more.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget* parent = nullptr);

    // Of the current match; null: none. `canDecide`: there is a match and a book to write in.
    void setVerdict(const catalogue::VerdictRecord* verdict, bool canDecide);
    void setFilter(VerdictFilter filter); // without a signal

    QAction* action(catalogue::Decision decision) const
    {
        return m_decisions[static_cast<std::size_t>(decision)];
    }
    QAction* takeBackAction() const { return m_takeBack; }
    QAction* noteAction() const { return m_editNote; }
    QAction* historyAction() const { return m_history; }
    QList<QAction*> allActions() const;
    QList<QAction*> letterActions() const; // all but the one that takes back
    QLineEdit* note() const { return m_note; }
    QToolButton* historyButton() const { return m_historyButton; }
    QComboBox* filter() const { return m_filter; }

Q_SIGNALS:
    void decided(coverscope::catalogue::Decision decision); // also the one that stands already
    void takeBackRequested();
    void noteChanged(const QString& note);
    void historyRequested();
    void noteLeft(); // with Return or Esc: the focus may go back to the table
    void filterChanged(coverscope::ui::VerdictFilter filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void makeNote();
    void makeFilter();
    void commitNote();

    QAction* m_decisions[3] = {};
    QAction* m_takeBack = nullptr;
    QAction* m_editNote = nullptr;
    QAction* m_history = nullptr;
    QToolButton* m_historyButton;
    QLineEdit* m_note;
    QComboBox* m_filter;
    QString m_keptNote;
};

// "2 tracks were rejected for this clip before", with a button to show them; hidden where there are none.
class RejectedLine : public QWidget
{
    Q_OBJECT

public:
    explicit RejectedLine(QWidget* parent = nullptr);

    void setCount(int count, bool areShown);
    QString text() const { return m_text->text(); }
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void shownChanged(bool shown);

private:
    bool m_areShown = false;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace coverscope::ui
