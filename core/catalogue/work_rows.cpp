// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/work_rows.h"

#include "core/catalogue/judgement_rows.h"

namespace coverscope::catalogue {

using base::Result;

namespace {

enum WorkStatement { PutWork, ForgetRecordings, PutRecording, RemoveWork };

// Written into catalogues; do not renumber. 0: not known.
int roleNumber(const std::optional<RecordingRole>& role)
{
    return role ? static_cast<int>(*role) + 1 : 0;
}

std::optional<RecordingRole> roleFrom(int number)
{
    if (number < 1 || number > static_cast<int>(RecordingRole::Quotation) + 1)
        return {};
    return static_cast<RecordingRole>(number - 1);
}

int originNumber(WorkOrigin origin)
{
    return static_cast<int>(origin) + 1;
}

WorkOrigin originFrom(int number)
{
    return number == originNumber(WorkOrigin::Map)      ? WorkOrigin::Map
           : number == originNumber(WorkOrigin::Import) ? WorkOrigin::Import
                                                        : WorkOrigin::Person;
}

// Both read in the order of the works' ids.
Result<void> readRecordings(const Connection& connection, const QString& condition,
                            const QVariantList& values, std::vector<Work>& works)
{
    auto statement = Statement::prepare(
        connection, QStringLiteral("SELECT w.id, %1, r.role, r.origin, r.musicbrainz_id FROM works w "
                                   "JOIN work_recordings r ON r.work_id = w.id "
                                   "JOIN verdict_tracks t ON t.id = r.track_id %2 ORDER BY w.id, r.track_id")
                        .arg(judgedTrackColumns("t"), condition));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(values); !done)
        return done;
    std::size_t place = 0;
    while (statement->next()) {
        const qint64 id = statement->column(0).toLongLong();
        while (place < works.size() && works[place].id < id)
            ++place;
        if (place < works.size() && works[place].id == id)
            works[place].recordings.push_back(
                {judgedTrackFrom(*statement, 1), roleFrom(statement->column(7).toInt()),
                 originFrom(statement->column(8).toInt()), statement->column(9).toString()});
    }
    return statement->finish();
}

} // namespace

QString workColumns()
{
    return QStringLiteral("w.id, w.uid, w.musicbrainz_id, w.title, w.composers, w.year, w.notes");
}

Work workFrom(const Statement& row)
{
    Work work;
    work.id = row.column(0).toLongLong();
    work.uid = row.column(1).toByteArray();
    work.musicBrainzId = row.column(2).toString();
    work.title = row.column(3).toString();
    work.composers = row.column(4).toString();
    if (!row.column(5).isNull())
        work.year = row.column(5).toInt();
    work.notes = row.column(6).toString();
    return work;
}

Result<std::vector<Work>> readWorks(const Connection& connection, const QString& condition,
                                    const QVariantList& values)
{
    std::vector<Work> works;
    auto statement = Statement::prepare(
        connection, QStringLiteral("SELECT %1 FROM works w %2 ORDER BY w.id").arg(workColumns(), condition));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(values); !done)
        return base::fail(done.error());
    while (statement->next())
        works.push_back(workFrom(*statement));
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    if (works.empty())
        return works;
    if (auto done = readRecordings(connection, condition, values, works); !done)
        return base::fail(done.error());
    return works;
}

Result<WorkWriter> WorkWriter::create(const Connection& connection)
{
    std::vector<Statement> statements;
    for (const char* text :
         {"INSERT INTO works (uid, musicbrainz_id, title, composers, year, notes) VALUES (?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (uid) DO UPDATE SET musicbrainz_id = excluded.musicbrainz_id, title = excluded.title, "
          "composers = excluded.composers, year = excluded.year, notes = excluded.notes RETURNING id",
          "DELETE FROM work_recordings WHERE work_id = ?",
          "INSERT OR REPLACE INTO work_recordings (work_id, track_id, role, origin, musicbrainz_id) "
          "VALUES (?, ?, ?, ?, ?)",
          "DELETE FROM works WHERE uid = ?"}) {
        auto statement = Statement::prepare(connection, QString::fromLatin1(text));
        if (!statement)
            return base::fail(statement.error());
        statements.push_back(std::move(*statement));
    }
    return WorkWriter(connection, std::move(statements));
}

Result<void> WorkWriter::put(const Work& work)
{
    if (auto done =
            m_statements[PutWork].run({bytesValue(work.uid), textValue(work.musicBrainzId),
                                       textValue(work.title), textValue(work.composers),
                                       work.year ? QVariant(*work.year) : QVariant(), textValue(work.notes)});
        !done)
        return done;
    const qint64 id = m_statements[PutWork].next() ? m_statements[PutWork].column(0).toLongLong() : 0;
    if (auto done = m_statements[PutWork].finish(); !done)
        return done;
    if (auto done = m_statements[ForgetRecordings].run({id}); !done)
        return done;
    for (const WorkRecording& recording : work.recordings) {
        const auto track = putJudgedTrack(m_connection, recording.track);
        if (!track)
            return base::fail(track.error());
        if (auto done = m_statements[PutRecording].run({id, *track, roleNumber(recording.role),
                                                        originNumber(recording.origin),
                                                        textValue(recording.musicBrainzId)});
            !done)
            return done;
    }
    return {};
}

Result<void> WorkWriter::remove(const QByteArray& uid)
{
    return m_statements[RemoveWork].run({bytesValue(uid)});
}

} // namespace coverscope::catalogue
