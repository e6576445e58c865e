// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shared_catalogue/fetch.h"

#include "core/base/path_text.h"
#include "core/index/half_float.h"
#include "core/model/feature_settings_json.h"
#include "core/notes/stored_rows.h"
#include "core/shared_catalogue/stored_recording.h"

#include <algorithm>

namespace coverscope::shared_catalogue {

using base::Result;

namespace {

constexpr std::size_t recordingsFetchedAtOnce = 64;

} // namespace

Result<FetchedRecordings> FetchedRecordings::of(const catalogue::IndexIdentity& identity)
{
    const auto settings = model::featureSettingsFromJson(identity.featureSettings);
    if (!settings)
        return base::fail(settings.error());
    return FetchedRecordings(identity, *settings);
}

FetchedRecordings::Recording FetchedRecordings::recordingOf(const QVariantList& row) const
{
    Recording recording;
    catalogue::Track& track = recording.track;
    track.id = TrackId{row[0].toLongLong()};
    track.contentHash = row[1].toString().toLatin1();
    track.relativePath = base::pathFromBytes(row[2].toByteArray());
    track.title = row[3].toString();
    track.artist = row[4].toString();
    track.album = row[5].toString();
    track.date = row[6].toString();
    track.duration = row[7].toDouble();
    track.chunkCount = row[8].toUInt();
    track.embeddings.rowCount = track.chunkCount;
    track.features.rowCount = row[9].toUInt();
    recording.packedNotes = row[11].toByteArray();
    const std::size_t numbers =
        std::size_t{track.chunkCount} * static_cast<std::size_t>(m_identity->embeddingDimension);
    const std::size_t noteNumbers = std::size_t{track.features.rowCount} * notes::storedRowWidth(m_settings);
    StoredRecording stored{fromLittleEndian(row[10].toByteArray()),
                           unpackedNotes(recording.packedNotes, noteNumbers)};
    const bool isWhole = stored.vectors.size() == numbers && stored.notes.size() == noteNumbers &&
                         std::ranges::all_of(stored.vectors, index::isFiniteHalf) &&
                         stored.digest() == row[12].toByteArray();
    if (isWhole)
        recording.vectors = std::move(stored.vectors);
    return recording;
}

Result<void> FetchedRecordings::fetch(const Server& server, const std::set<qint64>& recordings,
                                      const base::CancellationToken& token)
{
    QByteArrayList missing;
    for (const qint64 id : recordings) {
        if (!m_recordings.contains(id))
            missing.append(QByteArray::number(id));
    }
    for (qsizetype first = 0; first < missing.size(); first += recordingsFetchedAtOnce) {
        if (token.isCancelled())
            return base::cancelled();
        const auto rows = server.rows(
            QStringLiteral("SELECT id, content_hash, path, title, artist, album, date, duration, chunk_count,"
                           " note_rows, vectors, notes, digest FROM coverscope.recording"
                           " WHERE id = ANY(?::bigint[])"),
            {arrayText(missing.mid(first, recordingsFetchedAtOnce))});
        if (!rows)
            return base::fail(rows.error());
        for (const QVariantList& row : *rows)
            m_recordings.emplace(row[0].toLongLong(), recordingOf(row));
    }
    return {};
}

std::shared_ptr<const library::Snapshot> FetchedRecordings::snapshot() const
{
    auto snapshot = std::make_shared<library::Snapshot>();
    snapshot->identity = *m_identity;
    auto chunks =
        std::make_shared<index::ChunkTable>(static_cast<std::uint32_t>(m_identity->embeddingDimension));
    for (const auto& [id, recording] : m_recordings) {
        snapshot->indexOfTrack.emplace(id, snapshot->tracks.size());
        snapshot->tracks.push_back(recording.track);
        if (recording.vectors.empty())
            snapshot->damaged.push_back({recording.track.id, damagedRecording(recording.track.relativePath)});
        else
            chunks->append(recording.track.id, recording.vectors);
    }
    snapshot->chunks = std::move(chunks);
    return snapshot;
}

search::FeatureSource FetchedRecordings::features() const
{
    return [this](TrackId id) -> Result<base::Matrix> {
        const auto found = m_recordings.find(static_cast<qint64>(id));
        if (found == m_recordings.end())
            return base::fail(base::ErrorCode::Internal, {}, QString());
        const catalogue::Track& track = found->second.track;
        const std::size_t width = notes::storedRowWidth(m_settings);
        const std::vector<std::uint16_t> halves =
            unpackedNotes(found->second.packedNotes, track.features.rowCount * width);
        if (halves.empty())
            return base::fail(damagedRecording(track.relativePath));
        base::Matrix rows(track.features.rowCount, width);
        index::toFloat(halves, rows.values);
        return notes::framesOf(rows, m_settings);
    };
}

} // namespace coverscope::shared_catalogue
