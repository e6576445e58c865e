// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/works/pair_actions.h"

#include "ui/theme/icons.h"
#include "ui/works/work_ledger.h"
#include "ui/works/work_text.h"

namespace coverscope::ui {

using catalogue::Decision;

void setPossible(QAction* action, const QString& purpose, const QString& hindrance)
{
    action->setEnabled(hindrance.isEmpty());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString help = keys.isEmpty() ? purpose : QStringLiteral("%1 (%2)").arg(purpose, keys);
    action->setToolTip(hindrance.isEmpty() ? help : hindrance);
    action->setStatusTip(hindrance.isEmpty() ? purpose : hindrance);
}

PairActions::PairActions(QObject* parent)
    : QObject(parent)
    , m_confirm(new QAction(tr("&Confirm as one work"), this))
    , m_reject(new QAction(tr("&Reject as one work"), this))
    , m_takeBack(new QAction(tr("&Take the decision back"), this))
{
    themeChanged();
    m_confirm->setShortcut(Qt::Key_C);
    m_reject->setShortcut(Qt::Key_R);
    m_takeBack->setShortcut(Qt::Key_Delete);
    for (QAction* action : actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_confirm->setCheckable(true);
    m_reject->setCheckable(true);
    connect(m_confirm, &QAction::triggered, this, [this] { decide(Decision::Confirmed); });
    connect(m_reject, &QAction::triggered, this, [this] { decide(Decision::Rejected); });
    connect(m_takeBack, &QAction::triggered, this, [this] { decide({}); });
    update();
}

void PairActions::themeChanged()
{
    m_confirm->setIcon(themedIcon(QStringLiteral("confirm")));
    m_reject->setIcon(themedIcon(QStringLiteral("reject")));
    m_takeBack->setIcon(themedIcon(QStringLiteral("remove")));
}

void PairActions::setLedger(WorkLedger* ledger)
{
    m_ledger = ledger;
    connect(ledger, &WorkLedger::changed, this, &PairActions::update);
    update();
}

void PairActions::setPair(std::optional<Pair> pair, const QString& hint)
{
    m_pair = std::move(pair);
    m_hint = hint;
    update();
}

std::optional<Decision> PairActions::standing() const
{
    if (!m_ledger || !m_pair)
        return {};
    const auto* decision = m_ledger->book()->decisionOn((*m_pair)[0].track, (*m_pair)[1].track);
    return decision ? decision->decision : std::nullopt;
}

void PairActions::update()
{
    QString hindrance = m_ledger ? m_ledger->hindrance() : tr("No library is open.");
    if (hindrance.isEmpty() && !m_pair)
        hindrance = m_hint.isEmpty() ? tr("Choose a pair first.") : m_hint;
    if (hindrance.isEmpty() &&
        ((*m_pair)[0].track.contentHash.isEmpty() || (*m_pair)[1].track.contentHash.isEmpty()))
        hindrance = tr("One of the files could not be read. Index it again.");
    setPossible(m_confirm, tr("Both are versions of one work: the cover map never parts them"), hindrance);
    setPossible(m_reject, tr("They are not: the cover map never joins them"), hindrance);
    const auto decision = standing();
    if (hindrance.isEmpty() && !decision)
        hindrance = tr("Nothing is decided about this pair.");
    setPossible(m_takeBack, tr("As if nothing had been decided about this pair"), hindrance);
    m_confirm->setChecked(decision == Decision::Confirmed);
    m_reject->setChecked(decision == Decision::Rejected);
}

void PairActions::decide(std::optional<Decision> decision)
{
    if (!m_pair || !m_ledger || standing() == decision)
        return update(); // the button is pressed in again
    const auto& [first, second] = *m_pair;
    catalogue::PairDecision said;
    said.first = catalogue::judgedTrack(first.track, first.place);
    said.second = catalogue::judgedTrack(second.track, second.place);
    said.decision = decision;
    const QString text = decision == Decision::Confirmed  ? tr("confirming “%1” and “%2”")
                         : decision == Decision::Rejected ? tr("rejecting “%1” and “%2”")
                                                          : tr("taking back the decision on “%1” and “%2”");
    m_ledger->decide(text.arg(recordingText(first), recordingText(second)), said);
    update();
}

} // namespace coverscope::ui
