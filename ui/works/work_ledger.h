// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/works/work_desk.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QUndoStack>

#include <filesystem>
#include <memory>

namespace coverscope::ui {

// The works of the open library and what was decided about pairs of its recordings: the one state of them
// that every page shows, and the way to change it. Read and written in the background, one after the other;
// what was done comes on the undo stack of the window, and can be undone as long as the library is open.
// Window's thread.
class WorkLedger : public QObject
{
    Q_OBJECT

public:
    enum class Access { Write, ReadOnly };

    static Access accessTo(const std::filesystem::path& library); // by the rights on its files

    explicit WorkLedger(QUndoStack* undoStack, QObject* parent = nullptr);
    ~WorkLedger() override; // waits until all is written

    // From now on about this library; changed() follows, and again once it is read.
    void open(const std::filesystem::path& library, Access access);
    void close();
    void refresh(); // another program may have changed it
    const std::filesystem::path& library() const { return m_library; }

    // Why nothing can be changed, as a sentence; empty: it can.
    QString hindrance() const;

    const std::shared_ptr<const WorkBook>& book() const { return m_book; } // never null

    // `text` names it in the menu, after "Undo".
    void edit(const QString& text, const WorkEdit& edit);
    void decide(const QString& text, const catalogue::PairDecision& decision);
    // The same once more where it holds already, which settles what another reviewer said beside it. Not to
    // be undone.
    void affirm(const catalogue::PairDecision& decision);

    bool isOfNow(quint64 opening) const { return opening == m_opening; }
    void turn(const std::shared_ptr<WorkStep>& step, bool isToBeDone); // by its command

Q_SIGNALS:
    void changed();
    void failed(const coverscope::base::Error& error); // what was asked for is not done

private:
    using Done = base::Result<std::shared_ptr<WorkStep>>;
    void run(const std::function<Done(WorkDesk&)>& work);

    QPointer<QUndoStack> m_undoStack;
    QThreadPool m_writer; // one thread
    std::filesystem::path m_library;
    Access m_access = Access::Write;
    std::shared_ptr<WorkDesk> m_desk; // the writer's; null: no library
    quint64 m_opening = 0;            // counts, so that what belongs to another library is known
    std::shared_ptr<const WorkBook> m_book = std::make_shared<const WorkBook>();
};

} // namespace coverscope::ui
