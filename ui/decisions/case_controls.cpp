// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/case_controls.h"

#include "core/base/path_text.h"
#include "core/catalogue/batch_store.h"
#include "core/works/case_report.h"
#include "ui/decisions/case_dialog.h"
#include "ui/decisions/decision_filter_model.h"
#include "ui/jobs/background_pool.h"
#include "ui/report/report_exporter.h"
#include "ui/results/verdict_ledger.h"
#include "ui/theme/icons.h"
#include "ui/widgets/message_banner.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace coverscope::ui {

using base::Result;
using catalogue::Case;
using catalogue::CaseContents;
using catalogue::CaseRun;
using catalogue::VerdictRecord;

namespace {

// A name as it stands in a menu.
QString menuText(const QString& text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

Result<std::vector<CaseRun>> runsOf(const std::filesystem::path& library)
{
    const auto store = catalogue::BatchStore::open(library, catalogue::Catalogue::OpenMode::ReadOnly);
    const auto runs = store ? store->runs() : base::fail(store.error());
    if (!runs)
        return base::fail(runs.error());
    std::vector<CaseRun> named;
    for (const catalogue::BatchRun& run : *runs)
        named.push_back({run.id, run.name});
    return named;
}

} // namespace

CaseControls::CaseControls(const Parts& parts, Chosen chosen)
    : QObject(parts.page)
    , m_parts(parts)
    , m_chosen(std::move(chosen))
    , m_ledger(new CaseLedger(this))
    , m_reports(new ReportExporter(parts.page, parts.banner))
    , m_menu(new QMenu(parts.button))
{
    m_menu->setToolTipsVisible(true);
    m_parts.button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &CaseControls::fillMenu);
    connect(m_ledger, &CaseLedger::changed, this, &CaseControls::fillBox);
    connect(m_ledger, &CaseLedger::failed, this,
            [this](const base::Error& error) { m_parts.banner->showError(error); });
    connect(m_parts.box, &QComboBox::currentIndexChanged, this, [this] {
        m_shown = m_parts.box->currentData().toLongLong();
        readMembers();
    });
    connect(m_reports, &ReportExporter::finished, this, &CaseControls::reported);
    fillBox();
}

CaseDialog* CaseControls::dialog() const
{
    return m_dialog;
}

const Case* CaseControls::current() const
{
    return m_ledger->find(m_shown);
}

void CaseControls::setHindrance(const QString& hindrance)
{
    m_hindrance = hindrance;
}

void CaseControls::follow()
{
    if (m_ledger->library() != m_parts.verdicts->library()) {
        if (m_dialog)
            m_dialog->reject(); // it is about another library
        m_ledger->open(m_parts.verdicts->library());
    } else {
        m_ledger->refresh(); // another program may have changed them
    }
}

void CaseControls::fillBox()
{
    const QSignalBlocker blocker(m_parts.box);
    m_parts.box->clear();
    m_parts.box->addItem(tr("All cases"), 0);
    for (const Case& known : m_ledger->cases())
        m_parts.box->addItem(known.closedAt ? tr("%1 (closed)", "name of a case").arg(known.text.name)
                                            : known.text.name,
                             static_cast<qint64>(known.id));
    const int shown = m_parts.box->findData(static_cast<qint64>(m_shown));
    m_parts.box->setCurrentIndex(std::max(0, shown));
    m_parts.box->setVisible(!m_ledger->cases().empty());
    m_shown = m_parts.box->currentData().toLongLong();
    readMembers();
}

// Again after each change: a run that was put in brings its clips.
void CaseControls::readMembers()
{
    if (m_shown == 0)
        return m_parts.filter->setCase({});
    m_ledger->read(m_shown, this, [this, id = m_shown](const CaseHoldings& holdings) {
        if (id == m_shown)
            m_parts.filter->setCase(holdings.members);
    });
}

