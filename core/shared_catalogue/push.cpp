// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shared_catalogue/push.h"

#include "core/base/path_text.h"
#include "core/library/stored_blocks.h"
#include "core/shared_catalogue/schema.h"
#include "core/shared_catalogue/stored_recording.h"
#include "core/shared_catalogue/text.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace coverscope::shared_catalogue {

using base::Result;

namespace {

constexpr std::size_t recordingsAtOnce = 16; // in a transaction: what a lost connection costs

// What the catalogue has of a recording already.
struct KnownRecording
{
    qint64 id = 0;
    QByteArray digest;
    bool isSound = false;
    QVariantList description;
};

// The columns path, title, artist, album, date, duration.
QVariantList descriptionOf(const library::Snapshot& snapshot, const catalogue::Track& track)
{
    const auto text = [](QString value) { return value.remove(QChar(0)); }; // PostgreSQL has no such text
    return {base::pathBytes(snapshot.pathOf(track)),
            text(track.title),
            text(track.artist),
            text(track.album),
            text(track.date),
            track.duration};
}

bool isSame(const QVariantList& left, const QVariantList& right)
{
    return left[0].toByteArray() == right[0].toByteArray() && left[1].toString() == right[1].toString() &&
           left[2].toString() == right[2].toString() && left[3].toString() == right[3].toString() &&
           left[4].toString() == right[4].toString() && left[5].toDouble() == right[5].toDouble();
}

class Pusher
{
public:
    Pusher(const library::Snapshot& snapshot, const library::StoredBlocks& blocks, const Server& server)
        : m_snapshot(snapshot), m_blocks(blocks), m_server(server)
    {
    }

    // All of them or, where it fails, none.
    Result<void> push(std::span<const catalogue::Track* const> tracks, PushReport& report) const
    {
        const auto known = findKnown(tracks);
        if (!known)
            return base::fail(known.error());
        auto transaction = Transaction::begin(m_server, Transaction::Kind::Change);
        if (!transaction)
            return base::fail(std::move(transaction.error()));
        PushReport done;
        for (const catalogue::Track* track : tracks) {
            const auto recording = read(*track);
            if (!recording) {
                done.skipped.push_back(recording.error());
                continue;
            }
            const auto found = known->constFind(track->contentHash);
            if (auto written = put(*track, *recording, found != known->cend() ? &*found : nullptr, done);
                !written)
                return written;
        }
        if (auto committed = transaction->commit(); !committed)
            return committed;
        report.pushed += done.pushed;
        report.updated += done.updated;
        report.unchanged += done.unchanged;
        std::ranges::move(done.skipped, std::back_inserter(report.skipped));
        return {};
    }

private:
    Result<QHash<QByteArray, KnownRecording>> findKnown(std::span<const catalogue::Track* const> tracks) const
    {
        QByteArrayList hashes;
        for (const catalogue::Track* track : tracks)
            hashes.append(track->contentHash);
        const auto found = m_server.rows(
            QStringLiteral("SELECT content_hash, id, digest, %1, path, title, artist, album, date, duration"
                           " FROM coverscope.recording WHERE content_hash = ANY(?::text[])")
                .arg(isSoundExpression(m_snapshot.identity.embeddingDimension)),
            {arrayText(hashes)});
        if (!found)
            return base::fail(found.error());
        QHash<QByteArray, KnownRecording> known;
        for (const QVariantList& row : *found)
            known.insert(row[0].toString().toLatin1(),
                         {row[1].toLongLong(), row[2].toByteArray(), row[3].toBool(), row.mid(4)});
        return known;
    }

    Result<StoredRecording> read(const catalogue::Track& track) const
    {
        auto vectors = m_blocks.embeddings(track);
        auto notes = m_blocks.features(track);
        if (vectors && notes)
            return StoredRecording{std::move(*vectors), std::move(*notes)};
        base::Error reason = vectors ? std::move(notes.error()) : std::move(vectors.error());
        reason.message =
            Text::tr("“%1” was not pushed, since what the library stored of it is damaged or lost. "
                     "“coverscope-cli index” makes it anew.")
                .arg(base::displayPath(m_snapshot.pathOf(track)));
        return base::fail(std::move(reason));
    }

    Result<void> put(const catalogue::Track& track, const StoredRecording& recording,
                     const KnownRecording* known, PushReport& report) const
    {
        const QVariantList description = descriptionOf(m_snapshot, track);
        if (known == nullptr) {
            ++report.pushed;
            return putWhole(track, recording, description);
        }
        const bool isDescribed = isSame(known->description, description);
        if (!known->isSound || known->digest != recording.digest()) {
            ++report.updated;
            return putWhole(track, recording, description);
        }
        if (isDescribed) {
            ++report.unchanged;
            return {};
        }
        ++report.updated;
        return m_server.run(
            QStringLiteral(
                "UPDATE coverscope.recording SET path = ?, title = ?, artist = ?, album = ?,"
                " date = ?, duration = ?, pushed_at = now(), pushed_by = session_user WHERE id = ?"),
            description + QVariantList{known->id});
    }

