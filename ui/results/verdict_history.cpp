// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_history.h"

#include "core/base/path_text.h"
#include "core/base/recording_name.h"
#include "core/report/csv.h"
#include "core/report/verdict_history_csv.h"
#include "ui/evidence/figure_export.h"
#include "ui/results/results_table_text.h"
#include "ui/results/verdict_book.h"
#include "ui/theme/icons.h"
#include "ui/waveform/clock_text.h"
#include "ui/widgets/character_width.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/save_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace coverscope::ui {

using catalogue::VerdictRecord;

namespace {

constexpr int noteCharacters = 34; // the others are as wide as what stands in them

} // namespace

void VerdictHistoryModel::setRecords(std::vector<VerdictRecord> oldestFirst)
{
    beginResetModel();
    m_records = std::move(oldestFirst);
    std::reverse(m_records.begin(), m_records.end());
    endResetModel();
}

int VerdictHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int VerdictHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : historyColumnCount;
}

QVariant VerdictHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const VerdictRecord& record = m_records[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<HistoryColumn>(index.column());
    if (role == Qt::DecorationRole && column == HistoryColumn::Verdict && record.decision)
        return themedIcon(decisionIconName(*record.decision));
    if (role == Qt::ToolTipRole)
        return verdictDetails(record);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case HistoryColumn::Date:
        return QLocale().toString(record.decidedAt.toLocalTime(), QLocale::ShortFormat);
    case HistoryColumn::Person:
        return record.decidedBy;
    case HistoryColumn::Verdict:
        return record.decision ? decisionText(*record.decision)
                               : QCoreApplication::translate("coverscope::ui::ResultsTable", "Taken back");
    case HistoryColumn::Note:
        return record.note;
    case HistoryColumn::Region:
        return clockRangeText(record.clip.region.start, record.clip.region.end);
    case HistoryColumn::Probability:
        return percentText(record.probability);
    case HistoryColumn::Model:
        return QStringLiteral("%1 (%2)").arg(record.modelName, QString::fromLatin1(record.modelHash.left(8)));
    }
    return {};
}

// In the words of the report and of the matches.
QVariant VerdictHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<HistoryColumn>(section)) {
    case HistoryColumn::Date:
        return QCoreApplication::translate("coverscope::ui::ReportSections", "Date");
    case HistoryColumn::Person:
        return tr("Who", "column: the person that decided");
    case HistoryColumn::Verdict:
        return QCoreApplication::translate("coverscope::ui::ReportSections", "Verdict");
    case HistoryColumn::Note:
        return QCoreApplication::translate("coverscope::ui::ReportSections", "Note");
    case HistoryColumn::Region:
        return QCoreApplication::translate("coverscope::ui::ReportSections", "Searched for");
    case HistoryColumn::Probability:
        return resultColumnName(ResultColumn::Probability);
    case HistoryColumn::Model:
        return QCoreApplication::translate("coverscope::ui::ReportSections", "Model");
    }
    return {};
}

VerdictHistoryDialog::VerdictHistoryDialog(VerdictBook* book, const VerdictRecord& pair, QWidget* parent)
    : QDialog(parent)
    , m_ledger(book->ledger())
    , m_library(book->library())
    , m_pair(pair)
    , m_model(new VerdictHistoryModel(this))
    , m_banner(new MessageBanner(this, MessageBanner::Place::InLayout))
    , m_names(new QLabel(this))
    , m_nothing(new QLabel(tr("Nothing has been decided about this clip and this track."), this))
    , m_table(new QTableView(this))
    , m_export(new QPushButton(themedIcon(QStringLiteral("export")),
                               QCoreApplication::translate("coverscope::ui::BatchPage", "Export CSV…"), this))
{
    setWindowTitle(QCoreApplication::translate("coverscope::ui::VerdictBar", "History of verdicts"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_names->setText(QStringLiteral("%1 · %2").arg(
        base::clipName(pair.clip.path),
        base::recordingName(pair.track.path, pair.track.title, pair.track.artist)));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_names->setFont(bold);
    m_nothing->setVisible(false);
    setUpTable();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_names);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_table->setFocus();

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &VerdictHistoryDialog::chooseFile);
    // Queued: what is seen at once is written right after, and only then can be read.
    connect(m_ledger, &VerdictLedger::changed, this, &VerdictHistoryDialog::read, Qt::QueuedConnection);
    read();
}

void VerdictHistoryDialog::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    setUpRows(*m_table, windowTitle(), windowTitle());
    m_table->horizontalHeader()->setStretchLastSection(true);
    resize(146 * characterWidth(fontMetrics()), 22 * fontMetrics().height());
}

void VerdictHistoryDialog::read()
{
    if (m_ledger->library() != m_library)
        return; // another library is open by now
    m_ledger->history(m_library, m_pair.clip.contentHash, m_pair.track.contentHash)
        .then(this, [this, reading = ++m_reading](const base::Result<std::vector<VerdictRecord>>& records) {
            if (reading != m_reading)
                return;
            if (!records)
                return m_banner->showError(records.error());
            m_model->setRecords(*records);
            m_table->resizeColumnsToContents();
            m_table->setColumnWidth(static_cast<int>(HistoryColumn::Note),
                                    noteCharacters * characterWidth(fontMetrics()));
            m_nothing->setVisible(records->empty());
            m_export->setEnabled(!records->empty());
            if (!records->empty())
                m_table->setCurrentIndex(m_model->index(0, 0));
        });
}

base::Result<void> VerdictHistoryDialog::save(const std::filesystem::path& file) const
{
    return writeExport(report::forSpreadsheet(report::verdictHistoryCsv(m_model->records())), file);
}

void VerdictHistoryDialog::chooseFile()
{
    const QString name = tr("verdicts", "name of a file") + QStringLiteral(".csv");
    askWhereToSave(
        this, m_export->text(),
        QCoreApplication::translate("coverscope::ui::MainWindow", "Comma-separated values (*.csv)"), name,
        [this](const std::filesystem::path& file) {
            if (const auto saved = save(file); !saved)
                m_banner->showError(saved.error());
        });
}

} // namespace coverscope::ui