void CaseControls::fillMenu()
{
    m_menu->clear();
    const bool canChange = m_hindrance.isEmpty();
    const auto add = [this](const QString& text, const QString& purpose, bool isPossible, auto slot) {
        QAction* action = m_menu->addAction(text, this, slot);
        action->setToolTip(purpose);
        action->setEnabled(isPossible);
    };
    const auto chosen = m_chosen();
    std::set<QByteArray> clips;
    for (const VerdictRecord& record : chosen)
        clips.insert(record.clip.contentHash);
    addCaseMenu(tr("Put %n &decision(s) into", "followed by the cases", static_cast<int>(chosen.size())),
                Part::Decisions, static_cast<int>(chosen.size()));
    addCaseMenu(tr("Put %n &clip(s) into", "followed by the cases", static_cast<int>(clips.size())),
                Part::Clips, static_cast<int>(clips.size()));
    add(tr("&New case…"), canChange ? tr("Make a case with nothing in it yet") : m_hindrance, canChange,
        &CaseControls::makeEmpty);
    m_menu->addSeparator();
    const Case* shown = current();
    if (!shown) {
        m_menu->addAction(tr("Choose a case above to edit it"))->setEnabled(false);
        return;
    }
    m_menu->addSection(menuText(shown->text.name));
    add(tr("&Take the chosen decisions out"), tr("Take them out of this case; they stay decided"),
        canChange && !chosen.empty(), &CaseControls::takeOut);
    add(tr("&Edit…"), tr("Its name, reviewer and notes, and what it holds"), canChange, &CaseControls::edit);
    add(shown->closedAt ? tr("Re&open") : tr("C&lose"), tr("Whether the case is done"), canChange,
        &CaseControls::toggleState);
    add(tr("Write its &report…"), tr("One document for the case, with a summary and a list of hashes"), true,
        &CaseControls::askForReport);
}

void CaseControls::addCaseMenu(const QString& title, Part part, int count)
{
    auto* menu = m_menu->addMenu(title);
    menu->setEnabled(count > 0 && m_hindrance.isEmpty());
    connect(menu->addAction(tr("A &new case…")), &QAction::triggered, this, [this, part] { makeWith(part); });
    menu->addSeparator();
    for (const Case& known : m_ledger->cases()) {
        if (!known.closedAt)
            connect(menu->addAction(menuText(known.text.name)), &QAction::triggered, this,
                    [this, id = known.id, part] { putInto(id, part); });
    }
}

CaseContents CaseControls::contentsOf(Part part) const
{
    CaseContents contents;
    for (const VerdictRecord& record : m_chosen()) {
        if (part == Part::Decisions)
            contents.verdicts.push_back({record.clip, record.track});
        else if (std::ranges::none_of(contents.clips, [&record](const catalogue::CaseClip& clip) {
                     return clip.contentHash == record.clip.contentHash;
                 }))
            contents.clips.push_back({record.clip.contentHash, record.clip.path});
    }
    return contents;
}

void CaseControls::putInto(CaseLedger::CaseId id, Part part)
{
    const Case* known = m_ledger->find(id);
    const CaseContents contents = contentsOf(part);
    if (!known || contents.isEmpty())
        return;
    m_ledger->change([id, contents](catalogue::CaseStore& store) { return store.add(id, contents); },
                     [this, name = known->text.name] {
                         m_parts.banner->showMessage(MessageBanner::Kind::News,
                                                     tr("Put into the case “%1”.").arg(name));
                         Q_EMIT filled();
                     });
}

void CaseControls::takeOut()
{
    const CaseContents decisions = contentsOf(Part::Decisions);
    if (m_shown == 0 || decisions.isEmpty())
        return;
    m_ledger->change(
        [id = m_shown, decisions](catalogue::CaseStore& store) { return store.takeOut(id, decisions); },
        [this] { m_ledger->read(m_shown, this, [this](const CaseHoldings& left) { sayWhatStays(left); }); });
}

// What belongs to the case by its clip is still there.
void CaseControls::sayWhatStays(const CaseHoldings& left)
{
    const auto chosen = m_chosen();
    const auto isHeld = [&left](const VerdictRecord& record) { return left.members.holds(record); };
    if (std::ranges::any_of(chosen, isHeld))
        m_parts.banner->showMessage(
            MessageBanner::Kind::News,
            tr("Some of these belong to the case by their clip or its run, which can be taken out when the "
               "case is edited."));
    Q_EMIT filled();
}

