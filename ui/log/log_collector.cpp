// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_collector.h"

#include <QMetaObject>

#include <mutex>
#include <utility>

namespace coverscope::ui {

namespace {

// Shared by all threads. Messages may come before the collector and after it.
struct Waiting
{
    std::mutex mutex;
    // guarded by mutex
    LogCollector* collector = nullptr;
    std::vector<LogEntry> entries;
    QtMessageHandler next = nullptr;
};

Waiting& waiting()
{
    static Waiting instance;
    return instance;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Detail;
    case QtInfoMsg:
        return LogLevel::News;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Problem;
    }
    return LogLevel::News;
}

} // namespace

LogCollector::LogCollector(QObject* parent) : QObject(parent), m_model(new LogModel(this))
{
    const QtMessageHandler previous = qInstallMessageHandler(&LogCollector::handle);
    const std::scoped_lock lock(waiting().mutex);
    waiting().collector = this;
    waiting().next = previous;
}

LogCollector::~LogCollector()
{
    QtMessageHandler previous = nullptr;
    {
        const std::scoped_lock lock(waiting().mutex);
        waiting().collector = nullptr;
        waiting().entries.clear();
        previous = std::exchange(waiting().next, nullptr);
    }
    qInstallMessageHandler(previous);
}

LogCollector* LogCollector::instance()
{
    const std::scoped_lock lock(waiting().mutex);
    return waiting().collector;
}

void LogCollector::note(LogLevel level, const QString& source, const QString& text)
{
    const std::scoped_lock lock(waiting().mutex);
    if (!waiting().collector)
        return;
    waiting().entries.push_back({QDateTime::currentDateTime(), level, source, text});
    if (waiting().entries.size() == 1) // else it is on its way already
        QMetaObject::invokeMethod(waiting().collector, &LogCollector::deliver, Qt::QueuedConnection);
}

void LogCollector::handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    note(levelOf(type), QString::fromUtf8(context.category ? context.category : "default"), text);
    QtMessageHandler next = nullptr;
    {
        const std::scoped_lock lock(waiting().mutex);
        next = waiting().next;
    }
    if (next)
        next(type, context, text);
}

void LogCollector::deliver()
{
    std::vector<LogEntry> entries;
    {
        const std::scoped_lock lock(waiting().mutex);
        entries.swap(waiting().entries);
    }
    m_model->append(entries);
}

} // namespace coverscope::ui
