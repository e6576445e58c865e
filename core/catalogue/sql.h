// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <filesystem>
#include <initializer_list>

// SQLite through Qt, with failures as values. Used by one thread, the one that opened it.
namespace coverscope::catalogue {

base::Error sqlError(const QSqlError& error, const std::filesystem::path& path);

// One connection under a name of its own. Needs a QCoreApplication, without which Qt finds no drivers.
class Connection
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Immutable, // a read-only folder: no -wal and -shm files can be made beside the catalogue
    };
    static base::Result<Connection> open(const std::filesystem::path& file, Mode mode);
    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&& other) noexcept;
    ~Connection();

    const std::filesystem::path& path() const { return m_path; } // for messages
    base::Result<void> run(const char* statement) const;
    base::Result<QVariant> value(const char* query) const; // first column of the first row; null without rows
    const QSqlDatabase& database() const { return m_database; }

private:
    Connection(QString name, std::filesystem::path path) : m_name(std::move(name)), m_path(std::move(path)) {}

    QString m_name;
    std::filesystem::path m_path;
    QSqlDatabase m_database;
    int m_folderDescriptor = -1; // see openablePath()
};

// A prepared statement that can be run many times.
class Statement
{
public:
    static base::Result<Statement> prepare(const Connection& connection, const QString& text);

    base::Result<void> run(std::initializer_list<QVariant> values = {});
    base::Result<void> run(const QVariantList& values);
    bool next() { return m_query.next(); }
    // What ended the rows; next() alone does not tell an error from the end.
    base::Result<void> finish();
    QVariant column(int index) const { return m_query.value(index); }
    int changedRowCount() const { return m_query.numRowsAffected(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    Statement(QSqlQuery query, std::filesystem::path path)
        : m_query(std::move(query)), m_path(std::move(path))
    {
    }

    QSqlQuery m_query;
    std::filesystem::path m_path;
};

// A single statement, which SQLite makes a transaction of its own. The number of changed rows.
base::Result<int> runOnce(const Connection& connection, const QString& text, const QVariantList& values = {});

// A catalogue of an older version that may only be read lacks tables of newer ones.
base::Result<bool> hasTable(const Connection& connection, const QString& name);

// BEGIN IMMEDIATE, so that a busy catalogue is found at the start; rolled back unless commit() succeeded.
class Transaction
{
public:
    static base::Result<Transaction> begin(const Connection& connection);
    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    base::Result<void> commit();

private:
    explicit Transaction(const Connection& connection) : m_connection(&connection) {}

    const Connection* m_connection;
};

// Qt binds a null QString or QByteArray as NULL; these keep them empty.
QVariant textValue(const QString& text);
QVariant bytesValue(const QByteArray& bytes);

} // namespace coverscope::catalogue
