// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/works/work_dialog.h"

#include "core/works/works_table.h"
#include "ui/widgets/character_width.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace coverscope::ui {

WorkDialog::WorkDialog(const QString& title, const QString& explanation, const QString& accept,
                       const works::WorkFields& fields, QWidget* parent)
    : QDialog(parent)
    , m_title(new QLineEdit(fields.title, this))
    , m_composers(new QLineEdit(fields.composers, this))
    , m_year(new QLineEdit(fields.year ? QString::number(*fields.year) : QString(), this))
    , m_notes(new QPlainTextEdit(fields.notes, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QLabel(explanation, this);
    text->setTextFormat(Qt::PlainText); // it holds names
    text->setWordWrap(true);
    m_composers->setPlaceholderText(tr("With commas between them"));
    m_year->setPlaceholderText(tr("Not known", "year of a work"));
    m_year->setMaximumWidth(16 * characterWidth(fontMetrics()));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(5 * fontMetrics().lineSpacing());
    auto* form = new QFormLayout;
    const auto add = [form](const QString& label, QWidget* field) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    };
    add(tr("&Title:"), m_title);
    add(tr("&Composers:"), m_composers);
    add(tr("&Year:"), m_year);
    add(tr("&Notes:"), m_notes);
    acceptButton()->setText(accept);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    resize(64 * characterWidth(fontMetrics()), sizeHint().height());
    m_title->selectAll();
    m_title->setFocus();
    connect(m_title, &QLineEdit::textChanged, this, &WorkDialog::check);
    connect(m_year, &QLineEdit::textChanged, this, &WorkDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

works::WorkFields WorkDialog::fields() const
{
    return {m_title->text().trimmed(), m_composers->text().trimmed(), works::yearOf(m_year->text().trimmed()),
            m_notes->toPlainText().trimmed()};
}

void WorkDialog::check()
{
    const QString year = m_year->text().trimmed();
    const bool hasTitle = !m_title->text().trimmed().isEmpty();
    const bool isYear = year.isEmpty() || works::yearOf(year);
    acceptButton()->setEnabled(hasTitle && isYear);
    acceptButton()->setToolTip(!hasTitle ? tr("A work needs a title")
                               : !isYear ? tr("The year is one number, such as 1893")
                                         : QString());
}

} // namespace coverscope::ui
