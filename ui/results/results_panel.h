// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/results_model.h"
#include "ui/results/verdict_line.h"
#include "ui/widgets/empty_state.h"

#include <QDateTime>
#include <QStackedWidget>
#include <QTableView>
#include <QUndoStack>
#include <QWidget>

#include <filesystem>
#include <functional>

namespace coverscope::ui {

class RejectedLine;
class VerdictBar;
class VerdictBook;
class VerdictLedger;

// The ranking of one search, with its verdict above, and what the person decides about the matches. The
// first row is selected by itself.
//
// Keys: C confirms, R rejects, U is unsure, N writes a note, H shows the history, wherever on the page the
// focus is (PageKeys); in the table, Delete takes back.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPanel(QWidget* parent = nullptr);

    // Ahead of setResult(), while the search runs: the library that keeps the verdicts on this clip. Without
    // it nothing can be decided.
    void prepare(const std::filesystem::path& library, const std::filesystem::path& clip);
    void setResult(const std::shared_ptr<const search::SearchResult>& result,
                   const std::shared_ptr<const library::Snapshot>& searched);
    // After setResult(): the track of the library that the clip itself is. It is said, and not the headline.
    void setOwnTrack(const std::optional<TrackId>& track);
    void setSearching(const QString& stage);
    void clear();

    // Decisions go to this stack; without this call to one of the panel's own. Not owned.
    void setUndoStack(QUndoStack* stack);
    // What is decided is shared with the other pages; without this call the panel is alone. Not owned.
    void setLedger(VerdictLedger* ledger);

    ResultsModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    VerdictLine* verdictLine() const { return m_verdict; }
    VerdictBook* verdictBook() const { return m_book; }
    VerdictBar* verdictBar() const { return m_bar; }
    RejectedLine* rejectedLine() const { return m_rejected; }
    void setListShown(bool shown);     // without it only the verdict is to be seen
    void choose(TrackId track);        // where it is among the matches that are shown
    int heightForRows(int rows) const; // of the panel, to show so many matches
    const QDateTime& searchedAt() const { return m_searchedAt; } // of the result

public Q_SLOTS:
    // About the current match. What stands already stays as it is.
    void decide(coverscope::catalogue::Decision decision);
    void takeBack();
    void showHistory();                // of the clip and the current match
    void setNote(const QString& note); // of a match without a verdict: it becomes unsure

Q_SIGNALS:
    void matchSelected(int row); // -1: none
    void clipChosen(const std::filesystem::path& file);
    void verdictsLoaded(); // of the result that is shown
    void problem(const coverscope::base::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void connectVerdicts();
    void fitTextColumns();
    void showMenu(const QPoint& position);
    void sayVerdict();
    void updateVerdictParts();
    void rearrange(const std::function<void()>& change);
    int currentRow() const;
    void push(const catalogue::VerdictRecord& before, const catalogue::VerdictRecord& after);
    std::optional<catalogue::VerdictRecord> blankRecord(int row) const;

    std::filesystem::path m_library;
    QDateTime m_searchedAt;
    int m_artistWidth = 0;      // as last fitted
    bool m_isArranging = false; // rows move, the current match does not change

    ResultsModel* m_model;
    VerdictBook* m_book;
    QUndoStack* m_undoStack;
    VerdictLine* m_verdict;
    QWidget* m_list; // the parts below
    RejectedLine* m_rejected;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QTableView* m_table;
    VerdictBar* m_bar;
};

} // namespace coverscope::ui
