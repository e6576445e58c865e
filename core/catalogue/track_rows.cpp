// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/track_rows.h"

#include "core/base/path_text.h"
#include "core/base/plain_text.h"
#include "core/catalogue/catalogue_backup.h"

#include <QCoreApplication>

#include <algorithm>

namespace coverscope::catalogue {

using base::Result;

int stateNumber(TrackState state)
{
    switch (state) {
    case TrackState::Indexed:
        return 0;
    case TrackState::Failed:
        return 1;
    case TrackState::Away:
        return 2;
    }
    return 0;
}

namespace {

TrackState stateFrom(int number)
{
    switch (number) {
    case 1:
        return TrackState::Failed;
    case 2:
        return TrackState::Away;
    default:
        return TrackState::Indexed;
    }
}

index::BlockRef blockFrom(const Statement& row, int firstColumn, int checksumColumn)
{
    return {row.column(firstColumn).toUInt(), row.column(firstColumn + 1).toULongLong(),
            row.column(firstColumn + 2).toUInt(), row.column(checksumColumn).toUInt()};
}

constexpr const char* checksumColumns = ", embeddings_checksum, features_checksum";

const QString& trackColumns()
{
    static const QString columns =
        QStringLiteral(
            "root_id, relative_path, file_size, modified_ns, content_hash, duration_seconds, title, "
            "artist, album, date, state, problem, chunk_count, embeddings_segment, embeddings_offset, "
            "embeddings_rows, features_segment, features_offset, features_rows") +
        QLatin1String(checksumColumns);
    return columns;
}

int trackColumnCount()
{
    return static_cast<int>(trackColumns().count(QLatin1Char(','))) + 1;
}

// In the order of trackColumns().
QVariantList trackValues(const Track& track)
{
    return {static_cast<qint64>(track.root),
            bytesValue(base::pathBytes(track.relativePath)),
            static_cast<qint64>(track.fileSize),
            static_cast<qint64>(track.modified),
            bytesValue(track.contentHash),
            track.duration,
            textValue(track.title),
            textValue(track.artist),
            textValue(track.album),
            textValue(track.date),
            stateNumber(track.state),
            textValue(track.problem),
            static_cast<qint64>(track.chunkCount),
            static_cast<qint64>(track.embeddings.segment),
            static_cast<qint64>(track.embeddings.offset),
            static_cast<qint64>(track.embeddings.rowCount),
            static_cast<qint64>(track.features.segment),
            static_cast<qint64>(track.features.offset),
            static_cast<qint64>(track.features.rowCount),
            static_cast<qint64>(track.embeddings.checksum),
            static_cast<qint64>(track.features.checksum)};
}

Track trackFromRow(const Statement& row)
{
    Track track;
    track.id = TrackId{row.column(0).toLongLong()};
    track.root = RootId{row.column(1).toLongLong()};
    track.relativePath = base::pathFromBytes(row.column(2).toByteArray());
    track.fileSize = static_cast<std::uint64_t>(row.column(3).toLongLong());
    track.modified = row.column(4).toLongLong();
    track.contentHash = row.column(5).toByteArray();
    track.duration = row.column(6).toDouble();
    track.title = base::plainText(row.column(7).toString());
    track.artist = base::plainText(row.column(8).toString());
    track.album = base::plainText(row.column(9).toString());
    track.date = base::plainText(row.column(10).toString());
    track.state = stateFrom(row.column(11).toInt());
    track.problem = row.column(12).toString();
    track.chunkCount = row.column(13).toUInt();
    track.embeddings = blockFrom(row, 14, 20);
    track.features = blockFrom(row, 17, 21);
    return track;
}

// A scan gives no others.
bool isBelowARoot(const std::filesystem::path& relativePath)
{
    return relativePath.is_relative() && !relativePath.empty() &&
           std::none_of(relativePath.begin(), relativePath.end(),
                        [](const std::filesystem::path& part) { return part == ".."; });
}

} // namespace

Result<TrackWriter> TrackWriter::create(const Connection& connection)
{
    QString updated = trackColumns();
    updated.replace(QStringLiteral(", "), QStringLiteral(" = ?, "));
    updated += QStringLiteral(" = ?");
    const QString marks = QStringLiteral("?, ").repeated(trackColumnCount() - 1) + QLatin1Char('?');
    auto update = Statement::prepare(connection, QStringLiteral("UPDATE tracks SET ") + updated +
                                                     QStringLiteral(" WHERE id = ?"));
    if (!update)
        return base::fail(update.error());
    auto find = Statement::prepare(
        connection, QStringLiteral("SELECT id FROM tracks WHERE root_id = ? AND relative_path = ?"));
    if (!find)
        return base::fail(find.error());
    auto insert = Statement::prepare(connection, QStringLiteral("INSERT INTO tracks (") + trackColumns() +
                                                     QStringLiteral(") VALUES (") + marks + QLatin1Char(')'));
    if (!insert)
        return base::fail(insert.error());
    return TrackWriter(std::move(*update), std::move(*find), std::move(*insert));
}

Result<TrackId> TrackWriter::put(const Track& track)
{
    const QVariantList values = trackValues(track);
    qint64 id = static_cast<qint64>(track.id);
    if (id == 0) {
        if (auto done = m_find.run({values[0], values[1]}); !done)
            return base::fail(done.error());
        if (m_find.next())
            id = m_find.column(0).toLongLong();
        if (auto done = m_find.finish(); !done)
            return base::fail(done.error());
    }
    if (id != 0) {
        if (auto done = m_update.run(values + QVariantList{id}); !done)
            return base::fail(done.error());
        if (m_update.changedRowCount() > 0)
            return TrackId{id};
        // Removed meanwhile: it comes back as a new one.
    }
    if (auto done = m_insert.run(values); !done)
        return base::fail(done.error());
    return TrackId{m_insert.insertedId()};
}

Result<std::vector<Track>> readTracks(const Connection& connection, const QString& condition,
                                      const QVariantList& values)
{
    // A catalogue of an older version that may only be read has none.
    const auto hasChecksums =
        connection.value("SELECT name FROM pragma_table_info('tracks') WHERE name = 'embeddings_checksum'");
    if (!hasChecksums)
        return base::fail(hasChecksums.error());
    QString columns = trackColumns();
    if (hasChecksums->isNull())
        columns.replace(QLatin1String(checksumColumns), QLatin1String(", 0, 0"));
    auto statement = Statement::prepare(connection, QStringLiteral("SELECT id, ") + columns +
                                                        QStringLiteral(" FROM tracks ") + condition);
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(values); !done)
        return base::fail(done.error());
    std::vector<Track> tracks;
    while (statement->next()) {
        tracks.push_back(trackFromRow(*statement));
        if (!isBelowARoot(tracks.back().relativePath))
            return base::fail(damagedCatalogue(
                connection.path(),
                QCoreApplication::translate("coverscope::catalogue",
                                            "it names a recording outside of its folders, “%1”")
                    .arg(base::displayPath(tracks.back().relativePath))));
    }
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return tracks;
}

} // namespace coverscope::catalogue
