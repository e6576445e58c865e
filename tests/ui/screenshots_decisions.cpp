// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/case_store.h"
#include "core/catalogue/verdict_store.h"
#include "tests/ui/screenshots.h"
#include "ui/decisions/case_controls.h"
#include "ui/decisions/case_dialog.h"
#include "ui/decisions/conflict_dialog.h"
#include "ui/decisions/decision_exchange.h"
#include "ui/decisions/decision_filter_model.h"
#include "ui/decisions/decisions_page.h"
#include "ui/decisions/evidence_dialog.h"
#include "ui/main_window/main_pages.h"
#include "ui/main_window/main_window.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_ledger.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextStream>

#include <array>

namespace coverscope::test {

using catalogue::Decision;
using OpenMode = catalogue::Catalogue::OpenMode;

bool waitUntil(const std::function<bool()>& condition, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    return condition();
}

void settle(int milliseconds)
{
    waitUntil([] { return false; }, milliseconds);
}

Photographer::Photographer(QString folder, const QString& theme)
    : m_folder(std::move(folder))
    , m_suffix(QStringLiteral("-%1-%2x.png").arg(theme).arg(qApp->devicePixelRatio()))
{
}

void Photographer::shoot(QWidget& widget, const QString& name)
{
    settle(300);
    const QString file = m_folder + QLatin1Char('/') + name + m_suffix;
    if (!widget.grab().save(file)) {
        QTextStream(stderr) << "could not write " << file << Qt::endl;
        m_failed = true;
    }
}

namespace {

void decideThree(ui::MainWindow& window)
{
    const auto& results = *window.resultsPanel()->model();
    const std::array decisions = {Decision::Confirmed, Decision::Unsure, Decision::Rejected};
    for (int row = 0; row < 3; ++row) {
        window.resultsPanel()->table()->setCurrentIndex(results.index(row, 0));
        window.resultsPanel()->decide(decisions[static_cast<std::size_t>(row)]);
    }
    window.resultsPanel()->setNote(QStringLiteral("The bridge is another one"));
}

void shootCase(ui::DecisionsPage& page, QWidget& window, Photographer& photographer)
{
    page.table()->selectAll();
    auto* ledger = page.cases()->ledger();
    ledger->make({QStringLiteral("2026/17"), QStringLiteral("Ada Ng"),
                  QStringLiteral("Letter of the 3rd of May: the chorus of our song, twice.")},
                 {});
    waitUntil([ledger] { return !ledger->cases().empty(); }, patience);
    page.cases()->putInto(ledger->cases().front().id, ui::CaseControls::Part::Decisions);
    page.caseBox()->setCurrentIndex(1);
    settle(500);
    photographer.shoot(window, QStringLiteral("decisions-of-a-case"));
    QMenu* menu = page.casesButton()->menu();
    menu->popup(page.casesButton()->mapToGlobal(QPoint()));
    photographer.shoot(*menu, QStringLiteral("cases-menu"));
    menu->hide();
    page.cases()->edit();
    if (waitUntil([&page] { return page.cases()->dialog() != nullptr; }, patience)) {
        photographer.shoot(*page.cases()->dialog(), QStringLiteral("case"));
        page.cases()->dialog()->reject();
    }
    page.caseBox()->setCurrentIndex(0);
}

// As another reviewer would have exported it.
void disagree(const std::filesystem::path& library)
{
    auto store = catalogue::VerdictStore::open(library, OpenMode::Existing);
    auto records = store->currentOfAll().value();
    for (catalogue::VerdictRecord& record : records) {
        record.decision = record.decision == Decision::Rejected ? Decision::Confirmed : Decision::Rejected;
        record.decidedBy = QStringLiteral("Bo Ek");
        record.note = QStringLiteral("I hear another tune in the second half");
        record.standing = catalogue::Standing::Beside;
    }
    if (!store->add(records))
        QTextStream(stderr) << "no other reviewer" << Qt::endl;
}

} // namespace

void shootDecisions(ui::MainWindow& window, Photographer& photographer)
{
    window.pages()->showPage(window.searchPage());
    decideThree(window);
    ui::DecisionsPage* page = window.decisionsPage();
    window.pages()->showPage(page);
    waitUntil([page] { return page->filter()->rowCount() >= 3; }, patience);
    photographer.shoot(window, QStringLiteral("decisions"));
    shootCase(*page, window, photographer);
    page->table()->setCurrentIndex(page->filter()->index(0, 0));
    page->showEvidence();
    if (waitUntil([page] { return page->evidenceDialog() != nullptr; }, patience)) {
        photographer.shoot(*page->evidenceDialog(), QStringLiteral("evidence-of-a-decision"));
        page->evidenceDialog()->reject();
    }
    auto* ledger = window.findChild<ui::VerdictLedger*>();
    disagree(ledger->library());
    page->exchange()->showConflicts();
    if (waitUntil([page] { return page->exchange()->dialog() != nullptr; }, patience)) {
        photographer.shoot(*page->exchange()->dialog(), QStringLiteral("contradictions"));
        page->exchange()->dialog()->reject();
    }
    window.pages()->showPage(window.searchPage());
    window.resultsPanel()->table()->setCurrentIndex(window.resultsPanel()->model()->index(0, 0));
}

} // namespace coverscope::test
