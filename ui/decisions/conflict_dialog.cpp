// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/conflict_dialog.h"

#include "core/base/path_text.h"
#include "core/report/csv.h"
#include "ui/evidence/figure_export.h"
#include "ui/theme/icons.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/save_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace coverscope::ui {

ConflictDialog::ConflictDialog(QWidget* parent)
    : QDialog(parent)
    , m_conflicts(new ConflictModel(this))
    , m_unknown(new UnknownRecordingModel(this))
    , m_banner(new MessageBanner(this, MessageBanner::Place::InLayout))
    , m_summary(new QLabel(this))
    , m_conflictHeading(new QLabel(this))
    , m_unknownHeading(new QLabel(this))
    , m_table(new QTableView(this))
    , m_unknownTable(new QTableView(this))
{
    setWindowTitle(tr("Two reviewers"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel* label : {m_summary, m_conflictHeading, m_unknownHeading}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setUpTables();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_banner);
    layout->addWidget(m_summary);
    layout->addWidget(m_conflictHeading);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_unknownHeading);
    layout->addWidget(m_unknownTable, 1);
    layout->addWidget(makeButtons());
    resize(130 * characterWidth(fontMetrics()), 30 * fontMetrics().height());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConflictDialog::update);
    update();
}

void ConflictDialog::setUpTables()
{
    m_table->setModel(m_conflicts);
    m_table->setAccessibleName(tr("Decisions that contradict each other"));
    m_table->setAccessibleDescription(
        tr("A contradiction in each row. H keeps what is decided here, T takes the other decision."));
    setUpRows(*m_table, tr("Rows of the contradictions"), tr("Columns of the contradictions"));
    const int widths[ConflictModel::ColumnCount] = {46, 30, 18, 30, 18};
    setColumnWidths(m_table->horizontalHeader(), widths);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_unknownTable->setModel(m_unknown);
    m_unknownTable->setAccessibleName(tr("Recordings that are not in this library"));
    setUpRows(*m_unknownTable, tr("Rows of the recordings"), tr("Columns of the recordings"));
    const int unknownWidths[UnknownRecordingModel::ColumnCount] = {46, 12, 50};
    setColumnWidths(m_unknownTable->horizontalHeader(), unknownWidths);
    m_unknownTable->horizontalHeader()->setStretchLastSection(true);
}

QWidget* ConflictDialog::makeButtons()
{
    auto* row = new QWidget(this);
    m_keep = new QPushButton(themedIcon(QStringLiteral("confirm")), tr("Keep what is decided &here"), row);
    m_keep->setToolTip(tr("Decide once more what is decided here already (H)"));
    m_take = new QPushButton(themedIcon(QStringLiteral("compare")), tr("&Take the other decision"), row);
    m_take->setToolTip(
        tr("Decide as the other reviewer did; what was decided here stays in the history (T)"));
    m_save = new QPushButton(themedIcon(QStringLiteral("export")), tr("&Save the list…"), row);
    m_save->setToolTip(tr("Save contradictions and recordings that are not here as a table"));
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, row);
    for (QPushButton* button : {m_keep, m_take, m_save})
        button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_keep, m_take})
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(m_save);
    layout->addWidget(close);
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(Side::Here); });
    connect(m_take, &QPushButton::clicked, this, [this] { settle(Side::There); });
    connect(m_save, &QPushButton::clicked, this, &ConflictDialog::askAndSave);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return row;
}

void ConflictDialog::showImport(const std::filesystem::path& file, const works::DecisionsImport& import)
{
    m_fileName = base::displayName(file);
    m_problems = import.problems;
    QString text =
        tr("%n decision(s) from “%1” added", nullptr, static_cast<int>(import.addedCount)).arg(m_fileName) +
        QStringLiteral(", ") + tr("%n known already", "decisions", static_cast<int>(import.knownCount));
    if (import.besideCount > 0)
        text += QStringLiteral("; ") + tr("%n stand(s) beside what is decided here and change(s) nothing",
                                          "decisions", static_cast<int>(import.besideCount));
    for (const QString& problem : import.problems)
        text += QLatin1Char('\n') + problem;
    m_summary->setText(text);
    m_unknown->setRecordings(import.unknown);
    showConflicts(import.conflicts);
}

