// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace coverscope::ui {

// The strip above the pages that leads through the example: offers it where the window is empty, says how far
// its making is, and then what is to be seen. It does nothing itself.
class ExampleGuide : public QFrame
{
    Q_OBJECT

public:
    enum class State { Hidden, Offer, Working, Explanation, Problem };

    explicit ExampleGuide(QWidget* parent = nullptr);

    void offer();
    void showProgress(const QString& stage, double share); // 0..1
    void explain(const QString& text);
    void showProblem(const base::Error& error);
    void dismiss();

    State state() const { return m_state; }
    QString text() const { return m_text->text(); }

Q_SIGNALS:
    void startRequested();
    void cancelRequested();
    void ownMusicRequested();
    void dismissed(coverscope::ui::ExampleGuide::State was); // by the person

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show(State state, const QString& heading, const QString& text, const QString& button,
              const QString& buttonPurpose);
    void onAction();
    void drawIcon();

    State m_state = State::Hidden;
    QLabel* m_icon;
    QLabel* m_heading;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace coverscope::ui
