// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/verdict_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/sql.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace coverscope::catalogue {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int withdrawn = 0;

// Written into catalogues: do not renumber.
int decisionNumber(const std::optional<Decision>& decision)
{
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

QVariantList verdictTimesValues(const std::optional<base::TimeRange>& times)
{
    if (!times)
        return {QVariant(), QVariant()};
    return {times->start, times->end};
}

std::optional<base::TimeRange> verdictTimesFrom(const Statement& row, int firstColumn)
{
    if (row.column(firstColumn).isNull() || row.column(firstColumn + 1).isNull())
        return {};
    return base::TimeRange{row.column(firstColumn).toDouble(), row.column(firstColumn + 1).toDouble()};
}

VerdictRecord recordFrom(const Statement& row)
{
    VerdictRecord record;
    record.id = row.column(0).toLongLong();
    record.clip.contentHash = row.column(1).toByteArray();
    record.clip.path = base::pathFromBytes(row.column(2).toByteArray());
    record.clip.region = {static_cast<double>(row.column(3).toLongLong()) / 1000.0,
                          static_cast<double>(row.column(4).toLongLong()) / 1000.0};
    record.track.contentHash = row.column(5).toByteArray();
    record.track.lastId = TrackId{row.column(6).toLongLong()};
    record.track.path = base::pathFromBytes(row.column(7).toByteArray());
    record.track.title = row.column(8).toString();
    record.track.artist = row.column(9).toString();
    record.track.duration = row.column(10).toDouble();
    record.decision = decisionFrom(row.column(11).toInt());
    record.note = row.column(12).toString();
    record.decidedAt = QDateTime::fromMSecsSinceEpoch(row.column(13).toLongLong()).toUTC();
    record.decidedBy = row.column(14).toString();
    record.modelHash = row.column(15).toByteArray();
    record.modelName = row.column(16).toString();
    record.score = row.column(17).toDouble();
    record.probability = row.column(18).toDouble();
    record.queryTimes = verdictTimesFrom(row, 19);
    record.trackTimes = verdictTimesFrom(row, 21);
    return record;
}

// `condition`: what follows the joined tables, which are called v, c, t and m.
Result<std::vector<VerdictRecord>> readRecords(const Connection& connection, const QString& condition,
                                               const QVariantList& values)
{
    // A catalogue of version 1 that may only be read has none.
    const auto table = connection.value("SELECT name FROM sqlite_master WHERE name = 'verdicts'");
    if (!table)
        return base::fail(table.error());
    if (table->isNull())
        return std::vector<VerdictRecord>();
    auto statement = Statement::prepare(
        connection,
        QStringLiteral("SELECT v.id, c.content_hash, c.path, v.region_start_ms, v.region_end_ms, "
                       "t.content_hash, t.track_id, t.path, t.title, t.artist, t.duration_seconds, "
                       "v.decision, v.note, v.decided_ms, v.decided_by, m.hash, m.name, v.score, "
                       "v.probability, v.query_start, v.query_end, v.track_start, v.track_end "
                       "FROM verdicts v JOIN verdict_clips c ON c.id = v.clip_id "
                       "JOIN verdict_tracks t ON t.id = v.track_id "
                       "JOIN verdict_models m ON m.id = v.model_id ") +
            condition);
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(values); !done)
        return base::fail(done.error());
    std::vector<VerdictRecord> records;
    while (statement->next())
        records.push_back(recordFrom(*statement));
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return records;
}

// Of each clip, region and track the newest, unless it takes back the others.
QString currentCondition(const char* further)
{
    return QStringLiteral(
               "WHERE v.decision > 0 %1 AND NOT EXISTS (SELECT 1 FROM verdicts n WHERE n.clip_id = v.clip_id "
               "AND n.track_id = v.track_id AND n.region_start_ms = v.region_start_ms "
               "AND n.region_end_ms = v.region_end_ms AND n.id > v.id) ORDER BY v.id DESC")
        .arg(QLatin1String(further));
}

// Inserts what has the key, or brings it up to date; the row's id.
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

Result<qint64> putClip(const Connection& connection, const VerdictClip& clip)
{
    return putRow(
        connection,
        QStringLiteral("INSERT INTO verdict_clips (content_hash, path) VALUES (?, ?) "
                       "ON CONFLICT (content_hash) DO UPDATE SET path = excluded.path RETURNING id"),
        {bytesValue(clip.contentHash), bytesValue(base::pathBytes(clip.path))});
}

Result<qint64> putTrack(const Connection& connection, const VerdictTrack& track)
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

