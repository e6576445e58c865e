// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/schema.h"

#include "core/base/path_text.h"
#include "core/catalogue/migrations.h"
#include "core/catalogue/text.h"

#include <vector>

namespace coverscope::catalogue {

using base::ErrorCode;
using base::Result;

namespace {

// The n-th entry (from 1) takes a catalogue from version n - 1 to n.
const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> all = {
        trackTables(), verdictTables(), coverMapTables(), batchTables(), folderTables(), stampTables(),
        ownerTables(), versionTables(), workTables(),     tagTables(),   tuneColumns(),  caseTables()};
    return all;
}

tl::unexpected<base::Error> notOurSchema(const Connection& connection)
{
    return base::fail(
        ErrorCode::NotALibrary, connection.path(),
        Text::tr("“%1” belongs to another program; it is not the catalogue of a library. Choose another "
                 "folder.")
            .arg(base::displayPath(connection.path())));
}

// 0 for a file that has nothing in it yet.
Result<int> versionOf(const Connection& connection)
{
    // In one statement, so that another process cannot make the catalogue between two of them.
    auto statement = Statement::prepare(
        connection,
        QStringLiteral("SELECT user_version, application_id, (SELECT count(*) FROM sqlite_master) "
                       "FROM pragma_user_version, pragma_application_id"));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(); !done)
        return base::fail(done.error());
    const bool found = statement->next();
    const int version = statement->column(0).toInt();
    const qint64 application = statement->column(1).toLongLong();
    const bool isBlank = statement->column(2).toLongLong() == 0 && version == 0 && application == 0;
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    if (found && isBlank)
        return 0;
    if (application != applicationId || version < 1)
        return notOurSchema(connection);
    if (version > schemaVersion())
        return base::fail(
            ErrorCode::NewerVersion, connection.path(),
            Text::tr("The library “%1” was made by a newer version of Coverscope. Update Coverscope to "
                     "open it.")
                .arg(base::displayPath(connection.path().parent_path())));
    return version;
}

// The first catalogues of version 4 were made without this column, before its migration was given it.
Result<void> completeRuns(const Connection& connection)
{
    const auto isThere = connection.value(
        "SELECT name FROM pragma_table_info('batch_runs') WHERE name = 'library_indexed_ms'");
    if (!isThere)
        return base::fail(isThere.error());
    return isThere->isNull()
               ? connection.run(
                     "ALTER TABLE batch_runs ADD COLUMN library_indexed_ms INTEGER NOT NULL DEFAULT 0")
               : Result<void>();
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(migrations().size());
}

Result<void> migrate(const Connection& connection)
{
    const auto seen = versionOf(connection);
    if (!seen)
        return base::fail(seen.error());
    if (*seen == schemaVersion())
        return {};
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return base::fail(transaction.error());
    // Again, now that nobody else can: another process may have migrated it meanwhile.
    const auto version = versionOf(connection);
    if (!version)
        return base::fail(version.error());
    for (int next = *version; next < schemaVersion(); ++next) {
        for (const char* statement : migrations()[static_cast<std::size_t>(next)]) {
            if (auto done = connection.run(statement); !done)
                return done;
        }
    }
    if (auto done = completeRuns(connection); !done)
        return done;
    const QByteArray number = "PRAGMA user_version = " + QByteArray::number(schemaVersion());
    const QByteArray ours = "PRAGMA application_id = " + QByteArray::number(applicationId);
    for (const QByteArray& pragma : {number, ours}) {
        if (auto done = connection.run(pragma.constData()); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> checkSchema(const Connection& connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return base::fail(version.error());
    if (*version == 0)
        return notOurSchema(connection);
    return {};
}

} // namespace coverscope::catalogue
