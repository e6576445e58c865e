// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/batch_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/batch_rows.h"
#include "core/catalogue/catalogue_file.h"

#include <numeric>

namespace coverscope::catalogue {

using base::Result;

namespace {

QString placeholders(int count)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), count);
    return marks.join(QStringLiteral(", "));
}

// A catalogue of an older version that may only be read has no runs.
Result<bool> hasTables(const Connection& connection)
{
    return hasTable(connection, QStringLiteral("batch_matches"));
}

// `columns` without those that `table` lacks; a catalogue of an older version that may only be read lacks the
// newest. `newest`: these, as they are called among the columns.
Result<QString> readableColumns(const Connection& connection, const char* columns, const char* table,
                                std::initializer_list<QString> newest)
{
    auto statement = Statement::prepare(
        connection, QStringLiteral("SELECT count(*) FROM pragma_table_info('%1') WHERE name = ?")
                        .arg(QLatin1String(table)));
    if (!statement)
        return base::fail(statement.error());
    QString readable = QLatin1String(columns);
    for (const QString& column : newest) {
        if (auto done = statement->run({column.section(QLatin1Char('.'), -1)}); !done)
            return base::fail(done.error());
        const bool isThere = statement->next() && statement->column(0).toInt() > 0;
        if (auto done = statement->finish(); !done)
            return base::fail(done.error());
        if (!isThere)
            readable.replace(column, QLatin1String("NULL"));
    }
    return readable;
}

Result<QString> readableMatchColumns(const Connection& connection)
{
    return readableColumns(connection, matchColumns, "batch_matches", {QStringLiteral("m.through_track")});
}

Result<QString> readableRunColumns(const Connection& connection)
{
    return readableColumns(connection, runColumns, "batch_runs",
                           {QStringLiteral("library_indexed_ms"), QStringLiteral("hummed")});
}

// All rows of a query, each made into a value by `read`.
template <typename Row, typename Read>
Result<std::vector<Row>> readRows(const Connection& connection, const QString& text,
                                  const QVariantList& values, Read read)
{
    auto statement = Statement::prepare(connection, text);
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(values); !done)
        return base::fail(done.error());
    std::vector<Row> rows;
    while (statement->next())
        rows.push_back(read(*statement));
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return rows;
}

// Inside a transaction; the clips get their ids.
Result<void> insertClips(const Connection& connection, std::int64_t run, std::vector<BatchClip>& clips)
{
    auto insert = Statement::prepare(
        connection,
        QStringLiteral("INSERT INTO batch_clips (run_id, path, region_start, region_end, status, problem, "
                       "problem_detail, content_hash, searched_start, searched_end, file_seconds, "
                       "chunk_count, used_graph, compared_track_count, searched_ms, duration_ms) VALUES (") +
            placeholders(clipColumnCount) + QLatin1Char(')'));
    if (!insert)
        return base::fail(insert.error());
    for (BatchClip& clip : clips) {
        const QVariantList place{static_cast<qint64>(run), bytesValue(base::pathBytes(clip.file)),
                                 clip.region ? QVariant(clip.region->start) : QVariant(),
                                 clip.region ? QVariant(clip.region->end) : QVariant()};
        if (auto done = insert->run(place + outcomeValues(clip)); !done)
            return done;
        clip.id = insert->insertedId();
    }
    return {};
}

Result<std::vector<BatchMatch>> readMatches(const Connection& connection, std::int64_t clip)
{
    const auto columns = readableMatchColumns(connection);
    if (!columns)
        return base::fail(columns.error());
    return readRows<BatchMatch>(connection,
                                QStringLiteral("SELECT %1 FROM batch_matches m WHERE m.clip_id = ? "
                                               "ORDER BY m.rank")
                                    .arg(*columns),
                                {static_cast<qint64>(clip)}, [](const Statement& row) {
                                    BatchMatch match = matchFrom(row, 0);
                                    match.evidence = row.column(matchColumnCount - 1).toByteArray();
                                    return match;
                                });
}

