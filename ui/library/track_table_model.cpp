// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_table_model.h"

#include "ui/jobs/background_pool.h"
#include "ui/theme/palette.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace coverscope::ui {

namespace {

bool sameTrack(const catalogue::Track& first, const catalogue::Track& second)
{
    return first.id == second.id && first.state == second.state && first.chunkCount == second.chunkCount &&
           first.modified == second.modified && first.duration == second.duration &&
           first.title == second.title && first.artist == second.artist && first.album == second.album &&
           first.relativePath.native() == second.relativePath.native(); // path's == takes it apart, slowly
}

} // namespace

void TrackTableModel::setSnapshot(std::shared_ptr<const library::Snapshot> snapshot)
{
    if (m_searchTexts)
        m_oldTexts = std::exchange(m_searchTexts, nullptr);
    if (growBy(snapshot)) {
        prepareSearchTexts();
        return;
    }
    beginResetModel();
    m_snapshot = std::move(snapshot);
    prepareSearchTexts();
    fillRows();
    endResetModel();
}

std::shared_ptr<const TrackTableModel::SearchTexts>
TrackTableModel::makeSearchTexts(std::shared_ptr<const library::Snapshot> snapshot,
                                 const std::shared_ptr<const SearchTexts>& old)
{
    auto made = std::make_shared<SearchTexts>();
    const auto& tracks = snapshot->tracks;
    made->texts.reserve(tracks.size());
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const bool holds = old && i < old->texts.size() && sameTrack(old->snapshot->tracks[i], tracks[i]);
        made->texts.push_back(holds ? old->texts[i] : trackSearchText(tracks[i]));
    }
    made->snapshot = std::move(snapshot);
    return made;
}

void TrackTableModel::prepareSearchTexts()
{
    if (!m_snapshot)
        return;
    if (m_snapshot->tracks.size() <= fewTracks) {
        m_searchTexts = makeSearchTexts(m_snapshot, m_oldTexts);
        return;
    }
    jobs::runInBackground([snapshot = m_snapshot, old = m_oldTexts] {
        return makeSearchTexts(snapshot, old);
    }).then(this, [this](const std::shared_ptr<const SearchTexts>& made) {
        if (made->snapshot != m_snapshot)
            return; // a newer one is being made
        m_searchTexts = made;
        if (!m_words.isEmpty())
            rebuild();
    });
}

// While indexing in the catalogue's order, the old tracks stay where they are: rows are only appended.
bool TrackTableModel::growBy(const std::shared_ptr<const library::Snapshot>& snapshot)
{
    if (!m_snapshot || !snapshot || !isPlain() || snapshot->tracks.size() < m_snapshot->tracks.size())
        return false;
    const auto& before = m_snapshot->tracks;
    const auto& after = snapshot->tracks;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].id != after[i].id)
            return false;
    }
    const auto oldCount = static_cast<int>(before.size());
    const auto newCount = static_cast<int>(after.size());
    std::vector<int> changed;
    for (int row = 0; row < oldCount; ++row) {
        const auto i = static_cast<std::size_t>(row);
        if (!sameTrack(before[i], after[i]))
            changed.push_back(row);
    }
    if (newCount > oldCount)
        beginInsertRows({}, oldCount, newCount - 1);
    m_snapshot = snapshot;
    m_rows.resize(after.size());
    std::iota(m_rows.begin(), m_rows.end(), 0U);
    m_trackCount = newCount;
    if (newCount > oldCount)
        endInsertRows();
    if (!changed.empty())
        Q_EMIT dataChanged(index(changed.front(), 0), index(changed.back(), trackColumnCount - 1));
    return true;
}

