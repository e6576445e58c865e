// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <utility>
#include <vector>

// Private to core/shared_catalogue: PostgreSQL through Qt, with failures as values.
namespace coverscope::shared_catalogue {

// One connection, of the thread that made it. Needs a QCoreApplication, without which Qt finds no drivers.
//
// Where the server is, who asks and how that is encrypted stands in libpq's service file, the password in its
// password file: nothing of it goes through here.
// Errors: ReadFailed (the server is away or ended the connection), PermissionDenied, NoSpaceLeft, Busy,
// InvalidArgument (a name that no service can have), Internal.
class Server
{
public:
    // `service`: letters, digits, dots, dashes and underscores.
    static base::Result<Server> connect(const QString& service);
    Server(Server&& other) noexcept;
    Server& operator=(Server&& other) noexcept;
    ~Server();

    const QString& service() const { return m_service; }

    using Rows = std::vector<QVariantList>;
    // A ? for each of `values`; empty text and bytes are kept as such, a null QVariant is NULL.
    base::Result<Rows> rows(const QString& statement, const QVariantList& values = {}) const;
    base::Result<void> run(const QString& statement, const QVariantList& values = {}) const;
    // First column of the first row; null without rows.
    base::Result<QVariant> value(const QString& statement, const QVariantList& values = {}) const;

private:
    friend class Transaction;
    Server(QString name, QString service) : m_name(std::move(name)), m_service(std::move(service)) {}

    QString m_name;
    QString m_service;
    QSqlDatabase m_database;
    mutable bool m_isInTransaction = false; // which a statement that fails ends
};

// Rolled back unless commit() succeeded.
class Transaction
{
public:
    enum class Kind {
        Change,
        Reading, // of one state, whatever others commit meanwhile
    };
    static base::Result<Transaction> begin(const Server& server, Kind kind);
    Transaction(Transaction&& other) noexcept : m_server(std::exchange(other.m_server, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    base::Result<void> commit();

private:
    explicit Transaction(const Server& server) : m_server(&server) {}

    const Server* m_server;
};

// A failure that concerns the catalogue of a service as a whole.
tl::unexpected<base::Error> failure(base::ErrorCode code, const QString& service, const QString& message,
                                    const QString& detail = {});

} // namespace coverscope::shared_catalogue
