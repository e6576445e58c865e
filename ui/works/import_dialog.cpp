// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/works/import_dialog.h"

#include "core/base/path_text.h"
#include "core/report/csv.h"
#include "ui/evidence/figure_export.h"
#include "ui/theme/icons.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/save_dialog.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace coverscope::ui {

using works::RowProblemKind;

namespace {

QString problemKindText(RowProblemKind kind)
{
    switch (kind) {
    case RowProblemKind::NotFound:
        return RowProblemModel::tr("Not found");
    case RowProblemKind::Ambiguous:
        return RowProblemModel::tr("Ambiguous");
    case RowProblemKind::Contradicting:
        return RowProblemModel::tr("Contradicting");
    case RowProblemKind::Malformed:
        return RowProblemModel::tr("Malformed");
    }
    return {};
}

QString planText(const works::WorksImport& plan)
{
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    return ImportDialog::tr("%n new work(s)", nullptr, count(plan.newWorks)) + QStringLiteral(", ") +
           ImportDialog::tr("%n changed", "works", count(plan.changedWorks)) + QStringLiteral("; ") +
           ImportDialog::tr("%n new recording(s)", nullptr, count(plan.newRecordings)) +
           QStringLiteral(", ") +
           ImportDialog::tr("%n changed", "recordings", count(plan.changedRecordings)) +
           QStringLiteral(", ") + ImportDialog::tr("%n moved", "recordings", count(plan.movedRecordings));
}

} // namespace

void RowProblemModel::setProblems(std::vector<works::RowProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int RowProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int RowProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const works::RowProblem& problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Line:
        return problem.line;
    case Kind:
        return problemKindText(problem.kind);
    case Message:
        return problem.message;
    default:
        return {};
    }
}

QVariant RowProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line", "of a table");
    case Kind:
        return tr("Problem");
    case Message:
        return tr("What to do");
    default:
        return {};
    }
}

QByteArray RowProblemModel::csv() const
{
    QByteArray csv =
        report::csvRow({QStringLiteral("line"), QStringLiteral("problem"), QStringLiteral("message")});
    for (const works::RowProblem& problem : m_problems)
        csv +=
            report::csvRow({QString::number(problem.line), problemKindText(problem.kind), problem.message});
    return csv;
}

ImportDialog::ImportDialog(const std::filesystem::path& list, QWidget* parent)
    : QDialog(parent)
    , m_list(list)
    , m_model(new RowProblemModel(this))
    , m_banner(new MessageBanner(this, MessageBanner::Place::InLayout))
    , m_summary(new QLabel(this))
    , m_left(new QLabel(this))
    , m_table(new QTableView(this))
    , m_move(new QCheckBox(tr("&Move recordings that are in another work of the library"), this))
    , m_save(new QPushButton(tr("&Save the list…"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Import works"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_left->setWordWrap(true);
    setUpTable();
    m_move->setToolTip(tr("Without it such lines are left out"));
    m_save->setIcon(themedIcon(QStringLiteral("export")));
    m_save->setToolTip(tr("Save the lines that are left out as a table, to correct them"));
    m_buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    importButton()->setText(tr("&Import"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_banner);
    layout->addWidget(m_summary);
    layout->addWidget(m_left);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_move);
    layout->addWidget(m_buttons);
    resize(110 * characterWidth(fontMetrics()), 26 * fontMetrics().height());
    connect(m_move, &QCheckBox::toggled, this, &ImportDialog::otherWorkChanged);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveProblems);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setPlan({});
}

void ImportDialog::setUpTable()
{
    const QString name = tr("Lines that are left out");
    m_table->setModel(m_model);
    m_table->setAccessibleName(name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setAccessibleName(name);
    m_table->horizontalHeader()->setAccessibleName(name);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = characterWidth(fontMetrics());
    m_table->setColumnWidth(RowProblemModel::Line, 9 * character);
    m_table->setColumnWidth(RowProblemModel::Kind, 18 * character);
}

void ImportDialog::setPlan(const works::WorksImport& plan)
{
    m_model->setProblems(plan.problems);
    const auto left = static_cast<int>(plan.problems.size());
    m_summary->setText(tr("“%1”, %n line(s):", "a list, its lines", static_cast<int>(plan.rows))
                           .arg(base::displayName(m_list)) +
                       QLatin1Char('\n') + planText(plan));
    m_left->setText(left > 0 ? tr("%n line(s) will be left out:", nullptr, left)
                             : tr("No line will be left out."));
    m_table->setVisible(left > 0);
    m_save->setEnabled(left > 0);
    importButton()->setEnabled(!plan.changes.isEmpty());
    importButton()->setToolTip(plan.changes.isEmpty() ? tr("The list changes nothing") : QString());
}

works::OtherWork ImportDialog::otherWork() const
{
    return m_move->isChecked() ? works::OtherWork::IsLeft : works::OtherWork::Contradicts;
}

void ImportDialog::saveProblems()
{
    askWhereToSave(this, tr("Save the lines that are left out"), tr("Comma-separated values (*.csv)"),
                   base::displayName(m_list.stem()) + tr(" left out", "end of the name of a file") +
                       QStringLiteral(".csv"),
                   [this](const std::filesystem::path& file) {
                       if (const auto saved = writeExport(report::forSpreadsheet(m_model->csv()), file);
                           !saved)
                           m_banner->showError(saved.error());
                   });
}

} // namespace coverscope::ui
