// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the list shows what people decided, beside what the program believes.
#include "core/base/path_text.h"
#include "ui/cover_map/group_tree_model.h"
#include "ui/results/results_table_text.h"
#include "ui/theme/icons.h"
#include "ui/works/work_ledger.h"
#include "ui/works/work_text.h"

#include <QFont>
#include <QGuiApplication>

namespace coverscope::ui {

using catalogue::Decision;

namespace {

Decision decisionOf(PairRule rule)
{
    return rule == PairRule::Same ? Decision::Confirmed : Decision::Rejected;
}

} // namespace

QString ruleText(PairRule rule)
{
    return decisionText(decisionOf(rule));
}

QString withDecision(const QString& pair, PairRule rule)
{
    return GroupTreeModel::tr("%1; decided: %2", "two tracks and their probability, decision")
        .arg(pair, ruleText(rule));
}

QVariant GroupTreeModel::decisionData(const QModelIndex& index, int role) const
{
    const MapPlace place = placeAt(index);
    if (place.edge) {
        const QVariant decided = pairRuleData(place, role);
        return decided.isValid() ? decided : verdictData(index, role);
    }
    return place.node ? trackDecisionData(*place.node, role) : workData(*place.group, role);
}

QVariant GroupTreeModel::pairRuleData(const MapPlace& place, int role) const
{
    const CoverGraph::Edge& edge = m_graph->edges[*place.edge];
    if (edge.rule == PairRule::None)
        return {};
    const std::uint32_t partner = m_graph->otherEnd(*place.edge, *place.node);
    switch (role) {
    case Qt::DecorationRole:
        return themedIcon(decisionIconName(decisionOf(edge.rule)));
    case Qt::AccessibleTextRole:
        return tr("%1, decided: %2", "track, decision").arg(m_graph->titleOf(partner), ruleText(edge.rule));
    case Qt::ToolTipRole: {
        const auto* decision = m_works ? m_works->book()->decisionOn(*m_graph->nodes[edge.first].track,
                                                                     *m_graph->nodes[edge.second].track)
                                       : nullptr;
        return decision ? QVariant(pairDecisionDetails(*decision)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant GroupTreeModel::trackDecisionData(std::uint32_t node, int role) const
{
    if (!m_graph->nodes[node].isDecided)
        return {};
    const QString decided = tr("A person decided that it is in this group");
    switch (role) {
    case Qt::DecorationRole:
        return themedIcon(QStringLiteral("person"));
    case Qt::AccessibleTextRole:
        return tr("%1. %2", "track, what is decided").arg(withRole(m_graph->titleOf(node), node), decided);
    case Qt::ToolTipRole:
        return decided + QLatin1Char('\n') +
               base::displayPath(m_graph->snapshot->pathOf(*m_graph->nodes[node].track));
    default:
        return {};
    }
}

QVariant GroupTreeModel::workData(std::uint32_t number, int role) const
{
    const CoverGraph::Group& group = m_graph->groups[number];
    if (group.workUid.isEmpty())
        return {};
    const catalogue::Work* work = m_works ? m_works->book()->work(group.workUid) : nullptr;
    switch (role) {
    case Qt::DecorationRole:
        return themedIcon(QStringLiteral("work"));
    case Qt::FontRole: {
        QFont bold = QGuiApplication::font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    case Qt::AccessibleTextRole:
        return tr("%1, a work of the library").arg(m_graph->groupTitle(number));
    case Qt::ToolTipRole:
        return work ? tr("A work of the library: %1").arg(workLine(*work)) +
                          (work->notes.isEmpty() ? QString() : QLatin1Char('\n') + work->notes)
                    : tr("A work of the library");
    default:
        return {};
    }
}

// "Title (live)", of the work that its group is, else of the one that it is of.
QString GroupTreeModel::withRole(const QString& title, std::uint32_t node) const
{
    if (!m_works)
        return title;
    const catalogue::Track& track = *m_graph->nodes[node].track;
    const auto works = m_works->book()->worksOf(track);
    const auto* recording = works.size() == 1 ? WorkBook::recordingOf(*works.front(), track) : nullptr;
    return recording && recording->role
               ? tr("%1 (%2)", "title, role of the recording").arg(title, roleText(recording->role))
               : title;
}

} // namespace coverscope::ui
