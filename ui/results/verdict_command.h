// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"

#include <QPointer>
#include <QUndoCommand>

#include <filesystem>

namespace coverscope::ui {

class VerdictBook;

// One decision, or one changed note. Undoing writes down again what held before: the book keeps every step,
// also those that were taken back.
class VerdictCommand : public QUndoCommand
{
public:
    // Both about the same pair; without a decision: none was made.
    VerdictCommand(VerdictBook* book, catalogue::VerdictRecord before, catalogue::VerdictRecord after);

    void redo() override;
    void undo() override;

private:
    QPointer<VerdictBook> m_book;
    std::filesystem::path m_library; // the one the verdict belongs to, whichever is open later
    catalogue::VerdictRecord m_before;
    catalogue::VerdictRecord m_after;
};

} // namespace coverscope::ui
