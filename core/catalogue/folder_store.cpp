// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/folder_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/sql.h"
#include "core/catalogue/track_rows.h"

namespace coverscope::catalogue {

using base::Result;

namespace {

// A catalogue of an older version that may only be read has no such tables.
Result<bool> hasFolderTables(const Connection& connection)
{
    return hasTable(connection, QStringLiteral("excluded_files"));
}

} // namespace

struct FolderStore::State
{
    Connection connection;
};

FolderStore::FolderStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
FolderStore::FolderStore(FolderStore&&) noexcept = default;
FolderStore& FolderStore::operator=(FolderStore&&) noexcept = default;
FolderStore::~FolderStore() = default;

Result<FolderStore> FolderStore::open(const std::filesystem::path& libraryFolder, Catalogue::OpenMode mode)
{
    auto connection = openCatalogueFile(libraryFolder, mode);
    if (!connection)
        return base::fail(connection.error());
    return FolderStore(std::make_unique<State>(State{std::move(*connection)}));
}

Result<std::vector<ExcludedFile>> FolderStore::excludedFiles() const
{
    std::vector<ExcludedFile> files;
    const auto there = hasFolderTables(m_state->connection);
    if (!there)
        return base::fail(there.error());
    if (!*there)
        return files;
    auto statement = Statement::prepare(
        m_state->connection,
        QStringLiteral("SELECT root_id, relative_path FROM excluded_files ORDER BY root_id, relative_path"));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(); !done)
        return base::fail(done.error());
    while (statement->next())
        files.push_back({RootId{statement->column(0).toLongLong()},
                         base::pathFromBytes(statement->column(1).toByteArray())});
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return files;
}

Result<void> FolderStore::excludeTracks(std::span<const TrackId> ids)
{
    const Connection& connection = m_state->connection;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return base::fail(transaction.error());
    {
        auto exclude = Statement::prepare(
            connection, QStringLiteral("INSERT OR IGNORE INTO excluded_files (root_id, relative_path) "
                                       "SELECT root_id, relative_path FROM tracks WHERE id = ?"));
        if (!exclude)
            return base::fail(exclude.error());
        auto remove = Statement::prepare(connection, QStringLiteral("DELETE FROM tracks WHERE id = ?"));
        if (!remove)
            return base::fail(remove.error());
        for (const TrackId id : ids) {
            const QVariantList values{static_cast<qint64>(id)};
            if (auto done = exclude->run(values); !done)
                return done;
            if (auto done = remove->run(values); !done)
                return done;
        }
    }
    return transaction->commit();
}

Result<void> FolderStore::restoreTracks(std::span<const Track> tracks)
{
    const Connection& connection = m_state->connection;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return base::fail(transaction.error());
    {
        // A row under the old id first, which the writer then fills in as it changes any other.
        auto claim = Statement::prepare(
            connection,
            QStringLiteral("INSERT OR IGNORE INTO tracks (id, root_id, relative_path, file_size, "
                           "modified_ns, content_hash, duration_seconds, title, artist, album, date, state, "
                           "problem, chunk_count, embeddings_segment, embeddings_offset, embeddings_rows, "
                           "features_segment, features_offset, features_rows) VALUES (?, ?, ?, 0, 0, x'', "
                           "0, '', '', '', '', 0, '', 0, 0, 0, 0, 0, 0, 0)"));
        if (!claim)
            return base::fail(claim.error());
        auto include = Statement::prepare(
            connection, QStringLiteral("DELETE FROM excluded_files WHERE root_id = ? AND relative_path = ?"));
        if (!include)
            return base::fail(include.error());
        auto writer = TrackWriter::create(connection);
        if (!writer)
            return base::fail(writer.error());
        for (const Track& track : tracks) {
            const QVariant root = static_cast<qint64>(track.root);
            const QVariant path = bytesValue(base::pathBytes(track.relativePath));
            if (auto done = claim->run(QVariantList{static_cast<qint64>(track.id), root, path}); !done)
                return done;
            const bool isFree = claim->changedRowCount() > 0;
            if (const auto id = isFree ? writer->put(track) : track.id; !id)
                return base::fail(id.error());
            if (auto done = include->run(QVariantList{root, path}); !done)
                return done;
        }
    }
    return transaction->commit();
}

Result<void> FolderStore::includeAll()
{
    return m_state->connection.run("DELETE FROM excluded_files");
}

Result<std::optional<std::filesystem::path>> FolderStore::lastPlace() const
{
    const auto there = hasFolderTables(m_state->connection);
    if (!there)
        return base::fail(there.error());
    if (!*there)
        return std::optional<std::filesystem::path>();
    const auto stored = m_state->connection.value("SELECT path FROM library_place");
    if (!stored)
        return base::fail(stored.error());
    return stored->isNull() ? std::optional<std::filesystem::path>()
                            : base::pathFromBytes(stored->toByteArray());
}

Result<void> FolderStore::setLastPlace(const std::filesystem::path& libraryFolder)
{
    const auto done = runOnce(m_state->connection,
                              QStringLiteral("INSERT OR REPLACE INTO library_place (id, path) VALUES (1, ?)"),
                              {bytesValue(base::pathBytes(libraryFolder))});
    return done ? Result<void>() : base::fail(done.error());
}

} // namespace coverscope::catalogue
