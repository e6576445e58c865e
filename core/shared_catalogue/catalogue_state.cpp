// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/shared_catalogue/catalogue_parts.h"
#include "core/shared_catalogue/schema.h"
#include "core/shared_catalogue/stored_recording.h"
#include "core/shared_catalogue/text.h"

namespace coverscope::shared_catalogue {

using base::Result;

namespace {

constexpr qint64 recordingsChecked = 256; // in one statement

Result<QVariantList> onlyRow(const Server& server, const QString& statement)
{
    auto rows = server.rows(statement);
    if (!rows)
        return base::fail(std::move(rows.error()));
    return std::move(rows->front());
}

} // namespace

Result<bool> hasGraph(const Server& server)
{
    const auto found = server.value(QStringLiteral(
        "SELECT EXISTS (SELECT FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid"
        " JOIN pg_am ON pg_am.oid = relam WHERE indrelid = 'coverscope.chunk'::regclass AND indisvalid"
        " AND amname = 'hnsw')"));
    return found ? Result<bool>(found->toBool()) : base::fail(found.error());
}

Result<std::unique_ptr<SharedCatalogue>> SharedCatalogue::open(const QString& service)
{
    auto server = Server::connect(service);
    if (!server)
        return base::fail(std::move(server.error()));
    auto identity = readIdentity(*server);
    if (!identity)
        return base::fail(std::move(identity.error()));
    return std::unique_ptr<SharedCatalogue>(
        new SharedCatalogue(std::make_unique<Parts>(Parts{std::move(*server), std::move(*identity)})));
}

SharedCatalogue::SharedCatalogue(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
SharedCatalogue::~SharedCatalogue() = default;

const catalogue::IndexIdentity& SharedCatalogue::identity() const
{
    return m_parts->identity;
}

Result<SharedCatalogue::State> SharedCatalogue::state() const
{
    const Server& server = m_parts->server;
    const auto counts = onlyRow(
        server, QStringLiteral("SELECT count(*), coalesce(sum(duration), 0.0) FROM coverscope.recording"));
    if (!counts)
        return base::fail(counts.error());
    const auto about = onlyRow(
        server,
        QStringLiteral(
            "SELECT (SELECT count(*) FROM coverscope.chunk),"
            " pg_total_relation_size('coverscope.recording') + pg_total_relation_size('coverscope.chunk'),"
            " (SELECT version FROM coverscope.catalogue_version), current_setting('server_version'),"
            " (SELECT extversion FROM pg_extension WHERE extname = 'vector'), session_user,"
            " has_table_privilege('coverscope.recording', 'INSERT')"));
    if (!about)
        return base::fail(about.error());
    const auto graph = hasGraph(server);
    if (!graph)
        return base::fail(graph.error());
    State state;
    state.recordings = (*counts)[0].toLongLong();
    state.seconds = (*counts)[1].toDouble();
    state.chunks = (*about)[0].toLongLong();
    state.bytes = (*about)[1].toLongLong();
    state.hasGraph = *graph;
    state.schema = (*about)[2].toInt();
    state.serverVersion = (*about)[3].toString();
    state.vectorVersion = (*about)[4].toString();
    state.user = (*about)[5].toString();
    state.mayChange = (*about)[6].toBool();
    return state;
}

Result<std::vector<base::Error>> SharedCatalogue::verify(const base::CancellationToken& token,
                                                         const base::ProgressSink& progress) const
{
    const Server& server = m_parts->server;
    const auto total = server.value(QStringLiteral("SELECT count(*) FROM coverscope.recording"));
    if (!total)
        return base::fail(total.error());
    const QString statement = QStringLiteral("SELECT id, path, %1 FROM coverscope.recording WHERE id > ?"
                                             " ORDER BY id LIMIT ?")
                                  .arg(isSoundExpression(m_parts->identity.embeddingDimension));
    std::vector<base::Error> problems;
    qint64 last = 0;
    for (double done = 0.0;;) {
        base::report(progress, {done, total->toDouble(), Text::tr("Checking recordings")});
        if (token.isCancelled())
            return base::cancelled();
        const auto rows = server.rows(statement, {last, recordingsChecked});
        if (!rows)
            return base::fail(rows.error());
        for (const QVariantList& row : *rows) {
            last = row[0].toLongLong();
            if (row[2].toBool())
                continue;
            problems.push_back(damagedRecording(base::pathFromBytes(row[1].toByteArray())));
        }
        done += static_cast<double>(rows->size());
        if (rows->size() < static_cast<std::size_t>(recordingsChecked))
            return problems;
    }
}

} // namespace coverscope::shared_catalogue
