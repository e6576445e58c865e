// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/stamp_store.h"

#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/sql.h"

namespace coverscope::catalogue {

using base::Result;

struct StampStore::State
{
    Connection connection;
};

StampStore::StampStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
StampStore::StampStore(StampStore&&) noexcept = default;
StampStore& StampStore::operator=(StampStore&&) noexcept = default;
StampStore::~StampStore() = default;

Result<StampStore> StampStore::open(const std::filesystem::path& libraryFolder, Catalogue::OpenMode mode)
{
    auto connection = openCatalogueFile(libraryFolder, mode);
    if (!connection)
        return base::fail(connection.error());
    return StampStore(std::make_unique<State>(State{std::move(*connection)}));
}

Result<std::unordered_map<std::int64_t, FileStamp>> StampStore::stamps() const
{
    std::unordered_map<std::int64_t, FileStamp> stamps;
    const auto isThere = hasTable(m_state->connection, QStringLiteral("file_stamps"));
    if (!isThere)
        return base::fail(isThere.error());
    if (!*isThere)
        return stamps;
    auto statement = Statement::prepare(
        m_state->connection, QStringLiteral("SELECT track_id, changed_ns, inode FROM file_stamps"));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(); !done)
        return base::fail(done.error());
    while (statement->next())
        stamps.emplace(statement->column(0).toLongLong(),
                       FileStamp{statement->column(1).toLongLong(),
                                 static_cast<std::uint64_t>(statement->column(2).toLongLong())});
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return stamps;
}

Result<void> StampStore::put(std::span<const std::pair<TrackId, FileStamp>> stamps)
{
    if (stamps.empty())
        return {};
    auto transaction = Transaction::begin(m_state->connection);
    if (!transaction)
        return base::fail(transaction.error());
    {
        auto statement = Statement::prepare(
            m_state->connection,
            QStringLiteral("INSERT OR REPLACE INTO file_stamps (track_id, changed_ns, inode) "
                           "SELECT id, ?, ? FROM tracks WHERE id = ?"));
        if (!statement)
            return base::fail(statement.error());
        for (const auto& [track, stamp] : stamps) {
            if (auto done = statement->run({static_cast<qint64>(stamp.changed),
                                            static_cast<qint64>(stamp.inode), static_cast<qint64>(track)});
                !done)
                return done;
        }
    }
    return transaction->commit();
}

} // namespace coverscope::catalogue
