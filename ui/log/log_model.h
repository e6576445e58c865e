// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

#include <deque>
#include <vector>

namespace coverscope::ui {

// From least to most.
enum class LogLevel { Detail, News, Warning, Problem };

struct LogEntry
{
    QDateTime time;
    LogLevel level = LogLevel::News;
    QString source; // "jobs", or the category of Qt's message
    QString text;
};

// The newest messages of this run, oldest first. Window's thread.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, SourceColumn, TextColumn, ColumnCount };
    static constexpr int levelRole = Qt::UserRole;

    explicit LogModel(QObject* parent = nullptr, int capacity = 5000);

    void append(const std::vector<LogEntry>& entries); // the oldest ones give way
    void clear();
    const LogEntry& entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::size_t m_capacity;
    std::deque<LogEntry> m_entries;
};

QString levelName(LogLevel level);

// One line, for the clipboard and for files: time to the millisecond with its zone, level, source, text.
QString logLine(const LogEntry& entry);

} // namespace coverscope::ui