    // With its chunks; another client may have put it there meanwhile.
    Result<void> putWhole(const catalogue::Track& track, const StoredRecording& recording,
                          const QVariantList& description) const
    {
        const QByteArray vectors = littleEndian(recording.vectors);
        const QByteArray notes = packedNotes(recording);
        const auto id = m_server.value(
            QStringLiteral(
                "INSERT INTO coverscope.recording AS known (path, title, artist, album, date, duration,"
                " content_hash, chunk_count, note_rows, vectors, notes, digest, checksum)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (content_hash) DO UPDATE SET path = excluded.path, title = excluded.title,"
                " artist = excluded.artist, album = excluded.album, date = excluded.date,"
                " duration = excluded.duration, chunk_count = excluded.chunk_count,"
                " note_rows = excluded.note_rows, vectors = excluded.vectors, notes = excluded.notes,"
                " digest = excluded.digest, checksum = excluded.checksum, pushed_at = now(),"
                " pushed_by = session_user RETURNING id"),
            description +
                QVariantList{QString::fromLatin1(track.contentHash), track.embeddings.rowCount,
                             track.features.rowCount, vectors, notes, recording.digest(),
                             QCryptographicHash::hash(vectors + notes, QCryptographicHash::Sha256)});
        auto done =
            id ? m_server.run(QStringLiteral("DELETE FROM coverscope.chunk WHERE recording = ?"), {*id})
               : base::fail(id.error());
        return done ? putChunks(id->toLongLong(), recording) : done;
    }

    Result<void> putChunks(qint64 id, const StoredRecording& recording) const
    {
        const auto dimension = static_cast<std::size_t>(m_snapshot.identity.embeddingDimension);
        QByteArrayList positions;
        QByteArrayList embeddings;
        for (std::size_t k = 0; (k + 1) * dimension <= recording.vectors.size(); ++k) {
            const auto row = std::span(recording.vectors).subspan(k * dimension, dimension);
            if (isZero(row))
                continue;
            positions.append(QByteArray::number(static_cast<qulonglong>(k)));
            embeddings.append(vectorText(row));
        }
        return m_server.run(
            QStringLiteral("INSERT INTO coverscope.chunk (recording, position, embedding)"
                           " SELECT ?::bigint, p, e FROM unnest(?::integer[], ?::halfvec[]) AS u (p, e)"),
            {id, arrayText(positions), arrayText(embeddings)});
    }

    const library::Snapshot& m_snapshot;
    const library::StoredBlocks& m_blocks;
    const Server& m_server;
};

// Those that are searched, each recording once.
std::vector<const catalogue::Track*> tracksToPush(const library::Snapshot& snapshot, PushReport& report)
{
    std::vector<const catalogue::Track*> tracks;
    QSet<QByteArray> hashes;
    for (const catalogue::Track& track : snapshot.tracks) {
        if (track.embeddings.rowCount == 0 || track.contentHash.isEmpty())
            continue;
        if (hashes.contains(track.contentHash)) {
            ++report.alike;
            continue;
        }
        hashes.insert(track.contentHash);
        tracks.push_back(&track);
    }
    return tracks;
}

} // namespace

Result<PushReport> push(const library::Library& library, const QString& service,
                        const base::CancellationToken& token, const base::ProgressSink& progress)
{
    QElapsedTimer clock;
    clock.start();
    const auto snapshot = library.snapshot();
    const auto blocks = library::StoredBlocks::open(library);
    if (!blocks)
        return base::fail(blocks.error());
    const auto server = Server::connect(service);
    if (!server)
        return base::fail(server.error());
    if (auto ready = prepareSchema(*server, snapshot->identity); !ready)
        return base::fail(std::move(ready.error()));
    PushReport report;
    const auto tracks = tracksToPush(*snapshot, report);
    const Pusher pusher(*snapshot, *blocks, *server);
    for (std::size_t first = 0; first < tracks.size(); first += recordingsAtOnce) {
        base::report(progress, {static_cast<double>(first), static_cast<double>(tracks.size()),
                                Text::tr("Pushing recordings")});
        if (token.isCancelled()) {
            report.wasCancelled = true;
            break;
        }
        const std::size_t count = std::min(recordingsAtOnce, tracks.size() - first);
        if (auto pushed = pusher.push(std::span(tracks).subspan(first, count), report); !pushed)
            return base::fail(std::move(pushed.error()));
    }
    report.seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    return report;
}

} // namespace coverscope::shared_catalogue
