// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/works/work_edits.h"
#include "ui/works/work_book.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace coverscope::ui {

// What changes works, from what is known by then; nothing is written by it.
using WorkEdit = std::function<base::Result<catalogue::WorkChanges>(const catalogue::Judgements& known)>;

// Something that a person did, and the way back. Either of works or about a pair.
struct WorkStep
{
    QString text; // for the menu, after "Undo"
    catalogue::WorkChanges done;
    catalogue::WorkChanges back;
    std::optional<catalogue::PairDecision> said;
    std::optional<catalogue::PairDecision> unsaid; // what held before
    bool isDone = true;                            // else it was undone
};

// The works of one library where they are written: its catalogue, and the book that follows it. Belongs to
// the thread that writes. Other programs may write as well: what they changed is read before it is
// overwritten.
class WorkDesk
{
public:
    explicit WorkDesk(std::filesystem::path library) : m_library(std::move(library)) {}

    const std::shared_ptr<const WorkBook>& book() const { return m_book; }
    base::Result<void> read();

    // Null: there was nothing to change.
    base::Result<std::shared_ptr<WorkStep>> edit(const QString& text, const WorkEdit& edit);
    // The decision is dated now and signed by who reviews (base::personName).
    base::Result<void> say(catalogue::PairDecision decision);
    // The same as a step; null where it is decided so already.
    base::Result<std::shared_ptr<WorkStep>> decide(const QString& text, catalogue::PairDecision decision);

    // Nothing where it is undone, or done, already. Fails with InvalidArgument where the works were changed
    // since by another program.
    base::Result<void> undo(WorkStep& step);
    base::Result<void> redo(WorkStep& step);

private:
    base::Result<bool> isUpToDate(const catalogue::WorkChanges& changes) const;
    base::Result<catalogue::WorkChanges> apply(const catalogue::WorkChanges& changes);
    base::Result<void> turn(WorkStep& step, bool isToBeDone);

    std::filesystem::path m_library;
    std::shared_ptr<const WorkBook> m_book = std::make_shared<const WorkBook>();
};

} // namespace coverscope::ui
