// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"
#include "core/report/clip_report.h"
#include "ui/decisions/case_ledger.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <functional>
#include <vector>

class QComboBox;
class QMenu;
class QPushButton;

namespace coverscope::ui {

class CaseDialog;
class DecisionFilterModel;
class MessageBanner;
class ReportExporter;
class VerdictLedger;

// What the page of decisions does with cases: shows the decisions of one of them, puts what is chosen into
// one, edits it and writes its report. Window's thread.
class CaseControls : public QObject
{
    Q_OBJECT

public:
    struct Parts // not owned
    {
        VerdictLedger* verdicts;
        MessageBanner* banner;
        QWidget* page;
        DecisionFilterModel* filter;
        QComboBox* box;      // of cases, in the row of filters
        QPushButton* button; // gets the menu
    };
    using Chosen = std::function<std::vector<catalogue::VerdictRecord>()>;

    // `chosen`: the decisions that the person has chosen in the table.
    CaseControls(const Parts& parts, Chosen chosen);

    CaseLedger* ledger() const { return m_ledger; }
    CaseDialog* dialog() const;                  // null: none is shown
    const catalogue::Case* current() const;      // whose decisions are shown; null: of none
    void setHindrance(const QString& hindrance); // why nothing can be changed; empty: it can
    void follow();                               // the ledger's library, and what is decided in it

    enum class Part { Decisions, Clips }; // of what is chosen
    void putInto(CaseLedger::CaseId id, Part part);
    void writeReport(const std::filesystem::path& file); // of the current case: .pdf or .csv

public Q_SLOTS:
    void makeEmpty();
    void edit();
    void takeOut();
    void toggleState();
    void askForReport();

Q_SIGNALS:
    void filled(); // something was put into a case, or taken out
    void reported(const std::filesystem::path& file);

private:
    void fillBox();
    void fillMenu();
    void addCaseMenu(const QString& title, Part part, int count);
    catalogue::CaseContents contentsOf(Part part) const;
    void makeWith(Part part);
    void openNewDialog(const QString& purpose, const catalogue::CaseContents& contents);
    void showHoldings(const catalogue::Case& known, const CaseHoldings& holdings,
                      const std::vector<catalogue::CaseRun>& runs);
    void sayWhatStays(const CaseHoldings& left);
    void readMembers();
    void makeReport(const std::function<void(report::Report)>& use);

    Parts m_parts;
    Chosen m_chosen;
    QString m_hindrance;
    CaseLedger* m_ledger;
    ReportExporter* m_reports;
    QMenu* m_menu;
    QPointer<CaseDialog> m_dialog;
    CaseLedger::CaseId m_shown = 0; // 0: of no case
};

} // namespace coverscope::ui
