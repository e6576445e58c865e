// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"
#include "core/library/library.h"
#include "core/library/track_presence.h"
#include "core/search/search_engine.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace coverscope::ui {

class VerdictBook;

enum class ResultColumn {
    Rank,
    Title,
    Artist,
    Probability,
    Score,
    InQuery,
    InTrack,
    KeyShift,
    Tempo,
    Verdict, // of the person
};
inline constexpr int resultColumnCount = 10;

// Which rows are shown, by what the person decided.
enum class VerdictFilter { All, Undecided, Confirmed, Rejected, Unsure };

// The matches of one search, best first. Sorting is by rank only: that is the result. Titles come from
// the snapshot that was searched, so nothing changes under a reader's eyes.
//
// Matches that were rejected in an earlier search come after all others, and only where they are asked for:
// rejectedBeforeCount() says how many they are. What is rejected now stays where it is.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // For ScoreDelegate: 0..1, how far to fill the bar.
    static constexpr int FractionRole = Qt::UserRole;
    static constexpr int VerdictRole = Qt::UserRole + 1;  // int of search::Verdict
    static constexpr int DecisionRole = Qt::UserRole + 2; // int of catalogue::Decision; invalid: none

    void setResult(std::shared_ptr<const search::SearchResult> result,
                   std::shared_ptr<const library::Snapshot> searched);
    void clear();
    // Matches of this result with a fine alignment that they had none of.
    void takeAligned(const std::vector<search::Match>& matches);

    // What is in the book about these matches, read again; with `isNewResult` those rejected so far are
    // moved below. Rows stay where they are unless the filter is about verdicts.
    void takeVerdicts(const VerdictBook& book, bool isNewResult);
    void setFilter(VerdictFilter filter);
    void setRejectedBeforeShown(bool shown);
    // Of the result that is shown: the track of the library that the clip itself is, which is no match.
    void setOwnTrack(const std::optional<TrackId>& track) { m_ownTrack = track; }
    const std::optional<TrackId>& ownTrack() const { return m_ownTrack; }
    bool isRejectedBeforeShown() const { return m_showsRejectedBefore; }
    int rejectedBeforeCount() const;
    int confirmedCount() const;

    const search::Match* matchAt(int row) const;
    const catalogue::Track* trackAt(int row) const; // null: not in the snapshot
    std::filesystem::path pathAt(int row) const;
    QString titleAt(int row) const;   // for a column beside the artist's
    QString throughAt(int row) const; // name of the match that it was found through; empty: of itself
    QString nameAt(int row) const;    // "Title – Artist", see core/base/recording_name.h
    search::Verdict verdictAt(int row) const;
    const catalogue::VerdictRecord* decisionAt(int row) const; // null: none
    int rowOf(TrackId track) const;                            // -1: not shown
    const search::Match* bestMatch() const; // neither rejected before nor the clip; null: none
    QString titleOf(const search::Match& match) const;
    QString nameOf(const search::Match& match) const;
    search::Verdict verdictOf(const search::Match& match) const;
    const std::shared_ptr<const search::SearchResult>& result() const { return m_result; }
    const std::shared_ptr<const library::Snapshot>& searched() const { return m_searched; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct MatchState
    {
        std::optional<catalogue::VerdictRecord> verdict;
        bool wasRejectedBefore = false;

        bool isSetAside() const
        {
            return wasRejectedBefore && verdict && verdict->decision == catalogue::Decision::Rejected;
        }
    };

    QString presentTitle(int row) const;
    QString spokenProbability(int row) const;
    QString textOf(int row, ResultColumn column) const;
    QVariant verdictData(int row, int role) const;
    bool isShown(const MatchState& state) const;
    void arrange(); // resets the rows where they change
    std::size_t indexAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    std::shared_ptr<const search::SearchResult> m_result;
    std::shared_ptr<const library::Snapshot> m_searched;
    std::optional<TrackId> m_ownTrack;
    std::vector<MatchState> m_states;          // of each match of the result
    std::vector<library::Presence> m_presence; // of each match, when the result came
    std::vector<std::size_t> m_rows;           // which match a row shows
    VerdictFilter m_filter = VerdictFilter::All;
    bool m_showsRejectedBefore = false;
};

} // namespace coverscope::ui
