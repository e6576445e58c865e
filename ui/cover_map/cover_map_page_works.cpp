// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works and decisions, for what is chosen in the cover map.
#include "ui/cover_map/cover_map_page.h"
#include "ui/cover_map/graph_view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/message_banner.h"
#include "ui/works/work_actions.h"
#include "ui/works/work_ledger.h"

#include <algorithm>

namespace coverscope::ui {

void CoverMapPage::makeWorksButton()
{
    m_worksButton->setText(tr("&Works"));
    m_worksButton->setIcon(themedIcon(QStringLiteral("work")));
    m_worksButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_worksButton->setPopupMode(QToolButton::InstantPopup);
    m_worksButton->setFocusPolicy(Qt::StrongFocus);
    m_worksButton->setToolTip(tr("Make works of groups, and decide about pairs"));
    m_worksButton->setMenu(m_works->menu());
}

void CoverMapPage::setWorkLedger(WorkLedger* ledger)
{
    m_model->setWorks(ledger);
    m_works->setLedger(ledger);
    connect(ledger, &WorkLedger::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(ledger, &WorkLedger::failed, this, &CoverMapPage::showError);
}

std::vector<std::uint32_t> CoverMapPage::nodesOf(std::uint32_t number) const
{
    const CoverGraph::Group& group = m_model->graph()->groups[number];
    std::vector<std::uint32_t> nodes;
    for (std::uint32_t node = 0; !group.isLoose && node < group.nodeCount; ++node)
        nodes.push_back(group.firstNode + node);
    return nodes;
}

std::vector<works::PlacedTrack> CoverMapPage::placedTracks(const std::vector<std::uint32_t>& nodes) const
{
    const CoverGraph& graph = *m_model->graph();
    std::vector<works::PlacedTrack> tracks;
    tracks.reserve(nodes.size());
    for (const std::uint32_t node : nodes)
        tracks.push_back({*graph.nodes[node].track, graph.snapshot->pathOf(*graph.nodes[node].track)});
    return tracks;
}

// A pair is a line or a partner, two tracks of the list, or the marked and the current dot.
void CoverMapPage::tellWorks()
{
    const auto& graph = m_model->graph();
    const MapPlace place = chosenPlace();
    if (!graph || place.isEmpty())
        return m_works->setChoice({});
    std::vector<std::uint32_t> chosen;
    for (const QModelIndex& row : m_list->selectionModel()->selectedRows()) {
        const MapPlace selected = m_model->placeAt(m_filter->mapToSource(row));
        if (selected.node && !selected.edge)
            chosen.push_back(*selected.node);
    }
    const std::uint32_t group = place.node ? graph->nodes[*place.node].group : *place.group;
    const bool isOneGroup = std::all_of(
        chosen.begin(), chosen.end(), [&](std::uint32_t node) { return graph->nodes[node].group == group; });
    WorkChoice choice;
    if (isOneGroup && !(place.edge && graph->edges[*place.edge].joinsGroups)) {
        choice.group = placedTracks(nodesOf(group));
        choice.groupTitle = graph->groupTitle(group);
    }
    choice.recordings = placedTracks(chosen);
    std::vector<std::uint32_t> pair;
    const auto marked = m_graph->figure().graph == graph ? m_graph->markedNode() : std::nullopt;
    if (place.edge)
        pair = {graph->edges[*place.edge].first, graph->edges[*place.edge].second};
    else if (chosen.size() == 2)
        pair = chosen;
    else if (marked && place.node && *marked != *place.node)
        pair = {*marked, *place.node};
    if (const auto tracks = placedTracks(pair); tracks.size() == 2)
        choice.pair = PairActions::Pair{tracks[0], tracks[1]};
    m_works->setChoice(std::move(choice));
}

// The place of another graph, in the one that is shown by now; empty: it has none.
MapPlace CoverMapPage::placeLike(const MapPlace& place, const CoverGraph& former) const
{
    const auto& graph = m_model->graph();
    if (!graph || place.isEmpty() || (!place.node && former.groups[*place.group].isLoose))
        return {};
    const auto nodeNow = [&](std::uint32_t node) { return graph->nodeOf(former.nodes[node].track->id); };
    const auto node = nodeNow(place.node.value_or(former.groups[place.group.value_or(0)].namedBy));
    if (!node)
        return {};
    MapPlace now{graph->nodes[*node].group, node, {}};
    if (!place.node && !graph->groups[*now.group].isLoose)
        now.node.reset();
    if (place.edge) {
        if (const auto other = nodeNow(former.otherEnd(*place.edge, *place.node)))
            now.edge = graph->edgeBetween(*node, *other);
    }
    return now;
}

std::vector<TrackId> CoverMapPage::openGroups() const
{
    std::vector<TrackId> tracks;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (!m_list->isExpanded(index))
            continue;
        const MapPlace place = m_model->placeAt(m_filter->mapToSource(index));
        const CoverGraph& graph = *m_model->graph();
        tracks.push_back(graph.nodes[graph.groups[*place.group].namedBy].track->id);
    }
    return tracks;
}

void CoverMapPage::openAgain(const std::vector<TrackId>& groups)
{
    const auto& graph = m_model->graph();
    for (const TrackId track : groups) {
        if (const auto node = graph ? graph->nodeOf(track) : std::nullopt)
            m_list->expand(m_filter->mapFromSource(m_model->indexOf({graph->nodes[*node].group, {}, {}})));
    }
}

} // namespace coverscope::ui
