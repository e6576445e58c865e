// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_backup.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/text.h"
#include "core/catalogue/track_rows.h"

namespace coverscope::catalogue {

using base::ErrorCode;
using base::Result;

namespace {

// "/music/" and "/music" are one root.
QByteArray rootBytes(const std::filesystem::path& path)
{
    std::filesystem::path normal = path.lexically_normal();
    if (!normal.has_filename() && normal.has_relative_path())
        normal = normal.parent_path();
    return base::pathBytes(normal);
}

Result<void> checkRootPath(const std::filesystem::path& path)
{
    if (path.is_absolute())
        return {};
    return base::fail(
        ErrorCode::InvalidArgument, path,
        Text::tr("“%1” is not a complete path; give the folder from “/” on.").arg(base::displayPath(path)));
}

// Runs one statement for every id, in one transaction.
Result<void> runForEach(const Connection& connection, const QString& text, std::span<const TrackId> ids,
                        const QVariantList& leading = {})
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return base::fail(transaction.error());
    {
        auto statement = Statement::prepare(connection, text);
        if (!statement)
            return base::fail(statement.error());
        for (const TrackId id : ids) {
            if (auto done = statement->run(leading + QVariantList{static_cast<qint64>(id)}); !done)
                return done;
        }
    }
    return transaction->commit();
}

} // namespace

Catalogue::Catalogue(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<Catalogue> Catalogue::open(const std::filesystem::path& libraryFolder, OpenMode mode)
{
    auto connection = openCatalogueFile(libraryFolder, mode);
    if (!connection)
        return base::fail(connection.error());
    return Catalogue(std::make_unique<State>(State{std::move(*connection)}));
}

Result<std::vector<Root>> Catalogue::roots() const
{
    auto statement =
        Statement::prepare(m_state->connection, QStringLiteral("SELECT id, path FROM roots ORDER BY id"));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(); !done)
        return base::fail(done.error());
    std::vector<Root> roots;
    while (statement->next())
        roots.push_back({RootId{statement->column(0).toLongLong()},
                         base::pathFromBytes(statement->column(1).toByteArray())});
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return roots;
}

Result<Root> Catalogue::addRoot(const std::filesystem::path& path)
{
    if (auto right = checkRootPath(path); !right)
        return base::fail(right.error());
    const QByteArray bytes = rootBytes(path);
    const auto added =
        runOnce(m_state->connection, QStringLiteral("INSERT OR IGNORE INTO roots (path) VALUES (?)"),
                {bytesValue(bytes)});
    if (!added)
        return base::fail(added.error());
    const auto all = roots();
    if (!all)
        return base::fail(all.error());
    for (const Root& root : *all) {
        if (base::pathBytes(root.path) == bytes)
            return root;
    }
    return base::fail(ErrorCode::Internal, path, Text::tr("The folder could not be added to the library."));
}

Result<void> Catalogue::removeRoot(RootId root)
{
    const auto done = runOnce(m_state->connection, QStringLiteral("DELETE FROM roots WHERE id = ?"),
                              {static_cast<qint64>(root)});
    return done ? Result<void>() : base::fail(done.error());
}

Result<void> Catalogue::relinkRoot(RootId root, const std::filesystem::path& newPath)
{
    if (auto right = checkRootPath(newPath); !right)
        return right;
    const auto changed =
        runOnce(m_state->connection, QStringLiteral("UPDATE roots SET path = ? WHERE id = ?"),
                {bytesValue(rootBytes(newPath)), static_cast<qint64>(root)});
    if (!changed) {
        base::Error error = changed.error();
        if (error.code == ErrorCode::InvalidArgument)
            error.message =
                Text::tr("“%1” is already a folder of this library.").arg(base::displayPath(newPath));
        return base::fail(std::move(error));
    }
    if (*changed == 0)
        return base::fail(ErrorCode::InvalidArgument, newPath,
                          Text::tr("The folder is no longer part of the library."));
    return {};
}

Result<std::vector<Track>> Catalogue::tracks() const
{
    return readTracks(m_state->connection, QStringLiteral("ORDER BY id"));
}

Result<std::optional<Track>> Catalogue::track(TrackId id) const
{
    auto found = readTracks(m_state->connection, QStringLiteral("WHERE id = ?"), {static_cast<qint64>(id)});
    if (!found)
        return base::fail(found.error());
    return found->empty() ? std::optional<Track>() : std::optional<Track>(std::move(found->front()));
}

Result<std::vector<Track>> Catalogue::putTracks(std::span<const Track> tracks)
{
    auto transaction = Transaction::begin(m_state->connection);
    if (!transaction)
        return base::fail(transaction.error());
    std::vector<Track> stored(tracks.begin(), tracks.end());
    {
        auto writer = TrackWriter::create(m_state->connection);
        if (!writer)
            return base::fail(writer.error());
        for (Track& track : stored) {
            const auto id = writer->put(track);
            if (!id)
                return base::fail(id.error());
            track.id = *id;
        }
    }
    if (auto done = transaction->commit(); !done)
        return base::fail(done.error());
    return stored;
}

Result<void> Catalogue::setState(std::span<const TrackId> ids, TrackState state)
{
    return runForEach(m_state->connection, QStringLiteral("UPDATE tracks SET state = ? WHERE id = ?"), ids,
                      {stateNumber(state)});
}

Result<void> Catalogue::removeTracks(std::span<const TrackId> ids)
{
    return runForEach(m_state->connection, QStringLiteral("DELETE FROM tracks WHERE id = ?"), ids);
}

Result<std::optional<GraphFile>> Catalogue::graphFile() const
{
    auto statement = Statement::prepare(
        m_state->connection, QStringLiteral("SELECT file_name, checksum, row_count, rows_digest FROM graph"));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(); !done)
        return base::fail(done.error());
    std::optional<GraphFile> found;
    if (statement->next())
        found = GraphFile{statement->column(0).toByteArray(), statement->column(1).toByteArray(),
                          statement->column(2).toUInt(), statement->column(3).toByteArray()};
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return found;
}

Result<void> Catalogue::setGraphFile(const std::optional<GraphFile>& file)
{
    const auto done =
        file ? runOnce(m_state->connection,
                       QStringLiteral(
                           "INSERT OR REPLACE INTO graph (id, file_name, checksum, row_count, rows_digest) "
                           "VALUES (1, ?, ?, ?, ?)"),
                       {bytesValue(file->fileName), bytesValue(file->checksum),
                        static_cast<qint64>(file->rowCount), bytesValue(file->rowsDigest)})
             : runOnce(m_state->connection, QStringLiteral("DELETE FROM graph"));
    return done ? Result<void>() : base::fail(done.error());
}

Result<void> Catalogue::rebuildIndexes() const
{
    return m_state->connection.run("REINDEX");
}

Result<void> Catalogue::checkIntegrity() const
{
    for (const char* pragma : {"PRAGMA integrity_check(1)", "PRAGMA foreign_key_check"}) {
        const auto answer = m_state->connection.value(pragma);
        if (!answer)
            return base::fail(answer.error());
        if (!answer->isNull() && answer->toString() != QStringLiteral("ok"))
            return base::fail(damagedCatalogue(m_state->connection.path(), {}, answer->toString()));
    }
    return {};
}

} // namespace coverscope::catalogue
