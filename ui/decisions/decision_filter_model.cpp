// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decision_filter_model.h"

#include "ui/decisions/decision_table_model.h"

namespace coverscope::ui {

// What is shown changes by invalidate(), all at once: invalidateFilter() tells of each stretch of rows that
// goes, for which a view of many goes through all its rows each time.
DecisionFilterModel::DecisionFilterModel(DecisionTableModel* decisions, QObject* parent)
    : QSortFilterProxyModel(parent), m_decisions(decisions)
{
    setSourceModel(decisions);
}

void DecisionFilterModel::setDecision(const std::optional<catalogue::Decision>& decision)
{
    m_decision = decision;
    invalidate();
}

void DecisionFilterModel::setPerson(const std::optional<QString>& person)
{
    m_person = person;
    invalidate();
}

void DecisionFilterModel::setSince(const std::optional<QDateTime>& since)
{
    m_since = since;
    invalidate();
}

void DecisionFilterModel::setCase(const std::optional<works::CaseMembers>& members)
{
    if (!m_case && !members)
        return;
    m_case = members;
    invalidate();
}

void DecisionFilterModel::setWords(const QString& words)
{
    m_words = WordFilter(words);
    invalidate();
}

bool DecisionFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    const catalogue::VerdictRecord& record = m_decisions->records()[static_cast<std::size_t>(row)];
    if ((m_decision && record.decision != m_decision) || (m_person && record.decidedBy != *m_person) ||
        (m_since && record.decidedAt < *m_since) || (m_case && !m_case->holds(record)))
        return false;
    return m_words.isEmpty() || m_words.passes(m_decisions->wordsOf(row)); // they are made when asked for
}

bool DecisionFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto& places = m_decisions->places(static_cast<DecisionColumn>(left.column()));
    return places[static_cast<std::size_t>(left.row())] < places[static_cast<std::size_t>(right.row())];
}

std::vector<catalogue::VerdictRecord> DecisionFilterModel::shown() const
{
    std::vector<catalogue::VerdictRecord> records;
    for (int row = 0; row < rowCount(); ++row)
        records.push_back(m_decisions->records()[static_cast<std::size_t>(mapToSource(index(row, 0)).row())]);
    return records;
}

} // namespace coverscope::ui