void CaseControls::makeEmpty()
{
    openNewDialog(tr("Decisions, clips and runs can be put into it then."), {});
}

void CaseControls::makeWith(Part part)
{
    const CaseContents contents = contentsOf(part);
    openNewDialog(
        part == Part::Decisions
            ? tr("%n decision(s) will be put into it.", nullptr, static_cast<int>(contents.verdicts.size()))
            : tr("%n clip(s) will be put into it, with all that is decided about them.", nullptr,
                 static_cast<int>(contents.clips.size())),
        contents);
}

void CaseControls::openNewDialog(const QString& purpose, const CaseContents& contents)
{
    delete m_dialog;
    m_dialog = new CaseDialog(purpose, m_parts.page);
    connect(m_dialog, &QDialog::accepted, this,
            [this, dialog = m_dialog.data(), contents] { m_ledger->make(dialog->text(), contents); });
    m_dialog->open();
}

void CaseControls::edit()
{
    if (const Case* shown = current())
        m_ledger->read(shown->id, this, [this, known = *shown](const CaseHoldings& holdings) {
            jobs::runInBackground([library = m_ledger->library()] {
                return runsOf(library);
            }).then(this, [this, known, holdings](const Result<std::vector<CaseRun>>& runs) {
                if (runs)
                    showHoldings(known, holdings, *runs);
                else
                    m_parts.banner->showError(runs.error());
            });
        });
}

void CaseControls::showHoldings(const Case& known, const CaseHoldings& holdings,
                                const std::vector<CaseRun>& runs)
{
    delete m_dialog;
    m_dialog = new CaseDialog(known, holdings.contents, runs, m_parts.page);
    connect(m_dialog, &QDialog::accepted, this, [this, id = known.id, dialog = m_dialog.data()] {
        m_ledger->change([id, text = dialog->text(), state = dialog->state(), added = dialog->added(),
                          out = dialog->takenOut()](catalogue::CaseStore& store) -> Result<void> {
            if (auto done = store.describe(id, text); !done)
                return done;
            if (auto done = store.setState(id, state); !done)
                return done;
            if (auto done = store.takeOut(id, out); !done)
                return done;
            return store.add(id, added);
        });
    });
    m_dialog->open();
}

void CaseControls::toggleState()
{
    if (const Case* shown = current())
        m_ledger->change([id = shown->id,
                          isClosed = shown->closedAt.has_value()](catalogue::CaseStore& store) {
            return store.setState(id, isClosed ? catalogue::CaseState::Open : catalogue::CaseState::Closed);
        });
}

// Once all that was decided and changed so far is written.
void CaseControls::makeReport(const std::function<void(report::Report)>& use)
{
    const Case* shown = current();
    if (!shown)
        return;
    const std::filesystem::path library = m_ledger->library();
    m_ledger->read(shown->id, this, [this, library, id = shown->id, use](const CaseHoldings&) {
        m_parts.verdicts->history(library, {}, {})
            .then(this, [this, library, id, use](const Result<VerdictLedger::Records>&) {
                jobs::runInBackground([library, id] {
                    return works::caseReport(library, id);
                }).then(this, [this, use](Result<report::Report> made) {
                    if (made)
                        use(std::move(*made));
                    else
                        m_parts.banner->showError(made.error());
                });
            });
    });
}

void CaseControls::askForReport()
{
    makeReport([this](const report::Report& made) {
        const QString name = tr("Case %1", "name of a file").arg(made.ofCase->name);
        m_reports->ask([made] { return made; }, QString(name).replace(QLatin1Char('/'), QLatin1Char('-')));
    });
}

void CaseControls::writeReport(const std::filesystem::path& file)
{
    makeReport([this, file](const report::Report& made) { m_reports->write([made] { return made; }, file); });
}

} // namespace coverscope::ui
