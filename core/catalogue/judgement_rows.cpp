// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/judgement_rows.h"

#include "core/base/path_text.h"

#include <cmath>

namespace coverscope::catalogue {

using base::Result;

// Do not renumber.
int decisionNumber(const std::optional<Decision>& decision)
{
    constexpr int withdrawn = 0;
    if (!decision)
        return withdrawn;
    switch (*decision) {
    case Decision::Confirmed:
        return 1;
    case Decision::Rejected:
        return 2;
    case Decision::Unsure:
        return 3;
    }
    return withdrawn;
}

std::optional<Decision> decisionFrom(int number)
{
    switch (number) {
    case 1:
        return Decision::Confirmed;
    case 2:
        return Decision::Rejected;
    case 3:
        return Decision::Unsure;
    default:
        return {};
    }
}

qint64 inMilliseconds(base::Seconds seconds)
{
    return std::llround(seconds * 1000.0);
}

Result<qint64> putRow(const Connection& connection, const QString& text, const QVariantList& values)
{
    auto statement = Statement::prepare(connection, text);
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(values); !done)
        return base::fail(done.error());
    const qint64 id = statement->next() ? statement->column(0).toLongLong() : 0;
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return id;
}

Result<qint64> putJudgedClip(const Connection& connection, const QByteArray& contentHash,
                             const std::filesystem::path& path)
{
    return putRow(
        connection,
        QStringLiteral("INSERT INTO verdict_clips (content_hash, path) VALUES (?, ?) "
                       "ON CONFLICT (content_hash) DO UPDATE SET path = excluded.path RETURNING id"),
        {bytesValue(contentHash), bytesValue(base::pathBytes(path))});
}

Result<qint64> putJudgedModel(const Connection& connection, const QByteArray& hash, const QString& name)
{
    return putRow(connection,
                  QStringLiteral("INSERT INTO verdict_models (hash, name) VALUES (?, ?) "
                                 "ON CONFLICT (hash, name) DO UPDATE SET name = excluded.name RETURNING id"),
                  {bytesValue(hash), textValue(name)});
}

Result<qint64> putJudgedTrack(const Connection& connection, const JudgedTrack& track)
{
    return putRow(
        connection,
        QStringLiteral("INSERT INTO verdict_tracks (content_hash, track_id, path, title, artist, "
                       "duration_seconds) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (content_hash) DO UPDATE SET "
                       "track_id = excluded.track_id, path = excluded.path, title = excluded.title, "
                       "artist = excluded.artist, duration_seconds = excluded.duration_seconds RETURNING id"),
        {bytesValue(track.contentHash), static_cast<qint64>(track.lastId),
         bytesValue(base::pathBytes(track.path)), textValue(track.title), textValue(track.artist),
         track.duration});
}

JudgedTrack judgedTrackFrom(const Statement& row, int firstColumn)
{
    JudgedTrack track;
    track.contentHash = row.column(firstColumn).toByteArray();
    track.lastId = TrackId{row.column(firstColumn + 1).toLongLong()};
    track.path = base::pathFromBytes(row.column(firstColumn + 2).toByteArray());
    track.title = row.column(firstColumn + 3).toString();
    track.artist = row.column(firstColumn + 4).toString();
    track.duration = row.column(firstColumn + 5).toDouble();
    return track;
}

QString judgedTrackColumns(const char* table)
{
    return QStringLiteral("%1.content_hash, %1.track_id, %1.path, %1.title, %1.artist, %1.duration_seconds")
        .arg(QLatin1String(table));
}

} // namespace coverscope::catalogue
