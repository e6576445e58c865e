// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/works/work_desk.h"

#include "core/base/person_name.h"

#include <QCoreApplication>
#include <QDateTime>

#include <span>

namespace coverscope::ui {

using base::Result;
using catalogue::Catalogue;
using catalogue::PairDecision;
using catalogue::Work;
using catalogue::WorkChanges;
using catalogue::WorkStore;

namespace {

struct WorkDeskText
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::WorkDesk)
};

// The works that a change concerns, as they are in the catalogue.
Result<catalogue::Judgements> readConcerned(const std::filesystem::path& library, const WorkChanges& changes)
{
    const auto store = WorkStore::open(library, Catalogue::OpenMode::ReadOnly);
    if (!store)
        return base::fail(store.error());
    catalogue::Judgements there;
    const auto read = [&](const QByteArray& uid) -> Result<void> {
        auto work = store->work(uid);
        if (!work)
            return base::fail(std::move(work.error()));
        if (*work)
            there.works.push_back(std::move(**work));
        return {};
    };
    for (const Work& work : changes.put) {
        if (auto done = read(work.uid); !done)
            return base::fail(std::move(done.error()));
    }
    for (const QByteArray& uid : changes.removed) {
        if (auto done = read(uid); !done)
            return base::fail(std::move(done.error()));
    }
    return there;
}

} // namespace

Result<void> WorkDesk::read()
{
    auto known = catalogue::readJudgements(m_library);
    if (!known)
        return base::fail(std::move(known.error()));
    m_book = std::make_shared<const WorkBook>(std::move(*known));
    return {};
}

// Whether the book has the works concerned as they are in the catalogue.
Result<bool> WorkDesk::isUpToDate(const WorkChanges& changes) const
{
    const auto there = readConcerned(m_library, changes);
    if (!there)
        return base::fail(there.error());
    WorkChanges expected;
    const auto expect = [&](const QByteArray& uid) {
        if (const Work* work = m_book->work(uid))
            expected.put.push_back(*work);
        else
            expected.removed.push_back(uid);
    };
    for (const Work& work : changes.put)
        expect(work.uid);
    for (const QByteArray& uid : changes.removed)
        expect(uid);
    return works::isStanding(*there, expected);
}

Result<WorkChanges> WorkDesk::apply(const WorkChanges& changes)
{
    auto store = WorkStore::open(m_library, Catalogue::OpenMode::Existing);
    auto back = store ? store->apply(changes) : base::fail(store.error());
    if (back)
        m_book = m_book->with(changes);
    return back;
}

Result<std::shared_ptr<WorkStep>> WorkDesk::edit(const QString& text, const WorkEdit& edit)
{
    auto changes = edit(m_book->known());
    const auto isRight = changes ? isUpToDate(*changes) : Result<bool>(false);
    if (!isRight)
        return base::fail(isRight.error());
    if (!*isRight) { // or what was refused for what is out of date
        if (auto done = read(); !done)
            return base::fail(std::move(done.error()));
        changes = edit(m_book->known());
    }
    if (!changes)
        return base::fail(std::move(changes.error()));
    if (changes->isEmpty())
        return nullptr;
    auto back = apply(*changes);
    if (!back)
        return base::fail(std::move(back.error()));
    auto step = std::make_shared<WorkStep>();
    step->text = text;
    step->done = std::move(*changes);
    step->back = std::move(*back);
    return step;
}

Result<void> WorkDesk::say(PairDecision decision)
{
    decision.decidedAt = QDateTime::currentDateTimeUtc();
    decision.decidedBy = base::personName();
    auto store = catalogue::PairDecisionStore::open(m_library, Catalogue::OpenMode::Existing);
    const auto added = store ? store->add(std::span(&decision, 1)) : base::fail(store.error());
    if (!added)
        return base::fail(added.error());
    m_book = m_book->with(added->front());
    return {};
}

Result<std::shared_ptr<WorkStep>> WorkDesk::decide(const QString& text, PairDecision decision)
{
    const auto store = catalogue::PairDecisionStore::open(m_library, Catalogue::OpenMode::ReadOnly);
    const auto history = store ? store->history(decision.first.contentHash, decision.second.contentHash)
                               : base::fail(store.error());
    if (!history)
        return base::fail(history.error());
    PairDecision before = decision;
    before.decision.reset();
    before.note.clear();
    for (const PairDecision& entry : *history) { // oldest first
        if (entry.standing == catalogue::Standing::Counts)
            before = entry;
    }
    if (before.decision == decision.decision)
        return nullptr;
    if (auto done = say(decision); !done)
        return base::fail(std::move(done.error()));
    auto step = std::make_shared<WorkStep>();
    step->text = text;
    step->said = std::move(decision);
    step->unsaid = std::move(before);
    return step;
}

Result<void> WorkDesk::undo(WorkStep& step)
{
    return turn(step, false);
}

Result<void> WorkDesk::redo(WorkStep& step)
{
    return turn(step, true);
}

Result<void> WorkDesk::turn(WorkStep& step, bool isToBeDone)
{
    if (step.isDone == isToBeDone)
        return {};
    if (step.said) {
        auto done = say(isToBeDone ? *step.said : *step.unsaid);
        step.isDone = done ? isToBeDone : step.isDone;
        return done;
    }
    const WorkChanges& stands = isToBeDone ? step.back : step.done;
    const auto there = readConcerned(m_library, stands);
    if (!there)
        return base::fail(there.error());
    if (!works::isStanding(*there, stands)) {
        if (auto done = read(); !done)
            return done;
        return base::fail(base::ErrorCode::InvalidArgument, m_library,
                          WorkDeskText::tr("The works have been changed since by another program, so this "
                                           "step stays as it is. Change them anew."));
    }
    auto other = apply(isToBeDone ? step.done : step.back);
    if (!other)
        return base::fail(std::move(other.error()));
    (isToBeDone ? step.back : step.done) = std::move(*other);
    step.isDone = isToBeDone;
    return {};
}

} // namespace coverscope::ui
