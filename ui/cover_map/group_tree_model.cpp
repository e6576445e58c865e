// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/group_tree_model.h"

#include "core/base/path_text.h"
#include "ui/results/results_table_text.h"
#include "ui/theme/icons.h"
#include "ui/waveform/clock_text.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QSize>

#include <algorithm>

namespace coverscope::ui {

namespace {

// What an index stands for, in its internal id: 0 for groups, 1 + group for tracks, and this bit with the
// node for a node's partners.
constexpr quintptr partnerBit = quintptr{1} << 62;

QString columnName(GroupColumn column)
{
    switch (column) {
    case GroupColumn::Title:
        return GroupTreeModel::tr("Title");
    case GroupColumn::Artist:
        return GroupTreeModel::tr("Artist");
    case GroupColumn::Versions:
        return GroupTreeModel::tr("Versions");
    case GroupColumn::Best:
        return GroupTreeModel::tr("Best");
    case GroupColumn::Mean:
        return GroupTreeModel::tr("Mean");
    case GroupColumn::Length:
        return GroupTreeModel::tr("Length");
    }
    return {};
}

QString columnExplanation(GroupColumn column)
{
    switch (column) {
    case GroupColumn::Title:
        return GroupTreeModel::tr("Of a group, the title of the track with the fullest tags");
    case GroupColumn::Versions:
        return GroupTreeModel::tr("Of a group, its tracks; of a track, how many others resemble it");
    case GroupColumn::Best:
        return GroupTreeModel::tr("The highest probability that two of them are versions of one piece");
    case GroupColumn::Mean:
        return GroupTreeModel::tr("The mean probability over all pairs of the group; pairs below the "
                                  "threshold count 0");
    case GroupColumn::Artist:
    case GroupColumn::Length:
        break;
    }
    return {};
}

bool isNumber(GroupColumn column)
{
    return column != GroupColumn::Title && column != GroupColumn::Artist;
}

} // namespace

void GroupTreeModel::setGraph(std::shared_ptr<const CoverGraph> graph)
{
    beginResetModel();
    m_graph = std::move(graph);
    endResetModel();
}

MapPlace GroupTreeModel::placeAt(const QModelIndex& index) const
{
    if (!index.isValid() || !m_graph)
        return {};
    const auto row = static_cast<std::uint32_t>(index.row());
    if (index.internalId() == 0)
        return {row, {}, {}};
    if ((index.internalId() & partnerBit) != 0) {
        const auto node = static_cast<std::uint32_t>(index.internalId() & ~partnerBit);
        return {m_graph->nodes[node].group, node, m_graph->nodes[node].edges[row]};
    }
    const auto group = static_cast<std::uint32_t>(index.internalId() - 1);
    return {group, m_graph->groups[group].firstNode + row, {}};
}

QModelIndex GroupTreeModel::indexOf(const MapPlace& place) const
{
    if (!m_graph)
        return {};
    if (place.edge) {
        const std::uint32_t node = place.node.value_or(m_graph->edges[*place.edge].first);
        const auto& edges = m_graph->nodes[node].edges;
        const auto found = std::find(edges.begin(), edges.end(), *place.edge);
        if (found != edges.end())
            return createIndex(static_cast<int>(found - edges.begin()), 0, partnerBit | node);
    }
    if (place.node) {
        const std::uint32_t group = m_graph->nodes[*place.node].group;
        return createIndex(static_cast<int>(*place.node - m_graph->groups[group].firstNode), 0,
                           quintptr{group} + 1);
    }
    return place.group ? createIndex(static_cast<int>(*place.group), 0, quintptr{0}) : QModelIndex();
}

QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr{0});
    const MapPlace place = placeAt(parent);
    if (place.node)
        return createIndex(row, column, partnerBit | *place.node);
    return createIndex(row, column, quintptr{*place.group} + 1);
}

QModelIndex GroupTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    MapPlace place = placeAt(child);
    if (!place.edge)
        place.node.reset();
    place.edge.reset();
    return indexOf(place);
}

int GroupTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!m_graph || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_graph->groups.size());
    const MapPlace place = placeAt(parent);
    if (place.edge)
        return 0;
    if (place.node)
        return static_cast<int>(m_graph->nodes[*place.node].edges.size());
    return static_cast<int>(m_graph->groups[*place.group].nodeCount);
}

int GroupTreeModel::columnCount(const QModelIndex&) const
{
    return groupColumnCount;
}

GroupTreeModel::Cell GroupTreeModel::groupCell(std::uint32_t number, GroupColumn column) const
{
    const CoverGraph::Group& group = m_graph->groups[number];
    if (group.isLoose)
        return column == GroupColumn::Title ? Cell{tr("Tracks without a group"), QString(), {}} : Cell{};
    switch (column) {
    case GroupColumn::Title:
        return {m_graph->groupTitle(number), m_graph->groupTitle(number), {}};
    case GroupColumn::Artist: {
        const int more = static_cast<int>(group.nodeCount) - 1;
        const QString artist = m_graph->nodes[group.namedBy].track->artist;
        const QString text = more > 0 && !artist.isEmpty()
                                 ? tr("%1 and %n more", "artist of a group of tracks", more).arg(artist)
                                 : artist;
        return {text, artist, {}};
    }
    case GroupColumn::Versions:
        return {QString::number(group.nodeCount), group.nodeCount, {}};
    case GroupColumn::Best:
        return {percentText(group.bestProbability), group.bestProbability, group.bestProbability};
    case GroupColumn::Mean:
        return {percentText(group.meanProbability), group.meanProbability, {}};
    case GroupColumn::Length:
        return {{}, 0.0, {}};
    }
    return {};
}