void TrackTableModel::setFilterText(const QString& text)
{
    const WordFilter words(text);
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void TrackTableModel::setFolder(std::optional<catalogue::RootId> root)
{
    if (root == m_folder)
        return;
    m_folder = root;
    rebuild();
}

void TrackTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

void TrackTableModel::rebuild()
{
    beginResetModel();
    fillRows();
    endResetModel();
}

void TrackTableModel::fillRows()
{
    m_rows = orderedRows();
    m_trackCount = static_cast<int>(m_rows.size());
    m_groups.clear();
    if (m_grouping == TrackGrouping::None || !m_snapshot)
        return;
    m_groups = groupTracks(*m_snapshot, m_rows, m_grouping, m_workTitle);
    m_rows.clear();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_rows.push_back(headingFlag | static_cast<std::uint32_t>(i));
        if (!m_closed.contains(m_groups[i].name))
            m_rows.insert(m_rows.end(), m_groups[i].tracks.begin(), m_groups[i].tracks.end());
    }
}

void TrackTableModel::setGrouping(TrackGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_closed.clear();
    rebuild();
}

void TrackTableModel::setTags(std::shared_ptr<const catalogue::TrackTagMap> tags)
{
    m_tags = std::move(tags);
    if (m_sortColumn >= 0 && isFromTags(static_cast<TrackColumn>(m_sortColumn)))
        rebuild();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, static_cast<int>(TrackColumn::Genre)),
                           index(rowCount() - 1, static_cast<int>(TrackColumn::Composer)));
}

QString TrackTableModel::tagText(const catalogue::Track& track, TrackColumn column) const
{
    const auto tags =
        m_tags ? m_tags->find(static_cast<std::int64_t>(track.id)) : catalogue::TrackTagMap::const_iterator();
    if (!m_tags || tags == m_tags->end())
        return {};
    return column == TrackColumn::Genre ? tags->second.genre : tags->second.composer;
}

void TrackTableModel::setWorkTitle(const WorkTitle& workTitle)
{
    m_workTitle = workTitle;
    if (m_grouping == TrackGrouping::Work)
        rebuild();
}

const TrackGroup* TrackTableModel::groupAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return nullptr;
    const std::uint32_t entry = m_rows[static_cast<std::size_t>(row)];
    return entry & headingFlag ? &m_groups[entry & ~headingFlag] : nullptr;
}

bool TrackTableModel::isHeading(int row) const
{
    return groupAt(row) != nullptr;
}

bool TrackTableModel::isClosed(int heading) const
{
    const TrackGroup* group = groupAt(heading);
    return group && m_closed.contains(group->name);
}

void TrackTableModel::setClosed(int heading, bool isClosed)
{
    const TrackGroup* group = groupAt(heading);
    if (!group || m_closed.contains(group->name) == isClosed)
        return;
    const auto count = static_cast<int>(group->tracks.size());
    const auto below = m_rows.begin() + heading + 1;
    if (isClosed) {
        m_closed.insert(group->name);
        beginRemoveRows({}, heading + 1, heading + count);
        m_rows.erase(below, below + count);
        endRemoveRows();
    } else {
        m_closed.remove(group->name);
        beginInsertRows({}, heading + 1, heading + count);
        m_rows.insert(below, group->tracks.begin(), group->tracks.end());
        endInsertRows();
    }
    Q_EMIT dataChanged(index(heading, 0), index(heading, trackColumnCount - 1));
}

