// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_filter.h"

#include "ui/timeline/timeline_model.h"

namespace coverscope::ui {

using catalogue::Decision;

TimelineFilter::TimelineFilter(TimelineModel* model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(TimelineModel::SortRole);
    setDynamicSortFilter(true);
    setSourceModel(model);
}

void TimelineFilter::setFilter(StretchFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

void TimelineFilter::setVerdictFilter(VerdictFilter filter)
{
    m_verdicts = filter;
    invalidateFilter();
}

void TimelineFilter::setWords(const QString& words)
{
    m_words = WordFilter(words);
    invalidateFilter();
}

bool TimelineFilter::acceptsVerdict(int row) const
{
    const catalogue::VerdictRecord* verdict = m_model->decisionAt(row);
    const auto is = [verdict](Decision wanted) { return verdict && verdict->decision == wanted; };
    switch (m_verdicts) {
    case VerdictFilter::All:
        return true;
    case VerdictFilter::Undecided:
        return !verdict && m_model->rowAt(row)->isKnown();
    case VerdictFilter::Confirmed:
        return is(Decision::Confirmed);
    case VerdictFilter::Rejected:
        return is(Decision::Rejected);
    case VerdictFilter::Unsure:
        return is(Decision::Unsure);
    }
    return true;
}

bool TimelineFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const bool isKnown = m_model->rowAt(row)->isKnown();
    if ((m_filter == StretchFilter::Known && !isKnown) || (m_filter == StretchFilter::Unknown && isKnown) ||
        !acceptsVerdict(row))
        return false;
    return m_words.passes(m_model->index(row, 0, parent).data(TimelineModel::SearchRole).toString());
}

} // namespace coverscope::ui
