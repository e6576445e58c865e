// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/works/work_edits.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace coverscope::ui {

// Asks what a work is called, who composed it and when, and for notes.
class WorkDialog : public QDialog
{
    Q_OBJECT

public:
    // `explanation`: what is done when it is accepted; `accept` names the button.
    WorkDialog(const QString& title, const QString& explanation, const QString& accept,
               const works::WorkFields& fields, QWidget* parent = nullptr);

    works::WorkFields fields() const; // without blanks around

    QLineEdit* titleEdit() const { return m_title; }
    QLineEdit* composersEdit() const { return m_composers; }
    QLineEdit* yearEdit() const { return m_year; }
    QPlainTextEdit* notesEdit() const { return m_notes; }
    QPushButton* acceptButton() const { return m_buttons->button(QDialogButtonBox::Ok); }

private:
    void check();

    QLineEdit* m_title;
    QLineEdit* m_composers;
    QLineEdit* m_year;
    QPlainTextEdit* m_notes;
    QDialogButtonBox* m_buttons;
};

} // namespace coverscope::ui
