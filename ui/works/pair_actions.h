// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/works/work_edits.h"

#include <QAction>
#include <QPointer>

#include <array>
#include <optional>

namespace coverscope::ui {

class WorkLedger;

// What a person says of two recordings: versions of one work, or not. For pages that show pairs; their keys
// work in the widgets that they are added to.
class PairActions : public QObject
{
    Q_OBJECT

public:
    using Pair = std::array<works::PlacedTrack, 2>;

    explicit PairActions(QObject* parent = nullptr);

    void setLedger(WorkLedger* ledger); // of the window; not owned
    // Nothing: no pair is chosen, for which `hint` says what to do.
    void setPair(std::optional<Pair> pair, const QString& hint = {});

    void themeChanged(); // icons are drawn in its colours

    QAction* confirmAction() const { return m_confirm; }
    QAction* rejectAction() const { return m_reject; }
    QAction* takeBackAction() const { return m_takeBack; }
    QList<QAction*> actions() const { return {m_confirm, m_reject, m_takeBack}; }

private:
    void update();
    void decide(std::optional<catalogue::Decision> decision);
    std::optional<catalogue::Decision> standing() const;

    QPointer<WorkLedger> m_ledger;
    std::optional<Pair> m_pair;
    QString m_hint;
    QAction* m_confirm;
    QAction* m_reject;
    QAction* m_takeBack;
};

// Shows whether something can be done, or why not, in its tool tip.
void setPossible(QAction* action, const QString& purpose, const QString& hindrance);

} // namespace coverscope::ui
