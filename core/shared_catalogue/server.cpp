// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shared_catalogue/server.h"

#include "core/base/path_text.h"
#include "core/catalogue/connection_list.h"
#include "core/shared_catalogue/text.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace coverscope::shared_catalogue {

using base::ErrorCode;
using base::Result;

namespace {

QString wordsOf(const QSqlError& error)
{
    return (error.databaseText() + QLatin1Char(' ') + error.driverText()).simplified();
}

// What libpq says names the server and the user, never a password.
tl::unexpected<base::Error> noConnection(const QString& service, const QSqlError& error)
{
    const QString words = wordsOf(error);
    if (words.contains(QLatin1String("password")))
        return failure(ErrorCode::PermissionDenied, service,
                       Text::tr("The server of the shared catalogue “%1” does not accept the user or the "
                                "password. Correct them in the service file and the password file of "
                                "PostgreSQL (~/.pg_service.conf, ~/.pgpass).")
                           .arg(service),
                       words);
    if (words.contains(QLatin1String("definition of service")))
        return failure(ErrorCode::FileNotFound, service,
                       Text::tr("There is no service “%1”. Describe it in PostgreSQL's service file "
                                "(~/.pg_service.conf): host, dbname, user.")
                           .arg(service),
                       words);
    return failure(
        ErrorCode::ReadFailed, service,
        Text::tr("The server of the shared catalogue “%1” cannot be reached. Check the network and "
                 "the service file of PostgreSQL (~/.pg_service.conf), or ask whoever runs the "
                 "server: %2")
            .arg(service, words),
        words);
}

// `state`: SQLSTATE, of which the first two characters are its class.
tl::unexpected<base::Error> refusal(const QString& service, const QSqlError& error, bool isConnected)
{
    const QString state = error.nativeErrorCode();
    const QString detail = QStringLiteral("PostgreSQL %1: %2").arg(state, wordsOf(error));
    const QString kind = state.left(2);
    if (!isConnected || kind == QLatin1String("08") || state == QLatin1String("57P01") ||
        state == QLatin1String("57P02") || state == QLatin1String("57P03"))
        return failure(
            ErrorCode::ReadFailed, service,
            Text::tr("The connection to the shared catalogue “%1” was lost. What was being written "
                     "is undone, all before is kept: try again when the server is back.")
                .arg(service),
            detail);
    if (state == QLatin1String("42501") || state == QLatin1String("25006"))
        return failure(
            ErrorCode::PermissionDenied, service,
            Text::tr("The shared catalogue “%1” does not allow you this. Ask whoever runs the server "
                     "for the role coverscope_reader (to search) or coverscope_editor (to change).")
                .arg(service),
            detail);
    if (state == QLatin1String("53100"))
        return failure(ErrorCode::NoSpaceLeft, service,
                       Text::tr("The disk of the server of the shared catalogue “%1” is full. What was being "
                                "written is undone. Ask whoever runs the server for room, then try again.")
                           .arg(service),
                       detail);
    if (kind == QLatin1String("53") || kind == QLatin1String("55") || kind == QLatin1String("40") ||
        state == QLatin1String("57014"))
        return failure(
            ErrorCode::Busy, service,
            Text::tr("The server of the shared catalogue “%1” is too busy. Try again later.").arg(service),
            detail);
    return failure(ErrorCode::Internal, service,
                   Text::tr("The shared catalogue “%1” could not be used: %2").arg(service, wordsOf(error)),
                   detail);
}

QVariant boundValue(const QVariant& value)
{
    // Qt binds a null text as NULL.
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return QStringLiteral("");
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

tl::unexpected<base::Error> failure(ErrorCode code, const QString& service, const QString& message,
                                    const QString& detail)
{
    return base::fail(code, base::pathFromQString(QStringLiteral("postgres:") + service), message, detail);
}

Result<Server> Server::connect(const QString& service)
{
    // It stands in what libpq reads: nothing that means more there than a name.
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_.-]+$"));
    if (!name.match(service).hasMatch())
        return failure(ErrorCode::InvalidArgument, service,
                       Text::tr("“%1” is no name of a service: letters, digits, dots, dashes and underscores "
                                "make one.")
                           .arg(service));
    static std::atomic<std::uint64_t> counter = 0;
    Server server(QStringLiteral("coverscope-shared-%1").arg(++counter), service);
    {
        const std::scoped_lock lock(catalogue::connectionListMutex());
        if (QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            server.m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), server.m_name);
    }
    if (!server.m_database.isValid())
        return failure(
            ErrorCode::Internal, service,
            Text::tr("Shared catalogues need Qt's driver for PostgreSQL, which is missing. Install it "
                     "(Debian: libqt6sql6-psql)."));
    server.m_database.setConnectOptions(QStringLiteral("service=") + service);
    if (!server.m_database.open())
        return noConnection(service, server.m_database.lastError());
    return server;
}

Server::Server(Server&& other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_service(std::move(other.m_service))
    , m_database(std::exchange(other.m_database, {}))
    , m_isInTransaction(std::exchange(other.m_isInTransaction, false))
{
}

Server& Server::operator=(Server&& other) noexcept
{
    std::swap(m_name, other.m_name);
    std::swap(m_service, other.m_service);
    std::swap(m_database, other.m_database);
    std::swap(m_isInTransaction, other.m_isInTransaction);
    return *this;
}

Server::~Server()
{
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = {};
    const std::scoped_lock lock(catalogue::connectionListMutex());
    QSqlDatabase::removeDatabase(m_name);
}

Result<Server::Rows> Server::rows(const QString& statement, const QVariantList& values) const
{
    QSqlQuery query(m_database);
    bool isDone = false;
    if (values.isEmpty()) {
        isDone = query.exec(statement);
    } else {
        isDone = query.prepare(statement);
        for (qsizetype k = 0; isDone && k < values.size(); ++k)
            query.bindValue(static_cast<int>(k), boundValue(values[k]));
        isDone = isDone && query.exec();
    }
    if (!isDone) {
        const auto refused = refusal(m_service, query.lastError(), m_database.isOpen());
        if (std::exchange(m_isInTransaction,
                          false)) // before Qt takes leave of the statement, which it cannot else
            QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
        return refused;
    }
    Rows all;
    const int columnCount = query.record().count();
    while (query.next()) {
        QVariantList& row = all.emplace_back();
        for (int column = 0; column < columnCount; ++column)
            row.append(query.value(column));
    }
    return all;
}

Result<void> Server::run(const QString& statement, const QVariantList& values) const
{
    const auto done = rows(statement, values);
    return done ? Result<void>() : base::fail(done.error());
}

Result<QVariant> Server::value(const QString& statement, const QVariantList& values) const
{
    const auto found = rows(statement, values);
    if (!found)
        return base::fail(found.error());
    return found->empty() ? QVariant() : found->front().front();
}

Result<Transaction> Transaction::begin(const Server& server, Kind kind)
{
    const auto begun =
        server.run(kind == Kind::Reading ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                                         : QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED"));
    if (!begun)
        return base::fail(begun.error());
    server.m_isInTransaction = true;
    return Transaction(server);
}

Transaction::~Transaction()
{
    if (m_server != nullptr && m_server->m_isInTransaction)
        (void)m_server->run(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    auto committed = m_server->run(QStringLiteral("COMMIT"));
    m_server->m_isInTransaction = false;
    return committed;
}

} // namespace coverscope::shared_catalogue
