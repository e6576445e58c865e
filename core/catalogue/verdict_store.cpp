// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/verdict_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/judgement_rows.h"
#include "core/catalogue/sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace coverscope::catalogue {

using base::ErrorCode;
using base::Result;

namespace {

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
    record.track = judgedTrackFrom(row, 5);
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
    record.standing = row.column(23).toInt() > 0 ? Standing::Beside : Standing::Counts;
    return record;
}

// A catalogue of an older version that may only be read knows no other reviewers.
Result<QString> besideCondition(const Connection& connection, const char* verdict)
{
    const auto isKnown = hasTable(connection, QStringLiteral("verdicts_beside"));
    if (!isKnown)
        return base::fail(isKnown.error());
    return *isKnown ? QStringLiteral("EXISTS (SELECT 1 FROM verdicts_beside WHERE verdict_id = %1)")
                          .arg(QLatin1String(verdict))
                    : QStringLiteral("0");
}

// `condition`: what follows the joined tables, which are called v, c, t and m.
Result<std::vector<VerdictRecord>> readRecords(const Connection& connection, const QString& condition,
                                               const QVariantList& values)
{
    const auto isThere = hasTable(connection, QStringLiteral("verdicts"));
    if (!isThere)
        return base::fail(isThere.error());
    if (!*isThere)
        return std::vector<VerdictRecord>();
    const auto beside = besideCondition(connection, "v.id");
    if (!beside)
        return base::fail(beside.error());
    auto statement = Statement::prepare(
        connection,
        QStringLiteral("SELECT v.id, c.content_hash, c.path, v.region_start_ms, v.region_end_ms, %1, "
                       "v.decision, v.note, v.decided_ms, v.decided_by, m.hash, m.name, v.score, "
                       "v.probability, v.query_start, v.query_end, v.track_start, v.track_end, %2 "
                       "FROM verdicts v JOIN verdict_clips c ON c.id = v.clip_id "
                       "JOIN verdict_tracks t ON t.id = v.track_id "
                       "JOIN verdict_models m ON m.id = v.model_id ")
                .arg(judgedTrackColumns("t"), *beside) +
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
Result<std::vector<VerdictRecord>> readCurrent(const Connection& connection, const char* further,
                                               const QVariantList& values)
{
    const auto beside = besideCondition(connection, "v.id");
    const auto newerBeside = besideCondition(connection, "n.id");
    if (!beside || !newerBeside)
        return base::fail(beside ? newerBeside.error() : beside.error());
    return readRecords(
        connection,
        QStringLiteral("WHERE v.decision > 0 %1 AND NOT %2 AND NOT EXISTS (SELECT 1 FROM verdicts n "
                       "WHERE n.clip_id = v.clip_id AND n.track_id = v.track_id "
                       "AND n.region_start_ms = v.region_start_ms AND n.region_end_ms = v.region_end_ms "
                       "AND n.id > v.id AND NOT %3) ORDER BY v.id DESC")
            .arg(QLatin1String(further), *beside, *newerBeside),
        values);
}

// Inside a transaction.
Result<qint64> insert(const Connection& connection, const VerdictRecord& record)
{
    auto clip = putJudgedClip(connection, record.clip.contentHash, record.clip.path);
    if (!clip)
        return clip;
    auto track = putJudgedTrack(connection, record.track);
    if (!track)
        return track;
    auto model = putJudgedModel(connection, record.modelHash, record.modelName);
    if (!model)
        return model;
    auto id = putRow(
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
    if (!id || record.standing == Standing::Counts)
        return id;
    const auto beside =
        runOnce(connection, QStringLiteral("INSERT INTO verdicts_beside (verdict_id) VALUES (?)"), {*id});
    return beside ? id : base::fail(beside.error());
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
    return readCurrent(m_state->connection, "AND c.content_hash = ?", {bytesValue(clipHash)});
}

Result<std::vector<VerdictRecord>> VerdictStore::currentOfAll() const
{
    return readCurrent(m_state->connection, "", {});
}

Result<std::vector<VerdictRecord>> VerdictStore::all() const
{
    return readRecords(m_state->connection, QStringLiteral("ORDER BY v.id"), {});
}

Result<std::vector<VerdictRecord>> VerdictStore::history(const QByteArray& clipHash,
                                                         const QByteArray& trackHash) const
{
    return readRecords(m_state->connection,
                       QStringLiteral("WHERE c.content_hash = ? AND t.content_hash = ? ORDER BY v.id"),
                       {bytesValue(clipHash), bytesValue(trackHash)});
}

bool isSamePassage(const base::TimeRange& one, const base::TimeRange& other)
{
    const double overlap = std::min(one.end, other.end) - std::max(one.start, other.start);
    return overlap > 0.0 && overlap >= 0.5 * std::min(one.length(), other.length());
}

const VerdictRecord* verdictFor(std::span<const VerdictRecord> current, const base::TimeRange& region,
                                const Track& track)
{
    const auto found = std::find_if(current.begin(), current.end(), [&](const VerdictRecord& record) {
        return isSameRecording(record.track, track) && isSamePassage(record.clip.region, region);
    });
    return found == current.end() ? nullptr : &*found;
}

} // namespace coverscope::catalogue
