// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sql.h"
#include "core/catalogue/work_store.h"

#include <optional>
#include <vector>

// Private to core/catalogue: works as they stand in its tables.
namespace coverscope::catalogue {

constexpr int workColumnCount = 7;
QString workColumns(); // of the table w
Work workFrom(const Statement& row);

// With their recordings, by id. `condition` is about w, which is `works`.
base::Result<std::vector<Work>> readWorks(const Connection& connection, const QString& condition,
                                          const QVariantList& values = {});

// Writes works whole, within a transaction.
class WorkWriter
{
public:
    static base::Result<WorkWriter> create(const Connection& connection);
    base::Result<void> put(const Work& work);
    base::Result<void> remove(const QByteArray& uid);

private:
    WorkWriter(const Connection& connection, std::vector<Statement> statements)
        : m_connection(connection), m_statements(std::move(statements))
    {
    }

    const Connection& m_connection;
    std::vector<Statement> m_statements; // see create()
};

} // namespace coverscope::catalogue
