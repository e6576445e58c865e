// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with what is chosen, and why the rest cannot.
#include "ui/works/work_actions.h"
#include "ui/works/work_ledger.h"
#include "ui/works/work_text.h"

#include <algorithm>

namespace coverscope::ui {

using catalogue::Work;

void WorkActions::update()
{
    QString hindrance = m_ledger ? m_ledger->hindrance() : tr("No library is open.");
    if (hindrance.isEmpty() && whole().empty())
        hindrance = tr("Choose a group or a track first.");
    const bool isUnread = std::any_of(chosen().begin(), chosen().end(), [](const works::PlacedTrack& track) {
        return track.track.contentHash.isEmpty();
    });
    if (hindrance.isEmpty() && isUnread)
        hindrance = tr("One of the files could not be read. Index it again.");
    updateMake(hindrance);
    updateOfWork(hindrance);
    updateRoles(hindrance);
}

void WorkActions::updateMake(const QString& hindrance)
{
    QString purpose = tr("Its recordings become a work of the library, which the map keeps together");
    QString text = m_choice.group.empty() ? tr("Make a &work of it…") : tr("Make a &work of this group…");
    QString problem = hindrance;
    if (const auto known = hindrance.isEmpty() ? worksOf(whole()) : std::vector<const Work*>();
        known.size() == 1) {
        text = tr("Put the whole group to its &work");
        purpose = tr("All recordings of the group become recordings of “%1”").arg(known.front()->title);
        if (isSaidOf(*known.front(), whole()))
            problem = tr("All of it is of the work “%1” already.").arg(known.front()->title);
    } else if (known.size() > 1) {
        problem = tr("Its recordings are of several works. Merge these first, or move recordings.");
    }
    m_make->setText(text);
    setPossible(m_make, purpose, problem);
}

void WorkActions::updateOfWork(const QString& hindrance)
{
    const auto known = hindrance.isEmpty() ? worksOf(chosen()) : std::vector<const Work*>();
    const std::size_t workCount = m_ledger ? m_ledger->book()->works().size() : 0;
    QString problem = hindrance;
    if (problem.isEmpty() && known.empty())
        problem = tr("What is chosen is of no work yet. Make one of it first.");
    else if (problem.isEmpty() && known.size() > 1)
        problem = tr("What is chosen is of several works. Choose recordings of one.");
    setPossible(m_describe, tr("Title, composers, year and notes of the work"), problem);
    const QString noOther = problem.isEmpty() && workCount < 2 ? tr("There is no other work yet.") : problem;
    setPossible(m_merge, tr("Two works are one: their recordings come together"), noOther);

    const bool hasRecordings = !m_choice.recordings.empty();
    if (problem.isEmpty() && !hasRecordings)
        problem = tr("Choose a recording of the work first.");
    setPossible(m_takeOut, tr("The recording is of no work then; the map groups it as it believes"), problem);
    if (problem.isEmpty() && m_choice.recordings.size() >= known.front()->recordings.size())
        problem = tr("Choose some recordings of the work, but not all of them.");
    setPossible(m_split, tr("The chosen recordings become a work of their own"), problem);

    QString move = hindrance;
    const bool isAlone = known.size() == 1 && workCount == 1 && isSaidOf(*known.front(), chosen());
    if (move.isEmpty() && (workCount == 0 || isAlone))
        move = tr("There is no other work yet.");
    setPossible(m_move, tr("What is chosen is of another work"), move);
}

void WorkActions::updateRoles(const QString& hindrance)
{
    const auto known = hindrance.isEmpty() ? worksOf(m_choice.recordings) : std::vector<const Work*>();
    for (QAction* action : m_roles->actions())
        action->setChecked(false);
    const QString problem = !hindrance.isEmpty() ? hindrance : tr("Choose a recording of a work first.");
    setPossible(m_roleMenu->menuAction(),
                tr("What the recording is to its work; medleys and quotations may be of several"),
                known.size() == 1 ? QString() : problem);
    if (known.size() != 1)
        return;
    std::vector<std::optional<catalogue::RecordingRole>> roles;
    for (const works::PlacedTrack& track : m_choice.recordings) {
        if (const auto* recording = WorkBook::recordingOf(*known.front(), track.track))
            roles.push_back(recording->role);
    }
    if (std::adjacent_find(roles.begin(), roles.end(), std::not_equal_to<>()) == roles.end())
        roleAction(roles.front())->setChecked(true);
}

} // namespace coverscope::ui
