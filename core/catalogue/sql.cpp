// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sql.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_backup.h"
#include "core/catalogue/connection_list.h"
#include "core/catalogue/text.h"

#include <QCoreApplication>
#include <QSqlError>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace coverscope::catalogue {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int busyTimeoutMilliseconds = 5000;

// Primary result codes of SQLite (sqlite3.h), which Qt hands on as text; part of its stable interface.
enum SqliteCode {
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteConstraint = 19,
    SqliteAuth = 23,
    SqliteNotADatabase = 26,
};

// Qt takes the file's name as text and SQLite as UTF-8. A folder whose name is not valid UTF-8 is
// therefore opened through /proc/self/fd, which SQLite resolves to the same bytes that every other
// process sees, so that all of them share one -wal file. `descriptor` must stay open meanwhile.
QString openablePath(const std::filesystem::path& file, int& descriptor)
{
    QString text = base::displayPath(file);
    if (base::pathFromQString(text) == file)
        return text;
    descriptor = ::open(file.parent_path().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    return QStringLiteral("/proc/self/fd/%1/%2").arg(descriptor).arg(base::displayName(file));
}

QString connectOptions(Connection::Mode mode)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMilliseconds);
    if (mode != Connection::Mode::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (mode == Connection::Mode::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    return options;
}

} // namespace

std::mutex& connectionListMutex()
{
    static std::mutex mutex;
    return mutex;
}

base::Error sqlError(const QSqlError& error, const std::filesystem::path& path)
{
    const QString name = base::displayPath(path);
    const QString detail = QStringLiteral("SQLite %1: %2 %3")
                               .arg(error.nativeErrorCode(), error.driverText(), error.databaseText());
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case SqliteBusy:
    case SqliteLocked:
        return {ErrorCode::Busy, path,
                QCoreApplication::translate(
                    "coverscope::catalogue",
                    "“%1” is in use by another program. Wait until that is done, then try again.")
                    .arg(name),
                detail};
    case SqliteFull:
        return {ErrorCode::NoSpaceLeft, path, base::systemError(ENOSPC, path).message, detail};
    case SqlitePerm:
    case SqliteReadOnly:
    case SqliteAuth:
    case SqliteCannotOpen:
        return {ErrorCode::PermissionDenied, path, base::systemError(EACCES, path).message, detail};
    case SqliteCorrupt:
        return damagedCatalogue(path, {}, detail);
    case SqliteNotADatabase:
        if (!backupsIn(path.parent_path()).empty()) // it was one
            return damagedCatalogue(path, {}, detail);
        return {ErrorCode::NotALibrary, path,
                QCoreApplication::translate("coverscope::catalogue",
                                            "“%1” is not the catalogue of a library. Choose another folder.")
                    .arg(name),
                detail};
    case SqliteIoError:
        return {
            ErrorCode::WriteFailed, path,
            QCoreApplication::translate(
                "coverscope::catalogue",
                "“%1” could not be read or written. Check its drive; nothing that was saved before is lost.")
                .arg(name),
            detail};
    case SqliteConstraint:
        return {ErrorCode::InvalidArgument, path,
                QCoreApplication::translate("coverscope::catalogue",
                                            "The change does not fit what is in the library “%1”.")
                    .arg(name),
                detail};
    default:
        return {ErrorCode::Internal, path,
                QCoreApplication::translate("coverscope::catalogue", "The catalogue “%1” could not be used.")
                    .arg(name),
                detail};
    }
}

Result<Connection> Connection::open(const std::filesystem::path& file, Mode mode)
{
    static std::atomic<std::uint64_t> counter = 0;
    Connection connection(QStringLiteral("coverscope-catalogue-%1").arg(++counter), file);
    QString name = openablePath(file, connection.m_folderDescriptor);
    if (name.isEmpty())
        return base::fail(base::systemError(errno, file));
    if (mode == Mode::Immutable)
        name = QStringLiteral("file:") + QString::fromLatin1(name.toUtf8().toPercentEncoding("/")) +
               QStringLiteral("?immutable=1");
    {
        const std::scoped_lock lock(connectionListMutex());
        connection.m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.m_name);
    }
    QSqlDatabase& database = connection.m_database;
    if (!database.isValid())
        return base::fail(
            ErrorCode::Internal, file,
            Text::tr("Qt's driver for SQLite is missing. Install it (Debian: libqt6sql6-sqlite)."),
            QSqlDatabase::drivers().join(QLatin1Char(' ')));
    database.setConnectOptions(connectOptions(mode));
    database.setDatabaseName(name);
    if (!database.open())
        return base::fail(sqlError(database.lastError(), file));
    return connection;
}

Connection::Connection(Connection&& other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_path(std::move(other.m_path))
    , m_database(std::exchange(other.m_database, {}))
    , m_folderDescriptor(std::exchange(other.m_folderDescriptor, -1))
{
}

Connection& Connection::operator=(Connection&& other) noexcept
{
    std::swap(m_name, other.m_name);
    std::swap(m_path, other.m_path);
    std::swap(m_database, other.m_database);
    std::swap(m_folderDescriptor, other.m_folderDescriptor);
    return *this;
}

Connection::~Connection()
{
    if (!m_name.isEmpty()) {
        m_database.close();
        m_database = {};
        const std::scoped_lock lock(connectionListMutex());
        QSqlDatabase::removeDatabase(m_name);
    }
    if (m_folderDescriptor >= 0)
        ::close(m_folderDescriptor);
}

Result<void> Connection::run(const char* statement) const
{
    QSqlQuery query(database());
    if (!query.exec(QString::fromUtf8(statement)))
        return base::fail(sqlError(query.lastError(), m_path));
    return {};
}

Result<QVariant> Connection::value(const char* text) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(QString::fromUtf8(text)))
        return base::fail(sqlError(query.lastError(), m_path));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return base::fail(sqlError(query.lastError(), m_path));
    return QVariant();
}

Result<Statement> Statement::prepare(const Connection& connection, const QString& text)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.prepare(text))
        return base::fail(sqlError(query.lastError(), connection.path()));
    return Statement(std::move(query), connection.path());
}

Result<void> Statement::run(std::initializer_list<QVariant> values)
{
    return run(QVariantList(values));
}

Result<void> Statement::run(const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values[i]);
    if (!m_query.exec())
        return base::fail(sqlError(m_query.lastError(), m_path));
    return {};
}

Result<void> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return base::fail(sqlError(error, m_path));
    return {};
}

Result<int> runOnce(const Connection& connection, const QString& text, const QVariantList& values)
{
    auto statement = Statement::prepare(connection, text);
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(values); !done)
        return base::fail(done.error());
    return statement->changedRowCount();
}

Result<bool> hasTable(const Connection& connection, const QString& name)
{
    auto statement = Statement::prepare(
        connection, QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run({name}); !done)
        return base::fail(done.error());
    const bool isThere = statement->next();
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return isThere;
}

Result<Transaction> Transaction::begin(const Connection& connection)
{
    if (auto begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return base::fail(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // SQLite has already rolled back after some errors (a full disk); the second one then fails, harmlessly.
    if (m_connection)
        (void)m_connection->run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto committed = m_connection->run("COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

QVariant textValue(const QString& text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant bytesValue(const QByteArray& bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

} // namespace coverscope::catalogue
