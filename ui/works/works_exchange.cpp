// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/works/works_exchange.h"

#include "core/base/path_text.h"
#include "core/report/csv.h"
#include "ui/evidence/figure_export.h"
#include "ui/jobs/background_pool.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/save_dialog.h"
#include "ui/works/import_dialog.h"
#include "ui/works/work_ledger.h"

#include <QFileDialog>

namespace coverscope::ui {

struct WorksExchange::List
{
    works::WorkTable table;
    std::unique_ptr<works::LibraryTracks> tracks;

    works::WorksImport plan(const catalogue::Judgements& known, works::OtherWork otherWork) const
    {
        return works::planImport(table, *tracks, known.works, known.decisions, otherWork);
    }
};

WorksExchange::WorksExchange(WorkLedger* ledger, MessageBanner* banner, QWidget* window)
    : QObject(window), m_ledger(ledger), m_banner(banner), m_window(window)
{
}

void WorksExchange::chooseImport()
{
    auto* dialog = new QFileDialog(m_window, tr("Choose a table of works"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Tables (%1)").arg(QStringLiteral("*.csv *.tsv *.txt")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { importFrom(base::pathFromQString(name)); });
    dialog->open();
}

void WorksExchange::importFrom(const std::filesystem::path& list)
{
    struct Reading
    {
        std::shared_ptr<const List> list;
        works::WorksImport plan;
    };
    jobs::runInBackground([list, library = m_ledger->library(),
                           book = m_ledger->book()]() -> base::Result<Reading> {
        auto table = works::readWorkTable(list);
        if (!table)
            return base::fail(std::move(table.error()));
        auto tracks = works::LibraryTracks::read(library);
        if (!tracks)
            return base::fail(std::move(tracks.error()));
        auto read = std::make_shared<const List>(List{std::move(*table), std::move(*tracks)});
        return Reading{read, read->plan(book->known(), works::OtherWork::Contradicts)};
    }).then(this, [this, library = m_ledger->library()](const base::Result<Reading>& reading) {
        if (library != m_ledger->library())
            return;
        if (reading)
            ask(reading->list, reading->plan);
        else
            m_banner->showError(reading.error());
    });
}

void WorksExchange::ask(const std::shared_ptr<const List>& list, const works::WorksImport& plan)
{
    auto* dialog = new ImportDialog(list->table.list, m_window);
    dialog->setPlan(plan);
    connect(dialog, &ImportDialog::otherWorkChanged, this, [this, dialog, list] { planAnew(dialog, list); });
    connect(m_ledger, &WorkLedger::changed, dialog, [this, dialog, list, library = m_ledger->library()] {
        if (m_ledger->library() == library)
            planAnew(dialog, list);
        else
            dialog->reject(); // it is about another one
    });
    connect(dialog, &QDialog::accepted, m_ledger, [ledger = m_ledger, dialog, list] {
        ledger->edit(tr("importing “%1”").arg(base::displayName(list->table.list)),
                     [list, otherWork = dialog->otherWork()](
                         const catalogue::Judgements& known) -> base::Result<catalogue::WorkChanges> {
                         return list->plan(known, otherWork).changes;
                     });
    });
    dialog->open();
}

void WorksExchange::planAnew(ImportDialog* dialog, const std::shared_ptr<const List>& list)
{
    jobs::runInBackground([list, book = m_ledger->book(), otherWork = dialog->otherWork()] {
        return list->plan(book->known(), otherWork);
    }).then(dialog, [dialog, otherWork = dialog->otherWork()](const works::WorksImport& plan) {
        if (otherWork == dialog->otherWork())
            dialog->setPlan(plan);
    });
}

void WorksExchange::chooseExport()
{
    askWhereToSave(m_window, tr("Export works"), tr("Comma-separated values (*.csv)"),
                   tr("works", "name of a file") + QStringLiteral(".csv"),
                   [this](const std::filesystem::path& file) { exportTo(file); });
}

void WorksExchange::exportTo(const std::filesystem::path& file)
{
    jobs::runInBackground([file, library = m_ledger->library(),
                           book = m_ledger->book()]() -> base::Result<void> {
        const auto tracks = works::LibraryTracks::read(library);
        if (!tracks)
            return base::fail(tracks.error());
        return writeExport(report::forSpreadsheet(works::worksCsv(book->works(), **tracks)), file);
    }).then(this, [this, file](const base::Result<void>& written) {
        if (written)
            m_banner->showSaved(file);
        else
            m_banner->showError(written.error());
    });
}

} // namespace coverscope::ui
