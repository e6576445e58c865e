// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cover_map_store.h"

#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/sql.h"

namespace coverscope::catalogue {

using base::Result;

namespace {

qint64 number(TrackId id)
{
    return static_cast<qint64>(id);
}

// Whether the map that is stored was made with `identity`.
Result<bool> isOf(const Connection& connection, const QByteArray& identity)
{
    // A catalogue of an older version that may only be read has none.
    if (auto isThere = hasTable(connection, QStringLiteral("cover_map")); !isThere || !*isThere)
        return isThere;
    const auto stored = connection.value("SELECT identity FROM cover_map");
    if (!stored)
        return base::fail(stored.error());
    return !stored->isNull() && stored->toByteArray() == identity;
}

template <typename Row>
Result<void> runForAll(const Connection& connection, const QString& text, std::span<const Row> rows,
                       QVariantList (*values)(const Row&))
{
    if (rows.empty())
        return {};
    auto statement = Statement::prepare(connection, text);
    if (!statement)
        return base::fail(statement.error());
    for (const Row& row : rows) {
        if (auto done = statement->run(values(row)); !done)
            return done;
    }
    return {};
}

Result<std::vector<MappedTrack>> readMappedTracks(const Connection& connection)
{
    const auto hasChecksums = connection.value(
        "SELECT name FROM pragma_table_info('cover_map_tracks') WHERE name = 'embeddings_checksum'");
    if (!hasChecksums)
        return base::fail(hasChecksums.error());
    auto statement = Statement::prepare(
        connection,
        QStringLiteral("SELECT track_id, embeddings_segment, embeddings_offset, embeddings_rows, %1 "
                       "FROM cover_map_tracks ORDER BY track_id")
            .arg(hasChecksums->isNull() ? QLatin1String("0") : QLatin1String("embeddings_checksum")));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(); !done)
        return base::fail(done.error());
    std::vector<MappedTrack> tracks;
    while (statement->next())
        tracks.push_back({TrackId{statement->column(0).toLongLong()},
                          {statement->column(1).toUInt(), statement->column(2).toULongLong(),
                           statement->column(3).toUInt(), statement->column(4).toUInt()}});
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return tracks;
}

Result<std::vector<CoverPair>> readPairs(const Connection& connection)
{
    auto statement = Statement::prepare(
        connection, QStringLiteral("SELECT first_id, second_id, score FROM cover_map_pairs "
                                   "ORDER BY first_id, second_id"));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(); !done)
        return base::fail(done.error());
    std::vector<CoverPair> pairs;
    while (statement->next())
        pairs.push_back({TrackId{statement->column(0).toLongLong()},
                         TrackId{statement->column(1).toLongLong()}, statement->column(2).toFloat()});
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return pairs;
}

} // namespace

struct CoverMapStore::State
{
    Connection connection;
};

CoverMapStore::CoverMapStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
CoverMapStore::CoverMapStore(CoverMapStore&&) noexcept = default;
CoverMapStore& CoverMapStore::operator=(CoverMapStore&&) noexcept = default;
CoverMapStore::~CoverMapStore() = default;

Result<CoverMapStore> CoverMapStore::open(const std::filesystem::path& libraryFolder,
                                          Catalogue::OpenMode mode)
{
    auto connection = openCatalogueFile(libraryFolder, mode);
    if (!connection)
        return base::fail(connection.error());
    return CoverMapStore(std::make_unique<State>(State{std::move(*connection)}));
}

Result<CoverMapStore::Contents> CoverMapStore::read(const QByteArray& identity) const
{
    const auto known = isOf(m_state->connection, identity);
    if (!known)
        return base::fail(known.error());
    if (!*known)
        return Contents();
    auto tracks = readMappedTracks(m_state->connection);
    if (!tracks)
        return base::fail(tracks.error());
    auto pairs = readPairs(m_state->connection);
    if (!pairs)
        return base::fail(pairs.error());
    return Contents{std::move(*tracks), std::move(*pairs)};
}

Result<void> CoverMapStore::restart(const QByteArray& identity)
{
    auto transaction = Transaction::begin(m_state->connection);
    if (!transaction)
        return base::fail(transaction.error());
    for (const char* statement : {"DELETE FROM cover_map_pairs", "DELETE FROM cover_map_tracks"}) {
        if (auto done = m_state->connection.run(statement); !done)
            return done;
    }
    const auto stored = runOnce(
        m_state->connection, QStringLiteral("INSERT OR REPLACE INTO cover_map (id, identity) VALUES (1, ?)"),
        {bytesValue(identity)});
    if (!stored)
        return base::fail(stored.error());
    return transaction->commit();
}

Result<void> CoverMapStore::forget(std::span<const TrackId> tracks)
{
    auto transaction = Transaction::begin(m_state->connection);
    if (!transaction)
        return base::fail(transaction.error());
    const auto value = [](const TrackId& id) { return QVariantList{number(id)}; };
    for (const char* text :
         {"DELETE FROM cover_map_tracks WHERE track_id = ?", "DELETE FROM cover_map_pairs WHERE first_id = ?",
          "DELETE FROM cover_map_pairs WHERE second_id = ?"}) {
        if (auto done = runForAll<TrackId>(m_state->connection, QString::fromLatin1(text), tracks, value);
            !done)
            return done;
    }
    return transaction->commit();
}

Result<void> CoverMapStore::add(std::span<const MappedTrack> compared, std::span<const CoverPair> added,
                                std::span<const CoverPair> dropped)
{
    const Connection& connection = m_state->connection;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return base::fail(transaction.error());
    if (auto done = runForAll<MappedTrack>(
            connection,
            QStringLiteral(
                "INSERT OR REPLACE INTO cover_map_tracks (track_id, embeddings_segment, "
                "embeddings_offset, embeddings_rows, embeddings_checksum) SELECT id, ?, ?, ?, ? FROM tracks "
                "WHERE id = ?"),
            compared,
            [](const MappedTrack& track) {
                return QVariantList{track.embeddings.segment,
                                    static_cast<qulonglong>(track.embeddings.offset),
                                    track.embeddings.rowCount, track.embeddings.checksum, number(track.id)};
            });
        !done)
        return done;
    if (auto done = runForAll<CoverPair>(
            connection,
            QStringLiteral("INSERT OR REPLACE INTO cover_map_pairs (first_id, second_id, score) "
                           "SELECT a.id, b.id, ? FROM tracks a, tracks b WHERE a.id = ? AND b.id = ?"),
            added,
            [](const CoverPair& pair) {
                return QVariantList{static_cast<double>(pair.score), number(pair.first), number(pair.second)};
            });
        !done)
        return done;
    if (auto done = runForAll<CoverPair>(
            connection, QStringLiteral("DELETE FROM cover_map_pairs WHERE first_id = ? AND second_id = ?"),
            dropped,
            [](const CoverPair& pair) {
                return QVariantList{number(pair.first), number(pair.second)};
            });
        !done)
        return done;
    return transaction->commit();
}

} // namespace coverscope::catalogue