Result<void> dropMatches(const Connection& connection, std::int64_t clip)
{
    const auto dropped = runOnce(connection, QStringLiteral("DELETE FROM batch_matches WHERE clip_id = ?"),
                                 {static_cast<qint64>(clip)});
    return dropped ? Result<void>() : base::fail(dropped.error());
}

} // namespace

std::size_t BatchRun::clipCount() const
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t(0));
}

struct BatchStore::State
{
    Connection connection;
};

BatchStore::BatchStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
BatchStore::BatchStore(BatchStore&&) noexcept = default;
BatchStore& BatchStore::operator=(BatchStore&&) noexcept = default;
BatchStore::~BatchStore() = default;

Result<BatchStore> BatchStore::open(const std::filesystem::path& libraryFolder, Catalogue::OpenMode mode)
{
    auto connection = openCatalogueFile(libraryFolder, mode);
    if (!connection)
        return base::fail(connection.error());
    return BatchStore(std::make_unique<State>(State{std::move(*connection)}));
}

Result<BatchRun> BatchStore::begin(const BatchRun& run, std::vector<BatchClip>& clips)
{
    auto transaction = Transaction::begin(m_state->connection);
    if (!transaction)
        return base::fail(transaction.error());
    const QVariantList values = runValues(run);
    auto insert =
        Statement::prepare(m_state->connection, QStringLiteral("INSERT INTO batch_runs (%1) VALUES (%2)")
                                                    .arg(QLatin1String(runColumns),
                                                         placeholders(static_cast<int>(values.size()))));
    if (!insert)
        return base::fail(insert.error());
    if (auto done = insert->run(values); !done)
        return base::fail(done.error());
    BatchRun begun = run;
    begun.id = insert->insertedId();
    begun.counts = {};
    if (auto done = insertClips(m_state->connection, begun.id, clips); !done)
        return base::fail(done.error());
    if (auto done = transaction->commit(); !done)
        return base::fail(done.error());
    for (const BatchClip& clip : clips)
        ++begun.counts[static_cast<std::size_t>(clip.status)];
    return begun;
}

Result<void> BatchStore::append(std::int64_t run, std::vector<BatchClip>& clips)
{
    auto transaction = Transaction::begin(m_state->connection);
    if (!transaction)
        return base::fail(transaction.error());
    if (auto done = insertClips(m_state->connection, run, clips); !done)
        return done;
    return transaction->commit();
}

Result<void> BatchStore::remove(std::int64_t run)
{
    const auto removed = runOnce(m_state->connection, QStringLiteral("DELETE FROM batch_runs WHERE id = ?"),
                                 {static_cast<qint64>(run)});
    return removed ? Result<void>() : base::fail(removed.error());
}

Result<std::vector<BatchRun>> BatchStore::runs() const
{
    const Connection& connection = m_state->connection;
    const auto known = hasTables(connection);
    if (!known)
        return base::fail(known.error());
    if (!*known)
        return std::vector<BatchRun>();
    const auto columns = readableRunColumns(connection);
    if (!columns)
        return base::fail(columns.error());
    auto runs = readRows<BatchRun>(
        connection, QStringLiteral("SELECT id, %1 FROM batch_runs ORDER BY id DESC").arg(*columns), {},
        runFrom);
    if (!runs)
        return runs;
    struct Count
    {
        std::int64_t run;
        BatchStatus status;
        std::size_t number;
    };
    const auto counts = readRows<Count>(
        connection,
        QStringLiteral("SELECT run_id, status, count(*) FROM batch_clips GROUP BY run_id, status"), {},
        [](const Statement& row) {
            return Count{row.column(0).toLongLong(), statusFrom(row.column(1).toInt()),
                         row.column(2).toULongLong()};
        });
    if (!counts)
        return base::fail(counts.error());
    for (BatchRun& run : *runs) {
        for (const Count& count : *counts) {
            if (count.run == run.id)
                run.counts[static_cast<std::size_t>(count.status)] = count.number;
        }
    }
    return runs;
}

