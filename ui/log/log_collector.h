// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/log_model.h"

#include <QObject>

namespace coverscope::ui {

// Where the program's messages come together: what Qt and its libraries say, from any thread, and what the
// window's parts tell with note(). Messages still go where they went before as well.
//
// One for the program, made early in main(); without one note() does nothing.
class LogCollector : public QObject
{
    Q_OBJECT

public:
    explicit LogCollector(QObject* parent = nullptr);
    ~LogCollector() override;

    static LogCollector* instance(); // null: none
    LogModel* model() const { return m_model; }

    // Any thread.
    static void note(LogLevel level, const QString& source, const QString& text);

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void deliver();

    LogModel* m_model;
};

} // namespace coverscope::ui
