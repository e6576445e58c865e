// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shared_catalogue/schema.h"

#include "core/shared_catalogue/text.h"

#include <cmath>
#include <optional>

namespace coverscope::shared_catalogue {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 migrationLock = 0x636f7665727363; // any number, the same in all versions

// A recording is known by its file's bytes. `vectors`: chunk_count x dimension float16, little-endian, zero
// where nothing sounds; `notes`: note_rows rows of notes::storedRows(), likewise, as qCompress() packs them.
// `digest` is of both before packing, `checksum` of what is stored here. Both are read as a whole, so they
// lie outside the table's pages; chunk.embedding says the same as `vectors` for the server to search.
constexpr const char* tables[] = {
    "CREATE TABLE coverscope.catalogue_version (is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),"
    " version integer NOT NULL, changed_at timestamptz NOT NULL DEFAULT now(),"
    " changed_by text NOT NULL DEFAULT session_user)",
    "CREATE TABLE coverscope.model (is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),"
    " hash text NOT NULL, name text NOT NULL, chunk_hop double precision NOT NULL,"
    " feature_settings text NOT NULL, dimension integer NOT NULL)",
    "CREATE TABLE coverscope.recording (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
    " content_hash text NOT NULL UNIQUE, path bytea NOT NULL, title text NOT NULL, artist text NOT NULL,"
    " album text NOT NULL, date text NOT NULL, duration double precision NOT NULL,"
    " chunk_count integer NOT NULL, note_rows integer NOT NULL, vectors bytea NOT NULL, notes bytea NOT NULL,"
    " digest bytea NOT NULL, checksum bytea NOT NULL, pushed_at timestamptz NOT NULL DEFAULT now(),"
    " pushed_by text NOT NULL DEFAULT session_user)",
    "ALTER TABLE coverscope.recording ALTER COLUMN vectors SET STORAGE EXTERNAL,"
    " ALTER COLUMN notes SET STORAGE EXTERNAL",
    "CREATE TABLE coverscope.chunk (recording bigint NOT NULL REFERENCES coverscope.recording (id)"
    " ON DELETE CASCADE, position integer NOT NULL, embedding halfvec(%1) NOT NULL,"
    " PRIMARY KEY (recording, position))",
};

tl::unexpected<base::Error> newerSchema(const Server& server, int version)
{
    return failure(ErrorCode::NewerVersion, server.service(),
                   Text::tr("The shared catalogue “%1” was made by a newer Coverscope. Update this one.")
                       .arg(server.service()),
                   QStringLiteral("schema %1, known up to %2").arg(version).arg(schemaVersion));
}

// None: there are no tables.
Result<std::optional<int>> versionOf(const Server& server)
{
    // Of the rows, not to_regclass(), which may answer from before another's tables that were waited for.
    const auto table = server.value(QStringLiteral(
        "SELECT EXISTS (SELECT FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace"
        " WHERE nspname = 'coverscope' AND relname = 'catalogue_version')"));
    if (!table)
        return base::fail(table.error());
    if (!table->toBool())
        return std::nullopt;
    const auto version = server.value(QStringLiteral("SELECT version FROM coverscope.catalogue_version"));
    if (!version)
        return base::fail(version.error());
    return version->toInt();
}

Result<std::optional<catalogue::IndexIdentity>> modelOf(const Server& server)
{
    const auto found = server.rows(
        QStringLiteral("SELECT hash, name, chunk_hop, feature_settings, dimension FROM coverscope.model"));
    if (!found)
        return base::fail(found.error());
    if (found->empty())
        return std::nullopt;
    const QVariantList& row = found->front();
    catalogue::IndexIdentity identity;
    identity.modelHash = row[0].toString().toLatin1();
    identity.modelName = row[1].toString();
    identity.chunkHop = row[2].toDouble();
    identity.featureSettings = row[3].toString().toUtf8();
    identity.embeddingDimension = row[4].toInt();
    return identity;
}

Result<void> checkModel(const Server& server, const catalogue::IndexIdentity& wanted)
{
    const auto present = modelOf(server);
    if (!present)
        return base::fail(present.error());
    if (*present && (*present)->modelHash == wanted.modelHash &&
        (*present)->featureSettings == wanted.featureSettings &&
        std::abs((*present)->chunkHop - wanted.chunkHop) < 1e-6)
        return {};
    const auto describe = [](const catalogue::IndexIdentity& identity) {
        return Text::tr("“%1” (%2), a chunk every %3 s")
            .arg(identity.modelName, QString::fromLatin1(identity.modelHash.left(8)))
            .arg(identity.chunkHop);
    };
    return failure(
        ErrorCode::ModelMismatch, server.service(),
        Text::tr("The shared catalogue “%1” was made with the model %2, the library with %3. Index "
                 "the library again with the catalogue's model, or push it to another catalogue.")
            .arg(server.service(), *present ? describe(**present) : QString(), describe(wanted)));
}

// What only the administrator can do.
Result<void> checkDatabase(const Server& server)
{
    const auto found = server.rows(QStringLiteral(
        "SELECT to_regtype('halfvec') IS NOT NULL, to_regnamespace('coverscope') IS NOT NULL"));
    if (!found)
        return base::fail(found.error());
    if (!found->front()[0].toBool())
        return failure(
            ErrorCode::InvalidArgument, server.service(),
            Text::tr("The database of the shared catalogue “%1” lacks pgvector 0.7 or newer. Whoever "
                     "runs the server installs it (Debian: postgresql-17-pgvector) and runs setup.sql "
                     "in the database.")
                .arg(server.service()));
    if (!found->front()[1].toBool())
        return failure(
            ErrorCode::InvalidArgument, server.service(),
            Text::tr("The database of the shared catalogue “%1” has not been made ready. Whoever runs "
                     "the server runs setup.sql in it.")
                .arg(server.service()));
    return {};
}

Result<void> makeTables(const Server& server, const catalogue::IndexIdentity& identity)
{
    // The tables belong to the role that owns the schema, not to who comes first.
    const auto owner = server.value(
        QStringLiteral("SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'coverscope'"));
    auto done =
        owner ? server.run(QStringLiteral("SET LOCAL ROLE ") + owner->toString()) : base::fail(owner.error());
    for (const char* table : tables) {
        if (!done)
            return done;
        done = server.run(QString::fromLatin1(table).replace(QLatin1String("%1"),
                                                             QString::number(identity.embeddingDimension)));
    }
    if (done)
        done = server.run(QStringLiteral("INSERT INTO coverscope.model (hash, name, chunk_hop,"
                                         " feature_settings, dimension) VALUES (?, ?, ?, ?, ?)"),
                          {QString::fromLatin1(identity.modelHash), identity.modelName, identity.chunkHop,
                           QString::fromUtf8(identity.featureSettings), identity.embeddingDimension});
    if (done)
        done = server.run(QStringLiteral("INSERT INTO coverscope.catalogue_version (version) VALUES (?)"),
                          {schemaVersion});
    return done;
}

} // namespace

