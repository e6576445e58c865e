// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_model.h"
#include "ui/results/results_table_text.h"
#include "ui/results/verdict_book.h"
#include "ui/theme/icons.h"

#include <algorithm>

// What the table of results makes of the person's verdicts.
namespace coverscope::ui {

using catalogue::Decision;

void ResultsModel::takeVerdicts(const VerdictBook& book, bool isNewResult)
{
    if (!m_result)
        return;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const catalogue::Track* track = m_searched->find(m_result->matches[i].track);
        const catalogue::VerdictRecord* verdict = track ? book.verdictOf(*track) : nullptr;
        m_states[i].verdict = verdict ? std::optional(*verdict) : std::nullopt;
        if (isNewResult)
            m_states[i].wasRejectedBefore = verdict && verdict->decision == Decision::Rejected;
    }
    arrange();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, resultColumnCount - 1));
}

void ResultsModel::setFilter(VerdictFilter filter)
{
    m_filter = filter;
    arrange();
}

void ResultsModel::setRejectedBeforeShown(bool shown)
{
    m_showsRejectedBefore = shown;
    arrange();
}

int ResultsModel::rejectedBeforeCount() const
{
    return static_cast<int>(std::ranges::count_if(m_states, &MatchState::isSetAside));
}

int ResultsModel::confirmedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_states, [](const MatchState& state) {
        return state.verdict && state.verdict->decision == Decision::Confirmed;
    }));
}

bool ResultsModel::isShown(const MatchState& state) const
{
    const auto is = [&state](Decision wanted) { return state.verdict && state.verdict->decision == wanted; };
    switch (m_filter) {
    case VerdictFilter::All:
        return m_showsRejectedBefore || !state.isSetAside();
    case VerdictFilter::Undecided:
        return !state.verdict;
    case VerdictFilter::Confirmed:
        return is(Decision::Confirmed);
    case VerdictFilter::Rejected:
        return is(Decision::Rejected);
    case VerdictFilter::Unsure:
        return is(Decision::Unsure);
    }
    return true;
}

void ResultsModel::arrange()
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        if (isShown(m_states[i]))
            rows.push_back(i);
    }
    std::ranges::stable_partition(rows, [this](std::size_t i) { return !m_states[i].wasRejectedBefore; });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const catalogue::VerdictRecord* ResultsModel::decisionAt(int row) const
{
    if (!matchAt(row) || !m_states[indexAt(row)].verdict)
        return nullptr;
    return &*m_states[indexAt(row)].verdict;
}

const search::Match* ResultsModel::bestMatch() const
{
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        if (!m_states[i].isSetAside() && m_result->matches[i].track != m_ownTrack)
            return &m_result->matches[i];
    }
    return nullptr;
}

QVariant ResultsModel::verdictData(int row, int role) const
{
    const catalogue::VerdictRecord* verdict = decisionAt(row);
    if (!verdict)
        return {};
    if (role == Qt::ToolTipRole)
        return verdictDetails(*verdict);
    if (role == Qt::DecorationRole)
        return themedIcon(decisionIconName(*verdict->decision));
    return {};
}

} // namespace coverscope::ui
