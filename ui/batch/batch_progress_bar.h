// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batch/open_run.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

namespace coverscope::ui {

enum class BatchState {
    Idle,    // nothing is under way
    Looking, // for clips in what was dropped
    Running,
    Paused, // or left so by the last time
};

// How far a run is, how long it still takes, and the buttons that hold it, go on, stop and repeat.
class BatchProgressBar : public QWidget
{
    Q_OBJECT

public:
    explicit BatchProgressBar(QWidget* parent = nullptr);

    // `run` may be null. `isActive`: `state` is about this run, not about another one.
    void show(BatchState state, const OpenRun* run, bool isActive);

    QPushButton* pauseButton() const { return m_pause; } // also goes on
    QPushButton* stopButton() const { return m_stop; }
    QPushButton* repeatButton() const { return m_repeat; }
    QString text() const { return m_text->text(); }
    QProgressBar* bar() const { return m_bar; }

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void repeatFailedRequested();

private:
    void setPauses(bool pauses);

    bool m_pauses = true;
    QProgressBar* m_bar;
    QLabel* m_text;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_repeat;
};

} // namespace coverscope::ui