GroupTreeModel::Cell GroupTreeModel::nodeCell(std::uint32_t number, GroupColumn column) const
{
    const CoverGraph::Node& node = m_graph->nodes[number];
    const double best = node.edges.empty() ? 0.0 : m_graph->edges[node.edges.front()].probability;
    switch (column) {
    case GroupColumn::Title:
        return {withRole(m_graph->titleOf(number), number), m_graph->titleOf(number), {}};
    case GroupColumn::Artist:
        return {node.track->artist, node.track->artist, {}};
    case GroupColumn::Versions:
        return {QString::number(node.edges.size()), static_cast<uint>(node.edges.size()), {}};
    case GroupColumn::Best:
        return {percentText(best), best, best};
    case GroupColumn::Mean:
        return {{}, 0.0, {}};
    case GroupColumn::Length:
        return {clockText(node.track->duration), node.track->duration, {}};
    }
    return {};
}

GroupTreeModel::Cell GroupTreeModel::partnerCell(std::uint32_t node, std::uint32_t edge,
                                                 GroupColumn column) const
{
    const std::uint32_t partner = m_graph->otherEnd(edge, node);
    const double probability = m_graph->edges[edge].probability;
    switch (column) {
    case GroupColumn::Title: {
        const QString title = m_graph->titleOf(partner);
        return {m_graph->edges[edge].joinsGroups ? tr("↔ %1 (of another group)").arg(title)
                                                 : tr("↔ %1", "a pair with that track").arg(title),
                title,
                {}};
    }
    case GroupColumn::Versions:
        return {{}, 0U, {}};
    case GroupColumn::Best:
        return {percentText(probability), probability, probability};
    case GroupColumn::Artist:
    case GroupColumn::Mean:
    case GroupColumn::Length:
        return nodeCell(partner, column);
    }
    return {};
}

GroupTreeModel::Cell GroupTreeModel::cellAt(const QModelIndex& index) const
{
    const MapPlace place = placeAt(index);
    const auto column = static_cast<GroupColumn>(index.column());
    if (place.edge)
        return partnerCell(*place.node, *place.edge, column);
    return place.node ? nodeCell(*place.node, column) : groupCell(*place.group, column);
}

const catalogue::VerdictRecord* GroupTreeModel::verdictOn(std::uint32_t edge) const
{
    if (!m_graph || !m_ledger)
        return nullptr;
    const CoverGraph::Edge& pair = m_graph->edges[edge];
    const catalogue::VerdictRecord* verdict =
        m_ledger->between(*m_graph->nodes[pair.first].track, *m_graph->nodes[pair.second].track);
    return verdict && verdict->decision ? verdict : nullptr;
}

// Of a pair that somebody decided about.
QVariant GroupTreeModel::verdictData(const QModelIndex& index, int role) const
{
    const MapPlace place = placeAt(index);
    const catalogue::VerdictRecord* verdict = place.edge ? verdictOn(*place.edge) : nullptr;
    if (!verdict || role == Qt::FontRole)
        return {};
    if (role == Qt::DecorationRole)
        return themedIcon(decisionIconName(*verdict->decision));
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2", "track, verdict").arg(cellAt(index).text, decisionText(*verdict->decision));
    return verdictDetails(*verdict);
}

QVariant GroupTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_graph)
        return {};
    const auto column = static_cast<GroupColumn>(index.column());
    if (column == GroupColumn::Title && (role == Qt::DecorationRole || role == Qt::ToolTipRole ||
                                         role == Qt::AccessibleTextRole || role == Qt::FontRole)) {
        if (QVariant decision = decisionData(index, role); decision.isValid())
            return decision;
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellAt(index).text;
    case SortRole:
        return cellAt(index).sortValue;
    case FractionRole:
        return cellAt(index).probability.value_or(0.0);
    case VerdictRole:
        return static_cast<int>(m_graph->thresholds.verdict(cellAt(index).probability.value_or(0.0)));
    case Qt::ToolTipRole: {
        const MapPlace place = placeAt(index);
        if (column != GroupColumn::Title || !place.node)
            return columnExplanation(column);
        const std::uint32_t node = place.edge ? m_graph->otherEnd(*place.edge, *place.node) : *place.node;
        return base::displayPath(m_graph->snapshot->pathOf(*m_graph->nodes[node].track));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::SizeHintRole: // room for the bar below the probability
        return QSize(0, QFontMetrics(QGuiApplication::font()).height() + 8);
    default:
        return {};
    }
}

QVariant GroupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= groupColumnCount)
        return {};
    const auto column = static_cast<GroupColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnName(column);
    case Qt::ToolTipRole:
        return columnExplanation(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace coverscope::ui
