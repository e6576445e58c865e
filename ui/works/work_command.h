// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/works/work_desk.h"

#include <QPointer>
#include <QUndoCommand>

#include <memory>

namespace coverscope::ui {

class WorkLedger;

// What was done to works or said about a pair, on the stack once it is written. Does nothing once the library
// was closed: another program may have changed it since.
class WorkCommand : public QUndoCommand
{
public:
    WorkCommand(WorkLedger* ledger, quint64 opening, std::shared_ptr<WorkStep> step);

    void redo() override;
    void undo() override;

private:
    void turn(bool isToBeDone);

    QPointer<WorkLedger> m_ledger;
    quint64 m_opening; // of the ledger's library
    std::shared_ptr<WorkStep> m_step;
    bool m_isPushed = false;
};

} // namespace coverscope::ui
