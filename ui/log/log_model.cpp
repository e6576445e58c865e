// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_model.h"

#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace coverscope::ui {

LogModel::LogModel(QObject* parent, int capacity)
    : QAbstractTableModel(parent), m_capacity(static_cast<std::size_t>(std::max(1, capacity)))
{
}

void LogModel::append(const std::vector<LogEntry>& entries)
{
    if (entries.empty())
        return;
    const std::size_t added = std::min(entries.size(), m_capacity);
    const std::size_t total = m_entries.size() + added;
    if (total > m_capacity) {
        const std::size_t leaving = total - m_capacity;
        beginRemoveRows({}, 0, static_cast<int>(leaving) - 1);
        m_entries.erase(m_entries.begin(), m_entries.begin() + static_cast<std::ptrdiff_t>(leaving));
        endRemoveRows();
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added) - 1);
    m_entries.insert(m_entries.end(), entries.end() - static_cast<std::ptrdiff_t>(added), entries.end());
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogEntry& entry = entryAt(index.row());
    if (role == levelRole)
        return static_cast<int>(entry.level);
    if (role == Qt::ToolTipRole && index.column() == TextColumn)
        return entry.text;
    if (role == Qt::ForegroundRole && index.column() == LevelColumn) {
        const PlotColours colours = plotColours(QGuiApplication::palette());
        switch (entry.level) {
        case LogLevel::Problem:
            return colours.negative;
        case LogLevel::Warning:
            return colours.caution;
        case LogLevel::News:
        case LogLevel::Detail:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return entry.time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case LevelColumn:
        return levelName(entry.level);
    case SourceColumn:
        return entry.source;
    default:
        return QString(entry.text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case SourceColumn:
        return tr("From");
    case TextColumn:
        return tr("Message");
    default:
        return {};
    }
}

QString levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Detail:
        return LogModel::tr("Detail");
    case LogLevel::News:
        return LogModel::tr("News");
    case LogLevel::Warning:
        return LogModel::tr("Warning");
    case LogLevel::Problem:
        return LogModel::tr("Problem");
    }
    return {};
}

QString logLine(const LogEntry& entry)
{
    return QStringLiteral("%1\t%2\t%3\t%4")
        .arg(entry.time.toOffsetFromUtc(entry.time.offsetFromUtc()).toString(Qt::ISODateWithMs),
             levelName(entry.level), entry.source, entry.text);
}

} // namespace coverscope::ui