Result<qint64> putModel(const Connection& connection, const VerdictRecord& record)
{
    return putRow(connection,
                  QStringLiteral("INSERT INTO verdict_models (hash, name) VALUES (?, ?) "
                                 "ON CONFLICT (hash, name) DO UPDATE SET name = excluded.name RETURNING id"),
                  {bytesValue(record.modelHash), textValue(record.modelName)});
}

// Inside a transaction.
Result<qint64> insert(const Connection& connection, const VerdictRecord& record)
{
    auto clip = putClip(connection, record.clip);
    if (!clip)
        return clip;
    auto track = putTrack(connection, record.track);
    if (!track)
        return track;
    auto model = putModel(connection, record);
    if (!model)
        return model;
    return putRow(
        connection,
        QStringLiteral("INSERT INTO verdicts (clip_id, region_start_ms, region_end_ms, track_id, decision, "
                       "note, decided_ms, decided_by, model_id, score, probability, query_start, query_end, "
                       "track_start, track_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "RETURNING id"),
        QVariantList{*clip, inMilliseconds(record.clip.region.start), inMilliseconds(record.clip.region.end),
                     *track, decisionNumber(record.decision), textValue(record.note),
                     record.decidedAt.toMSecsSinceEpoch(), textValue(record.decidedBy), *model, record.score,
                     record.probability} +
            verdictTimesValues(record.queryTimes) + verdictTimesValues(record.trackTimes));
}

} // namespace

struct VerdictStore::State
{
    Connection connection;
};

VerdictStore::VerdictStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
VerdictStore::VerdictStore(VerdictStore&&) noexcept = default;
VerdictStore& VerdictStore::operator=(VerdictStore&&) noexcept = default;
VerdictStore::~VerdictStore() = default;

Result<VerdictStore> VerdictStore::open(const std::filesystem::path& libraryFolder, Catalogue::OpenMode mode)
{
    auto connection = openCatalogueFile(libraryFolder, mode);
    if (!connection)
        return base::fail(connection.error());
    return VerdictStore(std::make_unique<State>(State{std::move(*connection)}));
}

Result<std::vector<VerdictRecord>> VerdictStore::add(std::span<const VerdictRecord> records)
{
    std::vector<VerdictRecord> added(records.begin(), records.end());
    for (const VerdictRecord& record : added) {
        if (record.clip.contentHash.isEmpty() || record.track.contentHash.isEmpty())
            return base::fail(ErrorCode::InvalidArgument, record.clip.path,
                              QCoreApplication::translate(
                                  "coverscope::catalogue",
                                  "The verdict on “%1” cannot be kept, since the file could not be read. "
                                  "Search for it again.")
                                  .arg(base::displayName(record.clip.path)));
    }
    auto transaction = Transaction::begin(m_state->connection);
    if (!transaction)
        return base::fail(transaction.error());
    for (VerdictRecord& record : added) {
        const auto id = insert(m_state->connection, record);
        if (!id)
            return base::fail(id.error());
        record.id = *id;
    }
    if (auto done = transaction->commit(); !done)
        return base::fail(done.error());
    return added;
}

Result<std::vector<VerdictRecord>> VerdictStore::current(const QByteArray& clipHash) const
{
    return readRecords(m_state->connection, currentCondition("AND c.content_hash = ?"),
                       {bytesValue(clipHash)});
}

Result<std::vector<VerdictRecord>> VerdictStore::currentOfAll() const
{
    return readRecords(m_state->connection, currentCondition(""), {});
}

Result<std::vector<VerdictRecord>> VerdictStore::history(const QByteArray& clipHash,
                                                         const QByteArray& trackHash) const
{
    return readRecords(m_state->connection,
                       QStringLiteral("WHERE c.content_hash = ? AND t.content_hash = ? ORDER BY v.id"),
                       {bytesValue(clipHash), bytesValue(trackHash)});
}

const VerdictRecord* verdictFor(std::span<const VerdictRecord> current, const base::TimeRange& region,
                                const Track& track)
{
    constexpr base::Seconds sameLength = 0.5;
    const auto isTrack = [&track](const VerdictTrack& judged) {
        if (judged.contentHash == track.contentHash)
            return true;
        return judged.lastId == track.id && std::abs(judged.duration - track.duration) < sameLength;
    };
    const auto isRegion = [&region](const base::TimeRange& judged) {
        const double overlap = std::min(region.end, judged.end) - std::max(region.start, judged.start);
        return overlap > 0.0 && overlap >= 0.5 * std::min(region.length(), judged.length());
    };
    const auto found = std::find_if(current.begin(), current.end(), [&](const VerdictRecord& record) {
        return isTrack(record.track) && isRegion(record.clip.region);
    });
    return found == current.end() ? nullptr : &*found;
}

} // namespace coverscope::catalogue