void ConflictDialog::showConflicts(const works::Conflicts& conflicts)
{
    m_conflicts->setConflicts(conflicts);
    m_table->setCurrentIndex(m_conflicts->index(0, 0));
    m_table->setFocus();
    update();
}

void ConflictDialog::setHindrance(const QString& hindrance)
{
    m_hindrance = hindrance;
    update();
}

void ConflictDialog::settle(Side side)
{
    const int row = m_table->currentIndex().row();
    const ReviewConflict* conflict = m_conflicts->at(row);
    if (!conflict || !m_hindrance.isEmpty())
        return;
    const auto decided = [side](const auto& each) {
        auto entry = each.here; // its place, so that the two do not stand beside each other
        if (side == Side::There) {
            entry.decision = each.there.decision;
            entry.note = each.there.note;
        }
        entry.standing = catalogue::Standing::Counts;
        return entry;
    };
    if (const auto* verdict = std::get_if<works::Conflict<catalogue::VerdictRecord>>(conflict)) {
        const auto record = decided(*verdict);
        m_conflicts->remove(row);
        Q_EMIT verdictSettled(record);
    } else {
        const auto decision = decided(std::get<works::Conflict<catalogue::PairDecision>>(*conflict));
        m_conflicts->remove(row);
        Q_EMIT pairSettled(decision);
    }
    m_table->setCurrentIndex(m_conflicts->index(std::min(row, m_conflicts->rowCount() - 1), 0));
    update();
}

void ConflictDialog::update()
{
    const int open = m_conflicts->rowCount();
    const int missing = m_unknown->rowCount();
    m_summary->setVisible(!m_fileName.isEmpty());
    m_conflictHeading->setText(open > 0 ? tr("%n decision(s) contradict(s) what is decided here. Nothing is "
                                             "overwritten: decide once more.",
                                             nullptr, open)
                                        : tr("No decisions contradict each other."));
    m_table->setVisible(open > 0);
    m_unknownHeading->setVisible(missing > 0);
    m_unknownHeading->setText(
        tr("%n recording(s) are not in this library. What was decided about them counts "
           "once they are.",
           nullptr, missing));
    m_unknownTable->setVisible(missing > 0);
    const bool canDecide = m_conflicts->at(m_table->currentIndex().row()) && m_hindrance.isEmpty();
    for (QPushButton* button : {m_keep, m_take})
        button->setEnabled(canDecide);
    m_save->setEnabled(open > 0 || missing > 0);
}

base::Result<void> ConflictDialog::save(const std::filesystem::path& file) const
{
    // Two tables with a line between them where there are both.
    QByteArray csv = m_conflicts->rowCount() > 0 ? m_conflicts->csv() : QByteArray();
    if (m_unknown->rowCount() > 0)
        csv += (csv.isEmpty() ? QByteArray() : QByteArray("\r\n")) + m_unknown->csv();
    return writeExport(report::forSpreadsheet(csv), file);
}

void ConflictDialog::askAndSave()
{
    askWhereToSave(this, tr("Save contradictions"), tr("Comma-separated values (*.csv)"),
                   tr("contradictions", "name of a file") + QStringLiteral(".csv"),
                   [this](const std::filesystem::path& file) {
                       if (const auto saved = save(file); saved)
                           m_banner->showSaved(file);
                       else
                           m_banner->showError(saved.error());
                   });
}

bool ConflictDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->modifiers() == Qt::NoModifier &&
            (press->key() == Qt::Key_H || press->key() == Qt::Key_T)) {
            settle(press->key() == Qt::Key_H ? Side::Here : Side::There);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace coverscope::ui
