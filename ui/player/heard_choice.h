// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/pcm_stream.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QObject>
#include <QPushButton>

namespace coverscope::ui {

// The one place that decides what players of aligned recordings let hear: three actions, of which one is
// checked, for all their menus. Not remembered between runs: sounds nobody expects would startle. Window's
// thread.
class HeardChoice : public QObject
{
    Q_OBJECT

public:
    explicit HeardChoice(QObject* parent = nullptr);

    HeardSound heard() const;
    void setHeard(HeardSound heard);
    void next(); // after the last one the first again

    QList<QAction*> actions() const { return m_group->actions(); } // in the order of HeardSound

Q_SIGNALS:
    void changed(coverscope::ui::HeardSound heard);

private:
    QActionGroup* m_group;
};

// Says what is heard, and opens the choice.
class HeardButton : public QPushButton
{
    Q_OBJECT

public:
    explicit HeardButton(QWidget* parent = nullptr);

    void setChoice(HeardChoice* choice); // not owned; in place of the one before

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCurrent();

    HeardChoice* m_choice = nullptr;
    QMenu* m_menu;
};

} // namespace coverscope::ui
