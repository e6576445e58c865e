// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/works/work_edits.h"
#include "ui/works/pair_actions.h"

#include <QActionGroup>
#include <QMenu>
#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

namespace coverscope::ui {

class WorkLedger;

// What is chosen on a page that shows groups of recordings.
struct WorkChoice
{
    std::vector<works::PlacedTrack> group; // all of the group that something is chosen in; empty: in none
    QString groupTitle;
    std::vector<works::PlacedTrack> recordings; // chosen; empty: the group as a whole
    std::optional<PairActions::Pair> pair;
};

// What a person does to works and pairs with what is chosen on a page: the actions with their keys, which of
// them can be taken and why the others cannot, and the dialogs that ask for more. Changes go to the ledger.
class WorkActions : public QObject
{
    Q_OBJECT

public:
    explicit WorkActions(QWidget* page); // whose keys they are, and whose dialogs

    void setLedger(WorkLedger* ledger); // of the window; not owned
    void setChoice(WorkChoice choice);

    QMenu* menu() const { return m_menu; } // of a button
    void addTo(QMenu* menu) const;         // of the chosen recordings
    void themeChanged();                   // icons are drawn in its colours
    PairActions* pairs() const { return m_pairs; }
    QAction* makeAction() const { return m_make; } // or puts what is new in a group to its work
    QAction* describeAction() const { return m_describe; }
    QAction* mergeAction() const { return m_merge; }
    QAction* splitAction() const { return m_split; }
    QAction* moveAction() const { return m_move; }
    QAction* takeOutAction() const { return m_takeOut; }
    QMenu* roleMenu() const { return m_roleMenu; }
    QAction* roleAction(std::optional<catalogue::RecordingRole> role) const;

private:
    using Tracks = std::vector<works::PlacedTrack>;

    QAction* add(const QString& icon, const QString& text, const QKeySequence& keys);
    void makeRoles();
    const Tracks& chosen() const; // the recordings, or all of the group
    const Tracks& whole() const;  // the group, or the recordings that are in none
    std::vector<const catalogue::Work*> worksOf(const Tracks& tracks) const;
    bool isSaidOf(const catalogue::Work& work, const Tracks& tracks) const;

    // work_actions_state.cpp
    void update();
    void updateMake(const QString& hindrance);
    void updateOfWork(const QString& hindrance);
    void updateRoles(const QString& hindrance);

    // work_actions.cpp
    void make();
    void describe();
    void merge();
    void split();
    void move();
    void takeOut();
    void setRole(std::optional<catalogue::RecordingRole> role);

    QWidget* m_page;
    QPointer<WorkLedger> m_ledger;
    WorkChoice m_choice;
    QMenu* m_menu;
    QMenu* m_roleMenu;
    QActionGroup* m_roles;
    QAction* m_make;
    QAction* m_describe;
    QAction* m_merge;
    QAction* m_split;
    QAction* m_move;
    QAction* m_takeOut;
    PairActions* m_pairs;
};

} // namespace coverscope::ui
