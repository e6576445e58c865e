// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_worker.h"
#include "ui/library/folder_watcher.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace coverscope::ui {

// Keeps the library in step with its folders without being asked: looks through them a moment after it was
// opened, when the watcher tells of a change, and, since watching never covers everything, when the person
// comes back to the program after a while. Never while the library is busy, nor where it may only be read.
class AutomaticRescan : public QObject
{
    Q_OBJECT

public:
    AutomaticRescan(BackgroundWorker* worker, QObject* parent);

    void setEnabled(bool enabled);                               // at once; off at first
    void setWritable(bool writable) { m_isWritable = writable; } // of the library that is open
    bool isAutomatic(JobId indexing) const { return indexing != 0 && indexing == m_job; }
    FolderWatcher* watcher() const { return m_watcher; }

private:
    void onSnapshot();
    void ask();
    void onBackAgain(Qt::ApplicationState state);

    BackgroundWorker* m_worker;
    FolderWatcher* m_watcher;
    QTimer m_soon;
    QElapsedTimer m_sinceLast; // run
    bool m_isEnabled = false;
    bool m_isWritable = false;
    bool m_isWaiting = false; // for the library to be free
    JobId m_job = 0;
};

} // namespace coverscope::ui
