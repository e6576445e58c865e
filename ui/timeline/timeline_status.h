// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

namespace coverscope::ui {

// How far the timeline is, or what came of it, with the button that stops it or begins again.
class TimelineStatus : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineStatus(QWidget* parent = nullptr);

    void setRunning(); // nothing is known yet of how far
    void setProgress(const base::Progress& progress);
    void setEnded(const QString& summary, const QString& again); // `again`: what the button says

    QString text() const { return m_text->text(); }
    QProgressBar* bar() const { return m_bar; }
    QPushButton* button() const { return m_button; }
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void cancelRequested();
    void startRequested();

private:
    bool m_isRunning = false;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_button;
};

} // namespace coverscope::ui
