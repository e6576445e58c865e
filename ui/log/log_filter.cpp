// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_filter.h"

#include <algorithm>
#include <set>

namespace coverscope::ui {

LogFilter::LogFilter(LogModel* model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void LogFilter::setLowestLevel(LogLevel level)
{
    m_lowest = level;
    invalidateFilter();
}

void LogFilter::setWords(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    const LogEntry& entry = m_model->entryAt(sourceRow);
    return entry.level >= m_lowest &&
           std::all_of(m_words.begin(), m_words.end(), [&entry](const QString& word) {
               return entry.text.contains(word, Qt::CaseInsensitive) ||
                      entry.source.contains(word, Qt::CaseInsensitive);
           });
}

QString LogFilter::text(const QModelIndexList& rows) const
{
    std::set<int> sourceRows;
    for (const QModelIndex& index : rows)
        sourceRows.insert(mapToSource(index).row());
    if (rows.isEmpty()) {
        for (int row = 0; row < rowCount(); ++row)
            sourceRows.insert(mapToSource(index(row, 0)).row());
    }
    QString lines;
    for (const int row : sourceRows)
        lines += logLine(m_model->entryAt(row)) + QLatin1Char('\n');
    return lines;
}

} // namespace coverscope::ui
