// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/case_store.h"

#include <QDialog>
#include <QDialogButtonBox>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace coverscope::ui {

// Asks what a case is called, who is in charge of it and for notes; of one that is there already it also
// shows what it holds, and lets runs be put in and anything be taken out. Nothing is written before it is
// accepted, and then by whoever opened it.
//
// Keys: Delete takes out what is chosen in the list.
class CaseDialog : public QDialog
{
    Q_OBJECT

public:
    // A new case; `purpose`: what is put into it, as a sentence.
    CaseDialog(const QString& purpose, QWidget* parent);
    // One that is there. `runs`: all of the library, newest first.
    CaseDialog(const catalogue::Case& known, const catalogue::CaseContents& contents,
               const std::vector<catalogue::CaseRun>& runs, QWidget* parent);

    catalogue::CaseText text() const; // without blanks around
    catalogue::CaseState state() const;
    const catalogue::CaseContents& added() const { return m_added; }
    const catalogue::CaseContents& takenOut() const { return m_takenOut; }

    QLineEdit* nameEdit() const { return m_name; }
    QLineEdit* reviewerEdit() const { return m_reviewer; }
    QPlainTextEdit* notesEdit() const { return m_notes; }
    QCheckBox* closedBox() const { return m_closed; }        // null for a new case
    QListWidget* contents() const { return m_list; }         // null for a new case
    QPushButton* takeOutButton() const { return m_takeOut; } // null for a new case
    QPushButton* addRunButton() const { return m_addRun; }   // with a menu; null for a new case
    QPushButton* acceptButton() const { return m_buttons->button(QDialogButtonBox::Ok); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit CaseDialog(QWidget* parent);
    void addFields(const catalogue::CaseText& text);
    QWidget* makeContents(const std::vector<catalogue::CaseRun>& runs);
    void finish(const QString& accept);
    void fillList();
    void takeOutChosen();
    void addRun(const catalogue::CaseRun& run);
    void check();

    catalogue::CaseContents m_contents; // as the list shows it
    catalogue::CaseContents m_added;
    catalogue::CaseContents m_takenOut;
    QLabel* m_purpose;
    QLineEdit* m_name;
    QLineEdit* m_reviewer;
    QPlainTextEdit* m_notes;
    QCheckBox* m_closed = nullptr;
    QLabel* m_held = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_takeOut = nullptr;
    QPushButton* m_addRun = nullptr;
    QDialogButtonBox* m_buttons;
};

} // namespace coverscope::ui
