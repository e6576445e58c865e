// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/snapshot_builder.h"

#include "core/library/stored_damage.h"
#include "core/library/text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace coverscope::library {

namespace {

// Indices of the tracks that have embeddings, in row order.
std::vector<std::size_t> rowOrder(const std::vector<catalogue::Track>& tracks)
{
    std::vector<std::size_t> order;
    for (std::size_t k = 0; k < tracks.size(); ++k) {
        if (tracks[k].embeddings.rowCount > 0)
            order.push_back(k);
    }
    std::sort(order.begin(), order.end(), [&tracks](std::size_t left, std::size_t right) {
        const catalogue::Track& a = tracks[left];
        const catalogue::Track& b = tracks[right];
        return std::tie(a.embeddings.segment, a.embeddings.offset, a.id) <
               std::tie(b.embeddings.segment, b.embeddings.offset, b.id);
    });
    return order;
}

tl::unexpected<base::Error> noModel()
{
    return base::fail(base::ErrorCode::Corrupt, {},
                      Text::tr("The catalogue does not say which model made it."));
}

// A track's rows in the former snapshot, where it had the same block; null otherwise.
const index::ChunkTable::Track* knownRows(const Snapshot* previous, const catalogue::Track& track)
{
    if (previous == nullptr)
        return nullptr;
    const catalogue::Track* before = previous->find(track.id);
    if (before == nullptr || !(before->embeddings == track.embeddings))
        return nullptr;
    return previous->chunks->find(track.id);
}

} // namespace

base::Result<Snapshot> buildSnapshot(const catalogue::Catalogue& catalogue, const index::SegmentStore* store,
                                     const Snapshot* previous, const base::ProgressSink& progress)
{
    Snapshot snapshot;
    auto identity = catalogue.identity();
    if (!identity)
        return base::fail(std::move(identity.error()));
    auto roots = catalogue.roots();
    if (!roots)
        return base::fail(std::move(roots.error()));
    auto tracks = catalogue.tracks();
    if (!tracks)
        return base::fail(std::move(tracks.error()));
    if (*identity)
        snapshot.identity = std::move(**identity);
    snapshot.roots = std::move(*roots);
    snapshot.tracks = std::move(*tracks);
    for (std::size_t k = 0; k < snapshot.tracks.size(); ++k)
        snapshot.indexOfTrack.emplace(static_cast<std::int64_t>(snapshot.tracks[k].id), k);

    // Another identity's blocks may have the same numbers.
    if (previous != nullptr && previous->identity.modelHash != snapshot.identity.modelHash)
        previous = nullptr;
    auto chunks =
        std::make_shared<index::ChunkTable>(static_cast<std::uint32_t>(snapshot.identity.embeddingDimension));
    const auto order = rowOrder(snapshot.tracks);
    for (std::size_t k = 0; k < order.size(); ++k) {
        const catalogue::Track& track = snapshot.tracks[order[k]];
        if (const auto* known = knownRows(previous, track)) {
            chunks->append(*previous->chunks, *known);
            continue;
        }
        const auto read = store != nullptr ? store->readHalf(track.embeddings) : noModel();
        if (read)
            chunks->append(track.id, *read);
        else
            snapshot.damaged.push_back({track.id, storedDamage(snapshot, track, read.error())});
        if (k % 256 == 0)
            base::report(progress, {static_cast<double>(k), static_cast<double>(order.size()),
                                    Text::tr("Reading the library")});
    }
    std::sort(snapshot.damaged.begin(), snapshot.damaged.end(),
              [](const Snapshot::Damaged& a, const Snapshot::Damaged& b) { return a.id < b.id; });
    snapshot.chunks = std::move(chunks);
    return snapshot;
}

QByteArray rowsDigest(const Snapshot& snapshot, std::uint32_t rowCount)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(snapshot.identity.modelHash);
    std::uint32_t rows = 0;
    for (const index::ChunkTable::Track& rowsOfTrack : snapshot.chunks->tracks()) {
        if (rows >= rowCount)
            break;
        const catalogue::Track* track = snapshot.find(rowsOfTrack.id);
        if (track == nullptr)
            return {};
        rows += rowsOfTrack.rowCount;
        hash.addData(QByteArray::number(track->embeddings.segment) + ' ' +
                     QByteArray::number(static_cast<qulonglong>(track->embeddings.offset)) + ' ' +
                     QByteArray::number(rowsOfTrack.rowCount) + ' ' +
                     QByteArray::number(static_cast<qlonglong>(track->id)) + '\n');
        if (track->embeddings.checksum != 0) // graphs over older blocks stay valid
            hash.addData(QByteArray::number(track->embeddings.checksum));
    }
    return rows == rowCount ? hash.result().toHex() : QByteArray();
}

} // namespace coverscope::library