QString isSoundExpression(int dimension)
{
    // A chunk of zeros sounds of nothing and is not searched for.
    return QStringLiteral("(sha256(vectors || notes) = checksum AND octet_length(vectors) = %1 * chunk_count"
                          " AND (SELECT count(*) FROM coverscope.chunk WHERE recording = id) ="
                          " (SELECT count(*) FROM generate_series(0, chunk_count - 1) AS k"
                          " WHERE substring(vectors FROM k * %1 + 1 FOR %1) <>"
                          " decode(repeat('00', %1), 'hex')))")
        .arg(2 * dimension);
}

Result<catalogue::IndexIdentity> readIdentity(const Server& server)
{
    const auto version = versionOf(server);
    if (!version)
        return base::fail(version.error());
    if (*version && **version > schemaVersion)
        return newerSchema(server, **version);
    auto identity =
        *version ? modelOf(server) : Result<std::optional<catalogue::IndexIdentity>>(std::nullopt);
    if (!identity)
        return base::fail(std::move(identity.error()));
    if (!*identity)
        return failure(ErrorCode::NotALibrary, server.service(),
                       Text::tr("The shared catalogue “%1” is empty. “coverscope-cli push” fills it.")
                           .arg(server.service()));
    return std::move(**identity);
}

Result<void> prepareSchema(const Server& server, const catalogue::IndexIdentity& identity)
{
    if (auto ready = checkDatabase(server); !ready)
        return ready;
    auto transaction = Transaction::begin(server, Transaction::Kind::Change);
    if (!transaction)
        return base::fail(std::move(transaction.error()));
    auto version = versionOf(server);
    if (version && !*version) {
        // Who waited for another's tables finds them once it has the lock.
        auto locked = server.run(QStringLiteral("SELECT pg_advisory_xact_lock(?)"), {migrationLock});
        if (!locked)
            return locked;
        version = versionOf(server);
    }
    if (!version)
        return base::fail(std::move(version.error()));
    if (*version && **version > schemaVersion)
        return newerSchema(server, **version);
    if (auto done = *version ? checkModel(server, identity) : makeTables(server, identity); !done)
        return done;
    return transaction->commit();
}

} // namespace coverscope::shared_catalogue
