// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/works/work_ledger.h"

#include "ui/works/work_command.h"

#include <QtConcurrent/QtConcurrentRun>

#include <unistd.h>

namespace coverscope::ui {

WorkLedger::Access WorkLedger::accessTo(const std::filesystem::path& library)
{
    return ::access((library / "catalogue.sqlite").c_str(), W_OK) == 0 ? Access::Write : Access::ReadOnly;
}

WorkLedger::WorkLedger(QUndoStack* undoStack, QObject* parent) : QObject(parent), m_undoStack(undoStack)
{
    m_writer.setMaxThreadCount(1);
}

WorkLedger::~WorkLedger()
{
    m_writer.waitForDone();
}

void WorkLedger::open(const std::filesystem::path& library, Access access)
{
    close();
    m_library = library;
    m_access = access;
    m_desk = std::make_shared<WorkDesk>(library);
    refresh();
}

void WorkLedger::close()
{
    ++m_opening;
    m_library.clear();
    m_desk.reset();
    m_book = std::make_shared<const WorkBook>();
    Q_EMIT changed();
}

void WorkLedger::refresh()
{
    run([](WorkDesk& desk) -> Done {
        if (auto read = desk.read(); !read)
            return base::fail(std::move(read.error()));
        return nullptr;
    });
}

QString WorkLedger::hindrance() const
{
    if (!m_desk)
        return tr("No library is open.");
    if (m_access == Access::ReadOnly)
        return tr("This library can only be read: you may not write to its folder.");
    return {};
}

void WorkLedger::edit(const QString& text, const WorkEdit& edit)
{
    if (hindrance().isEmpty())
        run([text, edit](WorkDesk& desk) { return desk.edit(text, edit); });
}

void WorkLedger::decide(const QString& text, const catalogue::PairDecision& decision)
{
    if (hindrance().isEmpty())
        run([text, decision](WorkDesk& desk) { return desk.decide(text, decision); });
}

void WorkLedger::affirm(const catalogue::PairDecision& decision)
{
    if (!hindrance().isEmpty())
        return;
    run([decision](WorkDesk& desk) -> Done {
        if (auto said = desk.say(decision); !said)
            return base::fail(std::move(said.error()));
        return nullptr;
    });
}

void WorkLedger::turn(const std::shared_ptr<WorkStep>& step, bool isToBeDone)
{
    run([step, isToBeDone](WorkDesk& desk) -> Done {
        if (auto done = isToBeDone ? desk.redo(*step) : desk.undo(*step); !done)
            return base::fail(std::move(done.error()));
        return nullptr;
    });
}

// What was done is on the undo stack as soon as it is written, so that nothing stands there that failed.
void WorkLedger::run(const std::function<Done(WorkDesk&)>& work)
{
    if (!m_desk)
        return;
    struct Outcome
    {
        Done done;
        std::shared_ptr<const WorkBook> book;
    };
    QtConcurrent::run(&m_writer, [desk = m_desk, work] {
        Done done = work(*desk);
        return Outcome{std::move(done), desk->book()};
    }).then(this, [this, opening = m_opening](const Outcome& outcome) {
        if (!isOfNow(opening))
            return;
        m_book = outcome.book;
        if (outcome.done && *outcome.done && m_undoStack)
            m_undoStack->push(new WorkCommand(this, opening, *outcome.done));
        Q_EMIT changed();
        if (!outcome.done)
            Q_EMIT failed(outcome.done.error());
    });
}

} // namespace coverscope::ui
