// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/tag_store.h"
#include "ui/library/track_columns.h"
#include "ui/library/track_grouping.h"
#include "ui/widgets/word_filter.h"

#include <QAbstractTableModel>

#include <QSet>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace coverscope::ui {

// The tracks of a snapshot, filtered and sorted. Made for 100 000 rows: it does both itself on an
// array of indices, as QSortFilterProxyModel takes seconds where scattered rows vanish.
// In the order of the catalogue, tracks that a running index adds come in as new rows below; else
// the model is reset and the view keeps its place by TrackId (see TrackTableView).
// Grouped, a heading stands above the tracks of each group, as a row of its own that cannot be selected.
class TrackTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int TrackIdRole = Qt::UserRole;
    static constexpr int HeadingRole = Qt::UserRole + 1; // text of a heading; none for a track
    static constexpr int ClosedRole = Qt::UserRole + 2;  // of a heading: its tracks are hidden
    static constexpr std::size_t fewTracks = 5000;       // a matter of milliseconds

    void setSnapshot(std::shared_ptr<const library::Snapshot> snapshot);
    // Rows that contain every word of `text`, case ignored. With more than `fewTracks` tracks, the texts to
    // look through are made in the background: the rows then change a moment after the first call.
    void setFilterText(const QString& text);
    void setFolder(std::optional<catalogue::RootId> root);

    void setGrouping(TrackGrouping grouping);
    TrackGrouping grouping() const { return m_grouping; }
    // Genre and composer, as far as they are known; null: not at all.
    void setTags(std::shared_ptr<const catalogue::TrackTagMap> tags);
    void setWorkTitle(const WorkTitle& workTitle); // and again where what it says has changed

    bool isHeading(int row) const;
    void setClosed(int heading, bool isClosed); // shows or hides the tracks below it
    bool isClosed(int heading) const;
    int trackCount() const { return m_trackCount; } // that pass the filter, whether hidden or not

    const catalogue::Track* trackAt(int row) const; // null: a heading
    const library::Snapshot* snapshot() const { return m_snapshot.get(); }
    std::filesystem::path pathAt(int row) const;
    int rowOf(TrackId id) const; // -1: not shown
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    // What trackSearchText() says of each track of `snapshot`.
    struct SearchTexts
    {
        std::shared_ptr<const library::Snapshot> snapshot;
        std::vector<QString> texts;
    };
    static std::shared_ptr<const SearchTexts>
    makeSearchTexts(std::shared_ptr<const library::Snapshot> snapshot,
                    const std::shared_ptr<const SearchTexts>& old);

    bool isPlain() const
    {
        return m_words.isEmpty() && !m_folder && m_sortColumn < 0 && m_grouping == TrackGrouping::None;
    }
    QVariant headingData(const TrackGroup& group, int column, int role) const;
    const TrackGroup* groupAt(int row) const; // null: a track
    void fillRows();
    QString tagText(const catalogue::Track& track, TrackColumn column) const;
    bool passes(std::uint32_t track) const;
    std::vector<std::uint32_t> orderedRows() const;
    std::vector<std::uint32_t> filteredRows() const;
    void prepareSearchTexts();
    bool growBy(const std::shared_ptr<const library::Snapshot>& snapshot);
    void rebuild();

    std::shared_ptr<const library::Snapshot> m_snapshot;
    // Indices into m_snapshot->tracks; with `headingFlag`, into m_groups.
    std::vector<std::uint32_t> m_rows;
    static constexpr std::uint32_t headingFlag = 1U << 31U;
    std::vector<TrackGroup> m_groups; // empty: not grouped
    QSet<QString> m_closed;           // names of groups
    int m_trackCount = 0;
    TrackGrouping m_grouping = TrackGrouping::None;
    WorkTitle m_workTitle;
    std::shared_ptr<const catalogue::TrackTagMap> m_tags;
    std::shared_ptr<const SearchTexts> m_searchTexts; // of m_snapshot; null: not made yet
    std::shared_ptr<const SearchTexts> m_oldTexts;    // the last ones, most of which still hold
    WordFilter m_words;
    std::optional<catalogue::RootId> m_folder;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace coverscope::ui
