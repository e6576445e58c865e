// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/catalogue/verdict_store.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace coverscope::ui {

class CaseControls;
class DecisionExchange;
class DecisionFilterModel;
class DecisionTableModel;
class EmptyState;
class EvidenceDialog;
class MessageBanner;
class VerdictLedger;
class WorkLedger;

// Everything that was decided in the open library: to look through, to filter, to go back to and to keep.
// Follows what is decided on the other pages.
//
// Keys: Return searches anew for what was judged, V compares clip and track, E shows what was decided on.
class DecisionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionsPage(QWidget* parent = nullptr);

    void setLedger(VerdictLedger* ledger); // the one of the window; once. Not owned
    // With it the page offers what two reviewers need; once. Owns it.
    DecisionExchange* setWorkLedger(WorkLedger* works);
    DecisionExchange* exchange() const { return m_exchange; } // null: not offered

    QTableView* table() const { return m_table; }
    DecisionFilterModel* filter() const { return m_filter; }
    QLineEdit* words() const { return m_words; }
    QComboBox* decisionBox() const { return m_decisionBox; }
    QComboBox* personBox() const { return m_personBox; }
    QComboBox* periodBox() const { return m_periodBox; }
    QLabel* countLabel() const { return m_count; }
    QComboBox* caseBox() const { return m_caseBox; }
    QPushButton* casesButton() const { return m_casesButton; } // with a menu
    CaseControls* cases() const { return m_cases; }            // null before setLedger()
    QPushButton* exportButton() const { return m_export; }
    QPushButton* reviewersButton() const { return m_reviewers; } // with a menu
    QPushButton* searchButton() const { return m_search; }
    QPushButton* compareButton() const { return m_compare; }
    QPushButton* evidenceButton() const { return m_evidence; }
    EvidenceDialog* evidenceDialog() const; // null: none is shown

    const catalogue::VerdictRecord* current() const;      // null: none
    std::vector<catalogue::VerdictRecord> chosen() const; // all that are marked, in the order of the rows
    base::Result<void> save(const std::filesystem::path& file) const; // what is shown, as CSV

public Q_SLOTS:
    void requestSearch();     // with the current clip and region
    void requestComparison(); // of the current clip and track
    void showEvidence();      // of the current decision, as it was

Q_SIGNALS:
    void queryRequested(const std::filesystem::path& file, const coverscope::base::TimeRange& range);
    void compareRequested(const std::filesystem::path& clip, const coverscope::base::TimeRange& region,
                          const std::filesystem::path& track);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFilterRow();
    QWidget* makeButtonRow();
    void setUpTable();
    void connectParts();
    void read();
    void fillPersons();
    void updateReviewers();
    void update();
    void fitTextColumns();
    void chooseFile();

    VerdictLedger* m_ledger = nullptr;
    bool m_isStale = true; // the ledger has changed since it was read
    QTimer m_reading;      // several changes at once are read once
    QTimer m_typing;
    DecisionTableModel* m_model;
    DecisionFilterModel* m_filter;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    MessageBanner* m_banner;
    QTableView* m_table;
    QLineEdit* m_words = nullptr;
    QComboBox* m_decisionBox = nullptr;
    QComboBox* m_personBox = nullptr;
    QComboBox* m_periodBox = nullptr;
    QComboBox* m_caseBox = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_search = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_evidence = nullptr;
    QPointer<EvidenceDialog> m_evidenceDialog;
    QPushButton* m_export = nullptr;
    QPushButton* m_reviewers = nullptr;
    QPushButton* m_casesButton = nullptr;
    CaseControls* m_cases = nullptr;
    WorkLedger* m_works = nullptr;
    DecisionExchange* m_exchange = nullptr;
};

} // namespace coverscope::ui
