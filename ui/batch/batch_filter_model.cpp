// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_filter_model.h"

#include "ui/batch/batch_table_model.h"

#include <QCoreApplication>

namespace coverscope::ui {

using catalogue::BatchStatus;

QString batchFilterName(BatchFilter filter)
{
    switch (filter) {
    case BatchFilter::All:
        return BatchFilterModel::tr("All clips");
    case BatchFilter::Found:
        return BatchFilterModel::tr("Matches and possible ones");
    case BatchFilter::Match:
        return BatchFilterModel::tr("Matches");
    case BatchFilter::Possible:
        return BatchFilterModel::tr("Possible matches");
    case BatchFilter::NoMatch:
        return BatchFilterModel::tr("No match");
    case BatchFilter::Failed:
        return BatchFilterModel::tr("Failed");
    case BatchFilter::Waiting:
        return BatchFilterModel::tr("Waiting");
    case BatchFilter::Skipped:
        return BatchFilterModel::tr("Left out");
    case BatchFilter::Unjudged:
        return BatchFilterModel::tr("Found, without a verdict");
    }
    return {};
}

BatchFilterModel::BatchFilterModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(BatchTableModel::SortRole);
    setDynamicSortFilter(true);
}

void BatchFilterModel::setFilter(BatchFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

void BatchFilterModel::setWords(const QString& words)
{
    m_words = WordFilter(words);
    invalidateFilter();
}

bool BatchFilterModel::acceptsStatus(const QModelIndex& index) const
{
    const auto status = static_cast<BatchStatus>(index.data(BatchTableModel::StatusRole).toInt());
    const bool isFound = status == BatchStatus::Match || status == BatchStatus::Possible;
    switch (m_filter) {
    case BatchFilter::All:
        return true;
    case BatchFilter::Found:
        return isFound;
    case BatchFilter::Match:
        return status == BatchStatus::Match;
    case BatchFilter::Possible:
        return status == BatchStatus::Possible;
    case BatchFilter::NoMatch:
        return status == BatchStatus::NoMatch || status == BatchStatus::TooShort;
    case BatchFilter::Failed:
        return status == BatchStatus::Failed;
    case BatchFilter::Waiting:
        return status == BatchStatus::Waiting || status == BatchStatus::Running;
    case BatchFilter::Skipped:
        return status == BatchStatus::Skipped;
    case BatchFilter::Unjudged:
        return isFound && !index.siblingAtColumn(static_cast<int>(BatchColumn::Decision))
                               .data(BatchTableModel::DecisionRole)
                               .isValid();
    }
    return true;
}

bool BatchFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!acceptsStatus(index))
        return false;
    return m_words.isEmpty() || m_words.passes(index.data(BatchTableModel::SearchRole).toString());
}

} // namespace coverscope::ui
