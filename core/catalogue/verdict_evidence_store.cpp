// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/verdict_evidence_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/judgement_rows.h"
#include "core/catalogue/text.h"

#include <QtEndian>

namespace coverscope::catalogue {

using base::ErrorCode;
using base::Result;

namespace {

QVariant optionalValue(const auto& number)
{
    return number ? QVariant(*number) : QVariant();
}

// As qCompress() gives it: the length, big-endian, and the compressed bytes. Empty for what cannot be.
QByteArray unpacked(const QByteArray& bytes)
{
    constexpr quint32 longest = 64U << 20U;
    if (bytes.size() <= static_cast<qsizetype>(sizeof(quint32)) ||
        qFromBigEndian<quint32>(bytes.constData()) > longest)
        return {};
    return qUncompress(bytes);
}

KeptEvidence keptEvidenceFrom(const Statement& row)
{
    KeptEvidence kept;
    if (!row.column(0).isNull())
        kept.keyShift = row.column(0).toInt();
    if (!row.column(1).isNull())
        kept.tempoRatio = row.column(1).toDouble();
    kept.chunkHop = row.column(2).toDouble();
    kept.matchThreshold = row.column(3).toDouble();
    kept.possibleThreshold = row.column(4).toDouble();
    kept.evidence = unpacked(row.column(5).toByteArray());
    return kept;
}

} // namespace

struct VerdictEvidenceStore::State
{
    Connection connection;
};

VerdictEvidenceStore::VerdictEvidenceStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
VerdictEvidenceStore::VerdictEvidenceStore(VerdictEvidenceStore&&) noexcept = default;
VerdictEvidenceStore& VerdictEvidenceStore::operator=(VerdictEvidenceStore&&) noexcept = default;
VerdictEvidenceStore::~VerdictEvidenceStore() = default;

Result<VerdictEvidenceStore> VerdictEvidenceStore::open(const std::filesystem::path& libraryFolder,
                                                        Catalogue::OpenMode mode)
{
    auto connection = openCatalogueFile(libraryFolder, mode);
    if (!connection)
        return base::fail(connection.error());
    return VerdictEvidenceStore(std::make_unique<State>(State{std::move(*connection)}));
}

Result<void> VerdictEvidenceStore::keep(const VerdictRecord& record, const KeptEvidence& evidence)
{
    const Connection& connection = m_state->connection;
    if (record.clip.contentHash.isEmpty() || record.track.contentHash.isEmpty())
        return base::fail(ErrorCode::InvalidArgument, record.clip.path,
                          Text::tr("The evidence on “%1” cannot be kept, since the file could not be read.")
                              .arg(base::displayName(record.clip.path)));
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return base::fail(transaction.error());
    const auto clip = putJudgedClip(connection, record.clip.contentHash, record.clip.path);
    if (!clip)
        return base::fail(clip.error());
    const auto track = putJudgedTrack(connection, record.track);
    if (!track)
        return base::fail(track.error());
    const auto model = putJudgedModel(connection, record.modelHash, record.modelName);
    if (!model)
        return base::fail(model.error());
    const QByteArray packed = evidence.evidence.isEmpty() ? QByteArray() : qCompress(evidence.evidence, 9);
    const auto written = runOnce(
        connection,
        QStringLiteral("INSERT OR IGNORE INTO verdict_evidence (clip_id, region_start_ms, region_end_ms, "
                       "track_id, model_id, score, key_shift, tempo_ratio, chunk_hop_seconds, "
                       "match_threshold, possible_threshold, evidence) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {*clip, inMilliseconds(record.clip.region.start), inMilliseconds(record.clip.region.end), *track,
         *model, record.score, optionalValue(evidence.keyShift), optionalValue(evidence.tempoRatio),
         evidence.chunkHop, evidence.matchThreshold, evidence.possibleThreshold, bytesValue(packed)});
    return written ? transaction->commit() : base::fail(written.error());
}

Result<std::optional<KeptEvidence>> VerdictEvidenceStore::of(const VerdictRecord& record) const
{
    const Connection& connection = m_state->connection;
    const auto isThere = hasTable(connection, QStringLiteral("verdict_evidence"));
    if (!isThere)
        return base::fail(isThere.error());
    if (!*isThere)
        return std::optional<KeptEvidence>();
    auto statement = Statement::prepare(
        connection,
        QStringLiteral("SELECT e.key_shift, e.tempo_ratio, e.chunk_hop_seconds, e.match_threshold, "
                       "e.possible_threshold, e.evidence FROM verdict_evidence e "
                       "JOIN verdict_clips c ON c.id = e.clip_id JOIN verdict_tracks t ON t.id = e.track_id "
                       "JOIN verdict_models m ON m.id = e.model_id "
                       "WHERE c.content_hash = ? AND e.region_start_ms = ? AND e.region_end_ms = ? "
                       "AND t.content_hash = ? AND m.hash = ? AND m.name = ? AND e.score = ?"));
    if (!statement)
        return base::fail(statement.error());
    if (auto done =
            statement->run({bytesValue(record.clip.contentHash), inMilliseconds(record.clip.region.start),
                            inMilliseconds(record.clip.region.end), bytesValue(record.track.contentHash),
                            bytesValue(record.modelHash), textValue(record.modelName), record.score});
        !done)
        return base::fail(done.error());
    std::optional<KeptEvidence> kept;
    if (statement->next())
        kept = keptEvidenceFrom(*statement);
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return kept;
}

} // namespace coverscope::catalogue
