// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/works/work_command.h"

#include "ui/works/work_ledger.h"

namespace coverscope::ui {

WorkCommand::WorkCommand(WorkLedger* ledger, quint64 opening, std::shared_ptr<WorkStep> step)
    : QUndoCommand(step->text), m_ledger(ledger), m_opening(opening), m_step(std::move(step))
{
}

void WorkCommand::redo()
{
    if (std::exchange(m_isPushed, true)) // the stack calls it when it takes what is done already
        turn(true);
}

void WorkCommand::undo()
{
    turn(false);
}

void WorkCommand::turn(bool isToBeDone)
{
    if (m_ledger && m_ledger->isOfNow(m_opening))
        m_ledger->turn(m_step, isToBeDone);
    else
        setObsolete(true);
}

} // namespace coverscope::ui