Qt::ItemFlags TrackTableModel::flags(const QModelIndex& index) const
{
    return isHeading(index.row()) ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

bool TrackTableModel::passes(std::uint32_t track) const
{
    const catalogue::Track& entry = m_snapshot->tracks[track];
    if (m_folder && entry.root != *m_folder)
        return false;
    if (!m_searchTexts)
        return true; // a moment longer, see setFilterText()
    return m_words.passes(m_searchTexts->texts[track]);
}

std::vector<std::uint32_t> TrackTableModel::filteredRows() const
{
    std::vector<std::uint32_t> rows;
    rows.reserve(m_snapshot->tracks.size());
    for (std::uint32_t i = 0; i < m_snapshot->tracks.size(); ++i) {
        if (passes(i))
            rows.push_back(i);
    }
    return rows;
}

std::vector<std::uint32_t> TrackTableModel::orderedRows() const
{
    if (!m_snapshot)
        return {};
    std::vector<std::uint32_t> rows = filteredRows();
    if (m_sortColumn < 0)
        return rows;
    const auto& tracks = m_snapshot->tracks;

    // Keys once per row, not once per comparison.
    const auto column = static_cast<TrackColumn>(m_sortColumn);
    std::vector<QString> texts(sortsAsNumber(column) ? 0 : tracks.size());
    if (!texts.empty()) {
        for (const std::uint32_t row : rows)
            texts[row] = isFromTags(column) ? tagText(tracks[row], column).toCaseFolded()
                                            : trackSortText(*m_snapshot, tracks[row], column);
    }
    const auto less = [&](std::uint32_t first, std::uint32_t second) {
        if (texts.empty())
            return trackSortNumber(tracks[first], column) < trackSortNumber(tracks[second], column);
        return texts[first] < texts[second];
    };
    if (m_sortOrder == Qt::AscendingOrder)
        std::stable_sort(rows.begin(), rows.end(), less);
    else
        std::stable_sort(rows.begin(), rows.end(),
                         [&less](auto first, auto second) { return less(second, first); });
    return rows;
}

const catalogue::Track* TrackTableModel::trackAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()) || isHeading(row))
        return nullptr;
    return &m_snapshot->tracks[m_rows[static_cast<std::size_t>(row)]];
}

std::filesystem::path TrackTableModel::pathAt(int row) const
{
    const catalogue::Track* track = trackAt(row);
    return track ? m_snapshot->pathOf(*track) : std::filesystem::path();
}

int TrackTableModel::rowOf(TrackId id) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!(m_rows[row] & headingFlag) && m_snapshot->tracks[m_rows[row]].id == id)
            return static_cast<int>(row);
    }
    return -1;
}

int TrackTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrackTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : trackColumnCount;
}

QVariant TrackTableModel::headingData(const TrackGroup& group, int column, int role) const
{
    const auto count = static_cast<int>(group.tracks.size());
    switch (role) {
    case HeadingRole:
        return tr("%1 (%2)", "name of a group, how many tracks").arg(group.name, QLocale().toString(count));
    case ClosedRole:
        return m_closed.contains(group.name);
    case Qt::DisplayRole:
        return column == 0 ? headingData(group, column, HeadingRole) : QVariant();
    case Qt::ToolTipRole:
        return group.name;
    case Qt::AccessibleTextRole:
        return (m_closed.contains(group.name) ? tr("%1, %n track(s), closed", "name of a group", count)
                                              : tr("%1, %n track(s), open", "name of a group", count))
            .arg(group.name);
    default:
        return {};
    }
}

QVariant TrackTableModel::data(const QModelIndex& index, int role) const
{
    if (const TrackGroup* group = index.isValid() ? groupAt(index.row()) : nullptr)
        return headingData(*group, index.column(), role);
    const catalogue::Track* track = index.isValid() ? trackAt(index.row()) : nullptr;
    if (!track)
        return {};
    const auto column = static_cast<TrackColumn>(index.column());
    const bool failed = track->state == catalogue::TrackState::Failed;
    switch (role) {
    case Qt::DisplayRole:
        return isFromTags(column) ? tagText(*track, column) : trackColumnText(*m_snapshot, *track, column);
    case Qt::ToolTipRole:
        return failed && !track->problem.isEmpty() ? track->problem : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (column == TrackColumn::Duration ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (failed && column == TrackColumn::State)
            return plotColours(QGuiApplication::palette()).negative;
        if (track->state == catalogue::TrackState::Away)
            return plotColours(QGuiApplication::palette()).mutedText;
        return {};
    case TrackIdRole:
        return QVariant::fromValue(static_cast<qlonglong>(track->id));
    default:
        return {};
    }
}

QVariant TrackTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= trackColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return trackColumnName(static_cast<TrackColumn>(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

} // namespace coverscope::ui
