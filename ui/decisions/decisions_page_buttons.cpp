// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"
#include "core/report/verdict_history_csv.h"
#include "ui/decisions/case_controls.h"
#include "ui/decisions/decision_exchange.h"
#include "ui/decisions/decision_filter_model.h"
#include "ui/decisions/decisions_page.h"
#include "ui/decisions/evidence_dialog.h"
#include "ui/evidence/figure_export.h"
#include "ui/jobs/background_pool.h"
#include "ui/results/verdict_ledger.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/save_dialog.h"
#include "ui/works/work_ledger.h"

#include <QMenu>
#include <QPushButton>

// What the buttons of the page do.
namespace coverscope::ui {

using catalogue::VerdictRecord;

QWidget* DecisionsPage::makeButtonRow()
{
    auto* row = new QWidget(this);
    m_search = new QPushButton(themedIcon(QStringLiteral("search")), tr("&Search again"), row);
    m_search->setToolTip(tr("Search for the judged part of the clip, and see the evidence (Return)"));
    m_compare = new QPushButton(themedIcon(QStringLiteral("compare")), tr("&Compare"), row);
    m_compare->setToolTip(tr("See clip and track above each other, note by note (V)"));
    m_evidence = new QPushButton(themedIcon(QStringLiteral("match")), tr("E&vidence"), row);
    m_evidence->setToolTip(tr("See what this was decided on, as it was then (E)"));
    m_export = new QPushButton(themedIcon(QStringLiteral("export")), tr("&Export CSV…"), row);
    m_export->setToolTip(tr("Save what is shown as a table"));
    m_reviewers = new QPushButton(themedIcon(QStringLiteral("person")), tr("&Two reviewers"), row);
    m_reviewers->setToolTip(
        tr("Exchange decisions with another reviewer, and settle where you do not agree"));
    m_reviewers->hide(); // until setWorkLedger()
    m_casesButton = new QPushButton(themedIcon(QStringLiteral("folder")), tr("C&ases"), row);
    m_casesButton->setToolTip(tr("Keep decisions, clips and runs of a case together, and report on it"));
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_evidence);
    layout->addWidget(m_compare);
    layout->addStretch();
    layout->addWidget(m_casesButton);
    layout->addWidget(m_reviewers);
    layout->addWidget(m_export);
    return row;
}

DecisionExchange* DecisionsPage::setWorkLedger(WorkLedger* works)
{
    m_works = works;
    m_exchange = new DecisionExchange({m_ledger, works, m_banner, this});
    auto* menu = new QMenu(m_reviewers);
    const auto add = [this, menu](const QString& text, const QString& purpose, auto slot) {
        QAction* action = menu->addAction(text, m_exchange, slot);
        action->setToolTip(purpose);
        action->setStatusTip(purpose);
    };
    add(tr("&Export all decisions…"), tr("Write all verdicts and decisions about pairs for another reviewer"),
        &DecisionExchange::chooseExport);
    add(tr("&Import decisions…"),
        tr("Take in what another reviewer exported; nothing that is decided here is overwritten"),
        &DecisionExchange::chooseImport);
    add(tr("Show &contradictions…"), tr("See where two reviewers do not agree, and decide"),
        &DecisionExchange::showConflicts);
    menu->setToolTipsVisible(true);
    m_reviewers->setMenu(menu);
    m_reviewers->show();
    connect(m_empty, &EmptyState::actionRequested, m_exchange, &DecisionExchange::chooseImport);
    connect(works, &WorkLedger::changed, this, &DecisionsPage::updateReviewers);
    updateReviewers();
    return m_exchange;
}

void DecisionsPage::updateReviewers()
{
    const bool canImport = m_works->hindrance().isEmpty();
    m_cases->setHindrance(m_works->hindrance());
    m_reviewers->menu()->actions()[1]->setEnabled(canImport);
    m_empty->setAction(canImport ? tr("Import decisions…") : QString(),
                       tr("Take in the decisions of another reviewer"));
}

void DecisionsPage::requestSearch()
{
    if (const VerdictRecord* record = current())
        Q_EMIT queryRequested(record->clip.path, record->clip.region);
}

void DecisionsPage::requestComparison()
{
    if (const VerdictRecord* record = current())
        Q_EMIT compareRequested(record->clip.path, record->clip.region, record->track.path);
}

EvidenceDialog* DecisionsPage::evidenceDialog() const
{
    return m_evidenceDialog;
}

// Read once all that was decided so far is written.
void DecisionsPage::showEvidence()
{
    const VerdictRecord* chosen = current();
    if (!chosen)
        return;
    const std::filesystem::path library = m_ledger->library();
    m_ledger->history(library, {}, {})
        .then(this, [this, library, record = *chosen](const base::Result<VerdictLedger::Records>&) {
            jobs::runInBackground([library, record] {
                return readDecisionEvidence(library, record);
            }).then(this, [this, library](const base::Result<DecisionEvidence>& read) {
                if (library != m_ledger->library())
                    return;
                if (!read)
                    return m_banner->showError(read.error());
                delete m_evidenceDialog;
                m_evidenceDialog = new EvidenceDialog(*read, this);
                connect(m_evidenceDialog, &EvidenceDialog::searchRequested, this,
                        [this, clip = read->record.clip] { Q_EMIT queryRequested(clip.path, clip.region); });
                m_evidenceDialog->show();
            });
        });
}

base::Result<void> DecisionsPage::save(const std::filesystem::path& file) const
{
    return writeExport(report::forSpreadsheet(report::verdictHistoryCsv(m_filter->shown())), file);
}

void DecisionsPage::chooseFile()
{
    askWhereToSave(this, tr("Export decisions"), tr("Comma-separated values (*.csv)"),
                   tr("decisions", "name of a file") + QStringLiteral(".csv"),
                   [this](const std::filesystem::path& file) {
                       if (const auto saved = save(file); saved)
                           m_banner->showSaved(file);
                       else
                           m_banner->showError(saved.error());
                   });
}

} // namespace coverscope::ui