Result<std::vector<BatchClip>> BatchStore::clips(std::int64_t run) const
{
    const auto known = hasTables(m_state->connection);
    if (!known)
        return base::fail(known.error());
    if (!*known)
        return std::vector<BatchClip>();
    auto columns = readableMatchColumns(m_state->connection);
    if (!columns)
        return base::fail(columns.error());
    columns->replace(QStringLiteral(", m.evidence"), QString()); // large, and needed of one clip at a time
    return readRows<BatchClip>(
        m_state->connection,
        QStringLiteral("SELECT %1, %2 FROM batch_clips c LEFT JOIN batch_matches m "
                       "ON m.clip_id = c.id AND m.rank = 1 WHERE c.run_id = ? ORDER BY c.id")
            .arg(QLatin1String(clipColumns), *columns),
        {static_cast<qint64>(run)}, [](const Statement& row) {
            BatchClip clip = clipFrom(row);
            if (!row.column(clipColumnCount).isNull())
                clip.matches.push_back(matchFrom(row, clipColumnCount));
            return clip;
        });
}

Result<std::optional<BatchClip>> BatchStore::clip(std::int64_t id) const
{
    const auto known = hasTables(m_state->connection);
    if (!known)
        return base::fail(known.error());
    if (!*known)
        return std::optional<BatchClip>();
    auto clips = readRows<BatchClip>(
        m_state->connection,
        QStringLiteral("SELECT %1 FROM batch_clips c WHERE c.id = ?").arg(QLatin1String(clipColumns)),
        {static_cast<qint64>(id)}, clipFrom);
    if (!clips)
        return base::fail(clips.error());
    if (clips->empty())
        return std::optional<BatchClip>();
    auto matches = readMatches(m_state->connection, id);
    if (!matches)
        return base::fail(matches.error());
    clips->front().matches = std::move(*matches);
    return std::optional<BatchClip>(std::move(clips->front()));
}

Result<void> BatchStore::putOutcome(const BatchClip& clip)
{
    const Connection& connection = m_state->connection;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return base::fail(transaction.error());
    const auto updated =
        runOnce(connection,
                QStringLiteral("UPDATE batch_clips SET status = ?, problem = ?, problem_detail = ?, "
                               "content_hash = ?, searched_start = ?, searched_end = ?, file_seconds = ?, "
                               "chunk_count = ?, used_graph = ?, compared_track_count = ?, searched_ms = ?, "
                               "duration_ms = ? WHERE id = ?"),
                outcomeValues(clip) + QVariantList{static_cast<qint64>(clip.id)});
    if (!updated)
        return base::fail(updated.error());
    if (*updated == 0)
        return {};
    if (auto done = dropMatches(connection, clip.id); !done)
        return done;
    QString columns = QLatin1String(matchColumns);
    columns.remove(QStringLiteral("m."));
    auto insert = Statement::prepare(connection,
                                     QStringLiteral("INSERT INTO batch_matches (clip_id, %1) VALUES (?, %2)")
                                         .arg(columns, placeholders(matchColumnCount)));
    if (!insert)
        return base::fail(insert.error());
    for (const BatchMatch& match : clip.matches) {
        if (auto done = insert->run(QVariantList{static_cast<qint64>(clip.id)} + matchValues(match)); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> BatchStore::setStatus(std::span<const std::int64_t> clips, BatchStatus status)
{
    auto transaction = Transaction::begin(m_state->connection);
    if (!transaction)
        return base::fail(transaction.error());
    for (const std::int64_t id : clips) {
        const auto changed =
            runOnce(m_state->connection,
                    QStringLiteral("UPDATE batch_clips SET status = ?, problem = '', problem_detail = '', "
                                   "searched_ms = 0, duration_ms = 0 WHERE id = ?"),
                    {statusNumber(status), static_cast<qint64>(id)});
        if (!changed)
            return base::fail(changed.error());
        if (auto done = dropMatches(m_state->connection, id); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace coverscope::catalogue
