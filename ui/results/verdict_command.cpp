// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_command.h"

#include "core/base/recording_name.h"
#include "ui/results/verdict_book.h"

#include <QCoreApplication>

namespace coverscope::ui {

namespace {

struct VerdictCommandText
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::VerdictCommand)
};

// For the menu, after "Undo".
QString describe(const catalogue::VerdictRecord& before, const catalogue::VerdictRecord& after)
{
    const catalogue::VerdictTrack& track = after.track;
    const QString title = base::recordingName(track.path, track.title, track.artist);
    if (!after.decision)
        return VerdictCommandText::tr("taking back the verdict on “%1”").arg(title);
    if (before.decision == after.decision)
        return VerdictCommandText::tr("the note on “%1”").arg(title);
    switch (*after.decision) {
    case catalogue::Decision::Confirmed:
        return VerdictCommandText::tr("confirming “%1”").arg(title);
    case catalogue::Decision::Rejected:
        return VerdictCommandText::tr("rejecting “%1”").arg(title);
    case catalogue::Decision::Unsure:
        return VerdictCommandText::tr("marking “%1” as unsure").arg(title);
    }
    return {};
}

} // namespace

VerdictCommand::VerdictCommand(VerdictBook* book, catalogue::VerdictRecord before,
                               catalogue::VerdictRecord after)
    : QUndoCommand(describe(before, after))
    , m_book(book)
    , m_library(book->library())
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void VerdictCommand::redo()
{
    if (m_book)
        m_book->write(m_library, m_after);
}

void VerdictCommand::undo()
{
    if (m_book)
        m_book->write(m_library, m_before);
}

} // namespace coverscope::ui
