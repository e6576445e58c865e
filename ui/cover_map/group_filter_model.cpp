// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/group_tree_model.h"

#include <algorithm>

namespace coverscope::ui {

GroupFilterModel::GroupFilterModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(GroupTreeModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void GroupFilterModel::setWords(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

int GroupFilterModel::groupCount() const
{
    const auto* tree = qobject_cast<const GroupTreeModel*>(sourceModel());
    if (!tree || !tree->graph() || tree->graph()->groups.empty())
        return 0;
    const int last = static_cast<int>(tree->graph()->groups.size()) - 1;
    const bool showsLoose =
        tree->graph()->groups.back().isLoose && mapFromSource(tree->index(last, 0)).isValid();
    return rowCount() - (showsLoose ? 1 : 0);
}

bool GroupFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* tree = qobject_cast<const GroupTreeModel*>(sourceModel());
    if (m_words.isEmpty() || parent.isValid() || !tree || !tree->graph())
        return true;
    const CoverGraph& graph = *tree->graph();
    const CoverGraph::Group& group = graph.groups[static_cast<std::size_t>(row)];
    for (std::uint32_t node = group.firstNode; node < group.firstNode + group.nodeCount; ++node) {
        const QString title = graph.titleOf(node);
        const QString& artist = graph.nodes[node].track->artist;
        const bool hasAll = std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
            return title.contains(word, Qt::CaseInsensitive) || artist.contains(word, Qt::CaseInsensitive);
        });
        if (hasAll)
            return true;
    }
    return false;
}

} // namespace coverscope::ui
