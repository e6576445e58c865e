// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/case_ledger.h"

#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace coverscope::ui {

using base::Result;
using catalogue::Case;
using catalogue::CaseStore;
using OpenMode = catalogue::Catalogue::OpenMode;

CaseLedger::CaseLedger(QObject* parent) : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
}

CaseLedger::~CaseLedger()
{
    m_writer.waitForDone();
}

void CaseLedger::open(const std::filesystem::path& library)
{
    m_library = library;
    m_cases.clear();
    Q_EMIT changed();
    refresh();
}

void CaseLedger::refresh()
{
    run([](CaseStore&) -> Result<CaseId> { return 0; }, OpenMode::ReadOnly);
}

const Case* CaseLedger::find(CaseId id) const
{
    const auto found = std::ranges::find(m_cases, id, &Case::id);
    return found == m_cases.end() ? nullptr : &*found;
}

void CaseLedger::change(const Change& work, const std::function<void()>& done)
{
    run(
        [work](CaseStore& store) -> Result<CaseId> {
            auto changed = work(store);
            return changed ? Result<CaseId>(0) : base::fail(std::move(changed.error()));
        },
        OpenMode::Existing, done);
}

void CaseLedger::make(const catalogue::CaseText& text, const catalogue::CaseContents& contents)
{
    run(
        [text, contents](CaseStore& store) -> Result<CaseId> {
            const auto made = store.make(text);
            if (!made)
                return base::fail(made.error());
            if (contents.isEmpty())
                return made->id;
            auto added = store.add(made->id, contents);
            return added ? Result<CaseId>(made->id) : base::fail(std::move(added.error()));
        },
        OpenMode::Existing);
}

void CaseLedger::run(const std::function<Result<CaseId>(CaseStore&)>& work, OpenMode mode,
                     const std::function<void()>& done)
{
    if (m_library.empty())
        return;
    const auto inBackground = [library = m_library, work, mode]() -> Outcome {
        auto store = CaseStore::open(library, mode);
        if (!store)
            return {base::fail(store.error()), 0, base::fail(store.error())};
        const auto worked = work(*store);
        return {worked ? Result<void>() : base::fail(worked.error()), worked.value_or(0), store->cases()};
    };
    QtConcurrent::run(&m_writer, inBackground)
        .then(this, [this, library = m_library, done](const Outcome& outcome) {
            if (library == m_library)
                take(outcome, done);
        });
}

void CaseLedger::take(const Outcome& outcome, const std::function<void()>& done)
{
    if (outcome.cases) {
        m_cases = *outcome.cases;
        Q_EMIT changed();
    }
    if (!outcome.done)
        Q_EMIT failed(outcome.done.error());
    else if (outcome.made > 0)
        Q_EMIT made(outcome.made);
    else if (done)
        done();
}

void CaseLedger::read(CaseId id, QObject* context, const std::function<void(const CaseHoldings&)>& done)
{
    const auto inBackground = [library = m_library, id]() -> Result<CaseHoldings> {
        const auto store = CaseStore::open(library, OpenMode::ReadOnly);
        auto contents = store ? store->contents(id) : base::fail(store.error());
        if (!contents)
            return base::fail(std::move(contents.error()));
        auto members = works::CaseMembers::read(*store, id);
        if (!members)
            return base::fail(std::move(members.error()));
        return CaseHoldings{std::move(*contents), std::move(*members)};
    };
    QtConcurrent::run(&m_writer, inBackground)
        .then(this, [this, library = m_library, waiting = QPointer<QObject>(context),
                     done](const Result<CaseHoldings>& read) {
            if (library != m_library || !waiting)
                return;
            if (read)
                done(*read);
            else
                Q_EMIT failed(read.error());
        });
}

} // namespace coverscope::ui
