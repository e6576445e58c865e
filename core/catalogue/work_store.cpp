// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/work_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/judgement_rows.h"
#include "core/catalogue/text.h"
#include "core/catalogue/work_rows.h"

#include <QUuid>

namespace coverscope::catalogue {

using base::ErrorCode;
using base::Result;

namespace {

Result<void> checkWork(const Work& work, const Connection& connection)
{
    if (work.uid.isEmpty() || work.title.trimmed().isEmpty())
        return base::fail(ErrorCode::InvalidArgument, connection.path(),
                          Text::tr("A work needs a title. Give it one."));
    for (const WorkRecording& recording : work.recordings) {
        if (recording.track.contentHash.isEmpty())
            return base::fail(
                ErrorCode::InvalidArgument, recording.track.path,
                Text::tr("“%1” cannot be put to a work, since the file could not be read. Index "
                         "it again.")
                    .arg(base::displayName(recording.track.path)));
    }
    return {};
}

// What the works are now, as the change that brings it back.
Result<void> addOld(const Connection& connection, const QByteArray& uid, WorkChanges& undo)
{
    auto old = readWorks(connection, QStringLiteral("WHERE w.uid = ?"), {bytesValue(uid)});
    if (!old)
        return base::fail(old.error());
    if (old->empty())
        undo.removed.push_back(uid);
    else
        undo.put.push_back(std::move(old->front()));
    return {};
}

} // namespace

QByteArray newWorkUid()
{
    return QUuid::createUuid().toByteArray(QUuid::Id128);
}

struct WorkStore::State
{
    Connection connection;
};

WorkStore::WorkStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
WorkStore::WorkStore(WorkStore&&) noexcept = default;
WorkStore& WorkStore::operator=(WorkStore&&) noexcept = default;
WorkStore::~WorkStore() = default;

Result<WorkStore> WorkStore::open(const std::filesystem::path& libraryFolder, Catalogue::OpenMode mode)
{
    auto connection = openCatalogueFile(libraryFolder, mode);
    if (!connection)
        return base::fail(connection.error());
    return WorkStore(std::make_unique<State>(State{std::move(*connection)}));
}

Result<WorkChanges> WorkStore::apply(const WorkChanges& changes)
{
    const Connection& connection = m_state->connection;
    for (const Work& work : changes.put) {
        if (auto right = checkWork(work, connection); !right)
            return base::fail(right.error());
    }
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return base::fail(transaction.error());
    WorkChanges undo;
    {
        auto writer = WorkWriter::create(connection);
        if (!writer)
            return base::fail(writer.error());
        for (const QByteArray& uid : changes.removed) {
            if (auto done = addOld(connection, uid, undo); !done)
                return base::fail(done.error());
            if (auto done = writer->remove(uid); !done)
                return base::fail(done.error());
        }
        for (const Work& work : changes.put) {
            if (auto done = addOld(connection, work.uid, undo); !done)
                return base::fail(done.error());
            if (auto done = writer->put(work); !done)
                return base::fail(done.error());
        }
    }
    if (auto done = transaction->commit(); !done)
        return base::fail(done.error());
    return undo;
}

Result<std::vector<Work>> WorkStore::works() const
{
    const auto isThere = hasTable(m_state->connection, QStringLiteral("works"));
    if (!isThere)
        return base::fail(isThere.error());
    return *isThere ? readWorks(m_state->connection, QString()) : std::vector<Work>();
}

Result<std::optional<Work>> WorkStore::work(const QByteArray& uid) const
{
    const auto isThere = hasTable(m_state->connection, QStringLiteral("works"));
    if (!isThere)
        return base::fail(isThere.error());
    if (!*isThere)
        return std::optional<Work>();
    auto found = readWorks(m_state->connection, QStringLiteral("WHERE w.uid = ?"), {bytesValue(uid)});
    if (!found)
        return base::fail(found.error());
    return found->empty() ? std::optional<Work>() : std::optional<Work>(std::move(found->front()));
}

Result<std::vector<WorkStore::Entry>> WorkStore::list() const
{
    std::vector<Entry> entries;
    const auto isThere = hasTable(m_state->connection, QStringLiteral("works"));
    if (!isThere)
        return base::fail(isThere.error());
    if (!*isThere)
        return entries;
    auto statement = Statement::prepare(m_state->connection,
                                        QStringLiteral("SELECT %1, (SELECT count(*) FROM work_recordings r "
                                                       "WHERE r.work_id = w.id) FROM works w ORDER BY w.id")
                                            .arg(workColumns()));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(); !done)
        return base::fail(done.error());
    while (statement->next())
        entries.push_back({workFrom(*statement),
                           static_cast<std::size_t>(statement->column(workColumnCount).toLongLong())});
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return entries;
}

} // namespace coverscope::catalogue
