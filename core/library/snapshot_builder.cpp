// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/snapshot_builder.h"

#include "core/index/parallel.h"
#include "core/library/stored_damage.h"
#include "core/library/text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <atomic>
#include <iterator>
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

// Reads what `previous` does not have and shares the rest, `order` in pieces on all cores: a piece is a table
// of its own, and costs the whole nothing but its tracks.
class TableBuilder
{
public:
    TableBuilder(const Snapshot& snapshot, const Snapshot* previous, const index::SegmentStore* store,
                 std::span<const std::size_t> order)
        : m_snapshot(snapshot), m_previous(previous), m_store(store), m_order(order)
    {
        for (std::size_t first = 0; first < order.size(); first += tracksOfPiece)
            m_pieces.emplace_back(emptyTable());
    }

    void read(const base::ProgressSink& progress);
    std::shared_ptr<const index::ChunkTable> table(std::vector<Snapshot::Damaged>& damaged);

private:
    static constexpr std::size_t tracksOfPiece = 512;

    struct Piece
    {
        explicit Piece(index::ChunkTable empty) : table(std::move(empty)) {}
        index::ChunkTable table;
        std::vector<Snapshot::Damaged> damaged;
    };

    index::ChunkTable emptyTable() const
    {
        return index::ChunkTable(static_cast<std::uint32_t>(m_snapshot.identity.embeddingDimension));
    }
    void readPiece(Piece& piece, std::span<const std::size_t> order) const;

    const Snapshot& m_snapshot;
    const Snapshot* m_previous;
    const index::SegmentStore* m_store;
    std::span<const std::size_t> m_order;
    std::vector<Piece> m_pieces;
};

} // namespace

void TableBuilder::readPiece(Piece& piece, std::span<const std::size_t> order) const
{
    for (const std::size_t position : order) {
        const catalogue::Track& track = m_snapshot.tracks[position];
        if (const auto* known = knownRows(m_previous, track)) {
            piece.table.append(*m_previous->chunks, *known);
            continue;
        }
        const auto read = m_store != nullptr ? m_store->readHalf(track.embeddings) : noModel();
        if (read)
            piece.table.append(track.id, *read);
        else
            piece.damaged.push_back({track.id, storedDamage(m_snapshot, track, read.error())});
    }
}

void TableBuilder::read(const base::ProgressSink& progress)
{
    std::atomic<std::size_t> nextPiece = 0;
    index::runOnThreads(index::threadCountFor(m_pieces.size(), 1), [&](std::size_t thread) {
        for (std::size_t k = nextPiece++; k < m_pieces.size(); k = nextPiece++) {
            const std::size_t first = k * tracksOfPiece;
            readPiece(m_pieces[k], m_order.subspan(first, std::min(tracksOfPiece, m_order.size() - first)));
            if (thread == 0)
                base::report(progress, {static_cast<double>(first), static_cast<double>(m_order.size()),
                                        Text::tr("Reading the library")});
        }
    });
}

std::shared_ptr<const index::ChunkTable> TableBuilder::table(std::vector<Snapshot::Damaged>& damaged)
{
    auto whole = std::make_shared<index::ChunkTable>(emptyTable());
    for (Piece& piece : m_pieces) {
        for (const index::ChunkTable::Track& track : piece.table.tracks())
            whole->append(piece.table, track);
        std::ranges::move(piece.damaged, std::back_inserter(damaged));
    }
    return whole;
}

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
    const auto order = rowOrder(snapshot.tracks);
    TableBuilder builder(snapshot, previous, store, order);
    builder.read(progress);
    snapshot.chunks = builder.table(snapshot.damaged);
    std::sort(snapshot.damaged.begin(), snapshot.damaged.end(),
              [](const Snapshot::Damaged& a, const Snapshot::Damaged& b) { return a.id < b.id; });
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
