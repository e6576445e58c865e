// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/tag_store.h"

#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/sql.h"

namespace coverscope::catalogue {

using base::Result;

struct TagStore::State
{
    Connection connection;
};

TagStore::TagStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TagStore::TagStore(TagStore&&) noexcept = default;
TagStore& TagStore::operator=(TagStore&&) noexcept = default;
TagStore::~TagStore() = default;

Result<TagStore> TagStore::open(const std::filesystem::path& libraryFolder, Catalogue::OpenMode mode)
{
    auto connection = openCatalogueFile(libraryFolder, mode);
    if (!connection)
        return base::fail(connection.error());
    return TagStore(std::make_unique<State>(State{std::move(*connection)}));
}

Result<TrackTagMap> TagStore::tags() const
{
    TrackTagMap tags;
    const auto isThere = hasTable(m_state->connection, QStringLiteral("track_tags"));
    if (!isThere)
        return base::fail(isThere.error());
    if (!*isThere)
        return tags;
    auto statement = Statement::prepare(
        m_state->connection,
        QStringLiteral("SELECT track_id, file_size, modified_ns, genre, composer FROM track_tags"));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(); !done)
        return base::fail(done.error());
    while (statement->next())
        tags.emplace(statement->column(0).toLongLong(),
                     TrackTags{static_cast<std::uint64_t>(statement->column(1).toLongLong()),
                               statement->column(2).toLongLong(), statement->column(3).toString(),
                               statement->column(4).toString()});
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return tags;
}

Result<void> TagStore::put(std::span<const std::pair<TrackId, TrackTags>> tags)
{
    if (tags.empty())
        return {};
    auto transaction = Transaction::begin(m_state->connection);
    if (!transaction)
        return base::fail(transaction.error());
    {
        auto statement = Statement::prepare(
            m_state->connection,
            QStringLiteral("INSERT OR REPLACE INTO track_tags (track_id, file_size, modified_ns, genre, "
                           "composer) SELECT id, ?, ?, ?, ? FROM tracks WHERE id = ?"));
        if (!statement)
            return base::fail(statement.error());
        for (const auto& [track, read] : tags) {
            if (auto done = statement->run({static_cast<qint64>(read.fileSize),
                                            static_cast<qint64>(read.modified), textValue(read.genre),
                                            textValue(read.composer), static_cast<qint64>(track)});
                !done)
                return done;
        }
    }
    return transaction->commit();
}

} // namespace coverscope::catalogue
