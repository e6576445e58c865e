// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decision_exchange.h"

#include "core/base/path_text.h"
#include "core/base/person_name.h"
#include "core/report/csv.h"
#include "ui/decisions/conflict_dialog.h"
#include "ui/evidence/figure_export.h"
#include "ui/jobs/background_pool.h"
#include "ui/results/verdict_ledger.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/save_dialog.h"
#include "ui/works/work_ledger.h"

#include <QFileDialog>

namespace coverscope::ui {

namespace fs = std::filesystem;
using base::Result;

namespace {

struct WrittenFile
{
    fs::path file;
};

Result<WrittenFile> writeDecisions(const fs::path& library, const fs::path& file)
{
    const auto decisions = works::decisionsOf(library);
    if (!decisions)
        return base::fail(decisions.error());
    const bool isTable = base::pathBytes(file.extension()).toLower() == ".csv";
    const auto written = writeExport(isTable ? report::forSpreadsheet(works::decisionsCsv(*decisions))
                                             : works::decisionsJson(*decisions),
                                     file);
    return written ? Result<WrittenFile>(WrittenFile{file}) : base::fail(written.error());
}

} // namespace

DecisionExchange::DecisionExchange(const Parts& parts) : QObject(parts.page), m_parts(parts) {}

ConflictDialog* DecisionExchange::dialog() const
{
    return m_dialog;
}

template <typename Value>
void DecisionExchange::run(std::function<Result<Value>(const fs::path&)> work,
                           std::function<void(const Value&)> show)
{
    const fs::path library = m_parts.verdicts->library();
    if (library.empty())
        return;
    // Verdicts are written one after the other, so that an answer comes when all are.
    m_parts.verdicts->history(library, {}, {})
        .then(this, [this, library, work = std::move(work),
                     show = std::move(show)](const Result<VerdictLedger::Records>&) {
            jobs::runInBackground([library, work] {
                return work(library);
            }).then(this, [this, library, show](const Result<Value>& done) {
                if (!done)
                    m_parts.banner->showError(done.error());
                else if (library == m_parts.verdicts->library())
                    show(*done);
            });
        });
}

void DecisionExchange::chooseExport()
{
    const QString filters = tr("Decisions (%1)").arg(QStringLiteral("*.json")) + QStringLiteral(";;") +
                            tr("Table for spreadsheets (%1)").arg(QStringLiteral("*.csv"));
    askWhereToSave(m_parts.page, tr("Export all decisions for another reviewer"), filters,
                   tr("decisions of %1", "name of a file, person").arg(base::personName()) +
                       QStringLiteral(".json"),
                   [self = QPointer(this)](const fs::path& file) {
                       if (self)
                           self->exportTo(file);
                   });
}

void DecisionExchange::exportTo(const fs::path& file)
{
    run<WrittenFile>([file](const fs::path& library) { return writeDecisions(library, file); },
                     [this](const WrittenFile& written) {
                         m_parts.banner->showSaved(written.file);
                         Q_EMIT exported(written.file);
                     });
}

void DecisionExchange::chooseImport()
{
    auto* dialog = new QFileDialog(m_parts.page, tr("Choose the decisions of another reviewer"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Decisions (%1)").arg(QStringLiteral("*.json *.csv")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { importFrom(base::pathFromQString(name)); });
    dialog->open();
}

void DecisionExchange::importFrom(const fs::path& file)
{
    if (const QString hindrance = m_parts.works->hindrance(); !hindrance.isEmpty()) {
        m_parts.banner->showMessage(MessageBanner::Kind::Problem, hindrance);
        return;
    }
    run<works::DecisionsImport>(
        [file](const fs::path& library) -> Result<works::DecisionsImport> {
            const auto tracks = works::LibraryTracks::read(library);
            return tracks ? works::importDecisions(file, library, **tracks) : base::fail(tracks.error());
        },
        [this, file](const works::DecisionsImport& import) {
            m_parts.verdicts->open(m_parts.verdicts->library()); // reads what is new
            m_parts.works->refresh();
            openDialog()->showImport(file, import);
            Q_EMIT imported();
        });
}

void DecisionExchange::showConflicts()
{
    run<works::Conflicts>(
        [](const fs::path& library) -> Result<works::Conflicts> {
            const auto decisions = works::decisionsOf(library);
            return decisions ? Result<works::Conflicts>(works::openConflicts(*decisions))
                             : base::fail(decisions.error());
        },
        [this](const works::Conflicts& conflicts) { openDialog()->showConflicts(conflicts); });
}

ConflictDialog* DecisionExchange::openDialog()
{
    delete m_dialog;
    m_dialog = new ConflictDialog(m_parts.page);
    m_dialog->setHindrance(m_parts.works->hindrance());
    const fs::path library = m_parts.verdicts->library();
    connect(m_dialog, &ConflictDialog::verdictSettled, this,
            [this, library](catalogue::VerdictRecord record) {
                record.decidedAt = QDateTime::currentDateTimeUtc();
                record.decidedBy = base::personName();
                m_parts.verdicts->write(library, record)
                    .then(this, [this](const Result<VerdictLedger::Records>& written) {
                        if (!written)
                            m_parts.banner->showError(written.error());
                    });
            });
    connect(m_dialog, &ConflictDialog::pairSettled, this,
            [this, library](const catalogue::PairDecision& decision) {
                if (library == m_parts.works->library())
                    m_parts.works->affirm(decision); // dates and signs it
            });
    connect(m_parts.works, &WorkLedger::changed, m_dialog, [this, library] {
        if (m_parts.works->library() != library)
            m_dialog->reject(); // it is about another one
    });
    m_dialog->open();
    return m_dialog;
}

} // namespace coverscope::ui
