// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/case_rows.h"

#include "core/base/path_text.h"
#include "core/catalogue/judgement_rows.h"

#include <functional>

namespace coverscope::catalogue {

using base::Result;

namespace {

Case caseFrom(const Statement& row)
{
    Case read;
    read.id = row.column(0).toLongLong();
    read.text = {row.column(1).toString(), row.column(2).toString(), row.column(3).toString()};
    read.createdAt = QDateTime::fromMSecsSinceEpoch(row.column(4).toLongLong()).toUTC();
    if (!row.column(5).isNull())
        read.closedAt = QDateTime::fromMSecsSinceEpoch(row.column(5).toLongLong()).toUTC();
    read.clipCount = row.column(6).toULongLong();
    read.verdictCount = row.column(7).toULongLong();
    read.runCount = row.column(8).toULongLong();
    return read;
}

Result<void> forEachRow(const Connection& connection, const QString& query, const QVariantList& values,
                        const std::function<void(const Statement&)>& take)
{
    auto statement = Statement::prepare(connection, query);
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(values); !done)
        return done;
    while (statement->next())
        take(*statement);
    return statement->finish();
}

CaseVerdict caseVerdictFrom(const Statement& row)
{
    return {{row.column(0).toByteArray(),
             base::pathFromBytes(row.column(1).toByteArray()),
             {static_cast<double>(row.column(2).toLongLong()) / 1000.0,
              static_cast<double>(row.column(3).toLongLong()) / 1000.0}},
            judgedTrackFrom(row, 4)};
}

// Runs a statement for each of `entries`, with what `valuesOf` gives.
template <typename Entry, typename ValuesOf>
Result<void> runForEntries(const Connection& connection, const char* text, const std::vector<Entry>& entries,
                           const ValuesOf& valuesOf)
{
    if (entries.empty())
        return {};
    auto statement = Statement::prepare(connection, QString::fromLatin1(text));
    if (!statement)
        return base::fail(statement.error());
    for (const Entry& entry : entries) {
        const Result<QVariantList> values = valuesOf(entry);
        if (!values)
            return base::fail(values.error());
        if (auto done = statement->run(*values); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::vector<Case>> readCases(const Connection& connection, const QString& condition,
                                    const QVariantList& values)
{
    const auto isThere = hasTable(connection, QStringLiteral("cases"));
    if (!isThere)
        return base::fail(isThere.error());
    std::vector<Case> cases;
    if (!*isThere)
        return cases;
    const QString query =
        QStringLiteral("SELECT k.id, k.name, k.reviewer, k.notes, k.created_ms, k.closed_ms, "
                       "(SELECT count(*) FROM case_clips WHERE case_id = k.id), "
                       "(SELECT count(*) FROM case_verdicts WHERE case_id = k.id), "
                       "(SELECT count(*) FROM case_runs WHERE case_id = k.id) "
                       "FROM cases k %1 ORDER BY k.closed_ms IS NOT NULL, k.id DESC")
            .arg(condition);
    if (auto done = forEachRow(connection, query, values,
                               [&cases](const Statement& row) { cases.push_back(caseFrom(row)); });
        !done)
        return base::fail(done.error());
    return cases;
}

Result<CaseContents> readCaseContents(const Connection& connection, std::int64_t id)
{
    CaseContents contents;
    const QVariantList values{static_cast<qint64>(id)};
    auto done = forEachRow(connection,
                           QStringLiteral("SELECT c.content_hash, c.path FROM case_clips i "
                                          "JOIN verdict_clips c ON c.id = i.clip_id WHERE i.case_id = ? "
                                          "ORDER BY c.id"),
                           values, [&contents](const Statement& row) {
                               contents.clips.push_back({row.column(0).toByteArray(),
                                                         base::pathFromBytes(row.column(1).toByteArray())});
                           });
    if (!done)
        return base::fail(done.error());
    done = forEachRow(
        connection,
        QStringLiteral("SELECT c.content_hash, c.path, i.region_start_ms, i.region_end_ms, %1 "
                       "FROM case_verdicts i JOIN verdict_clips c ON c.id = i.clip_id "
                       "JOIN verdict_tracks t ON t.id = i.track_id WHERE i.case_id = ? "
                       "ORDER BY i.clip_id, i.region_start_ms, i.track_id")
            .arg(judgedTrackColumns("t")),
        values, [&contents](const Statement& row) { contents.verdicts.push_back(caseVerdictFrom(row)); });
    if (!done)
        return base::fail(done.error());
    done = forEachRow(connection,
                      QStringLiteral("SELECT i.run_id, coalesce(r.name, i.name), r.id IS NOT NULL "
                                     "FROM case_runs i LEFT JOIN batch_runs r ON r.id = i.run_id "
                                     "WHERE i.case_id = ? ORDER BY i.run_id DESC"),
                      values, [&contents](const Statement& row) {
                          contents.runs.push_back({row.column(0).toLongLong(), row.column(1).toString(),
                                                   row.column(2).toInt() > 0});
                      });
    if (!done)
        return base::fail(done.error());
    return contents;
}

Result<std::vector<QByteArray>> readCaseClipHashes(const Connection& connection, std::int64_t id)
{
    std::vector<QByteArray> hashes;
    auto done = forEachRow(
        connection,
        QStringLiteral("SELECT c.content_hash FROM case_clips i JOIN verdict_clips c ON c.id = i.clip_id "
                       "WHERE i.case_id = ? UNION SELECT b.content_hash FROM case_runs i "
                       "JOIN batch_clips b ON b.run_id = i.run_id "
                       "WHERE i.case_id = ? AND length(b.content_hash) > 0"),
        {static_cast<qint64>(id), static_cast<qint64>(id)},
        [&hashes](const Statement& row) { hashes.push_back(row.column(0).toByteArray()); });
    if (!done)
        return base::fail(done.error());
    return hashes;
}

Result<void> putCaseContents(const Connection& connection, std::int64_t id, const CaseContents& contents)
{
    const auto number = static_cast<qint64>(id);
    auto done = runForEntries(connection, "INSERT OR IGNORE INTO case_clips (case_id, clip_id) VALUES (?, ?)",
                              contents.clips, [&](const CaseClip& clip) -> Result<QVariantList> {
                                  const auto row = putJudgedClip(connection, clip.contentHash, clip.path);
                                  return row ? Result<QVariantList>({number, *row}) : base::fail(row.error());
                              });
    if (!done)
        return done;
    done = runForEntries(
        connection,
        "INSERT OR IGNORE INTO case_verdicts (case_id, clip_id, region_start_ms, region_end_ms, track_id) "
        "VALUES (?, ?, ?, ?, ?)",
        contents.verdicts, [&](const CaseVerdict& verdict) -> Result<QVariantList> {
            const VerdictClip& clip = verdict.clip;
            const auto clipRow = putJudgedClip(connection, clip.contentHash, clip.path);
            if (!clipRow)
                return base::fail(clipRow.error());
            const auto trackRow = putJudgedTrack(connection, verdict.track);
            if (!trackRow)
                return base::fail(trackRow.error());
            return QVariantList{number, *clipRow, inMilliseconds(clip.region.start),
                                inMilliseconds(clip.region.end), *trackRow};
        });
    if (!done)
        return done;
    return runForEntries(connection,
                         "INSERT OR IGNORE INTO case_runs (case_id, run_id, name) VALUES (?, ?, ?)",
                         contents.runs, [&](const CaseRun& run) -> Result<QVariantList> {
                             return QVariantList{number, static_cast<qint64>(run.id), textValue(run.name)};
                         });
}

Result<void> removeCaseContents(const Connection& connection, std::int64_t id, const CaseContents& contents)
{
    const auto number = static_cast<qint64>(id);
    auto done = runForEntries(connection,
                              "DELETE FROM case_clips WHERE case_id = ? AND clip_id = "
                              "(SELECT id FROM verdict_clips WHERE content_hash = ?)",
                              contents.clips, [&](const CaseClip& clip) -> Result<QVariantList> {
                                  return QVariantList{number, bytesValue(clip.contentHash)};
                              });
    if (!done)
        return done;
    done = runForEntries(
        connection,
        "DELETE FROM case_verdicts WHERE case_id = ? AND clip_id = "
        "(SELECT id FROM verdict_clips WHERE content_hash = ?) AND region_start_ms = ? "
        "AND region_end_ms = ? AND track_id = (SELECT id FROM verdict_tracks WHERE content_hash = ?)",
        contents.verdicts, [&](const CaseVerdict& verdict) -> Result<QVariantList> {
            return QVariantList{
                number, bytesValue(verdict.clip.contentHash), inMilliseconds(verdict.clip.region.start),
                inMilliseconds(verdict.clip.region.end), bytesValue(verdict.track.contentHash)};
        });
    if (!done)
        return done;
    return runForEntries(connection, "DELETE FROM case_runs WHERE case_id = ? AND run_id = ?", contents.runs,
                         [&](const CaseRun& run) -> Result<QVariantList> {
                             return QVariantList{number, static_cast<qint64>(run.id)};
                         });
}

} // namespace coverscope::catalogue
