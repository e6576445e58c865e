// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/track_columns.h"
#include "ui/widgets/word_filter.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace coverscope::ui {

// The tracks of a snapshot, filtered and sorted. Made for 100 000 rows: it does both itself on an
// array of indices, as QSortFilterProxyModel takes seconds where scattered rows vanish.
// In the order of the catalogue, tracks that a running index adds come in as new rows below; else
// the model is reset and the view keeps its place by TrackId (see TrackTableView).
class TrackTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int TrackIdRole = Qt::UserRole;
    static constexpr std::size_t fewTracks = 5000; // a matter of milliseconds

    void setSnapshot(std::shared_ptr<const library::Snapshot> snapshot);
    // Rows that contain every word of `text`, case ignored. With more than `fewTracks` tracks, the texts to
    // look through are made in the background: the rows then change a moment after the first call.
    void setFilterText(const QString& text);
    void setFolder(std::optional<catalogue::RootId> root);

    const catalogue::Track* trackAt(int row) const;
    const library::Snapshot* snapshot() const { return m_snapshot.get(); }
    std::filesystem::path pathAt(int row) const;
    int rowOf(TrackId id) const; // -1: not shown

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

    bool isPlain() const { return m_words.isEmpty() && !m_folder && m_sortColumn < 0; }
    bool passes(std::uint32_t track) const;
    std::vector<std::uint32_t> orderedRows() const;
    std::vector<std::uint32_t> filteredRows() const;
    void prepareSearchTexts();
    bool growBy(const std::shared_ptr<const library::Snapshot>& snapshot);
    void rebuild();

    std::shared_ptr<const library::Snapshot> m_snapshot;
    std::vector<std::uint32_t> m_rows;                // indices into m_snapshot->tracks
    std::shared_ptr<const SearchTexts> m_searchTexts; // of m_snapshot; null: not made yet
    std::shared_ptr<const SearchTexts> m_oldTexts;    // the last ones, most of which still hold
    WordFilter m_words;
    std::optional<catalogue::RootId> m_folder;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace coverscope::ui
