// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/cover_map.h"

#include "core/cover_map/coarse_table.h"
#include "core/cover_map/map_plan.h"
#include "core/cover_map/pair_scan.h"
#include "core/cover_map/projection.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace coverscope::cover_map {

using base::Result;
using catalogue::CoverMapStore;
using catalogue::CoverPair;
using catalogue::MappedTrack;

namespace {

using Ids = std::unordered_set<std::int64_t>;

std::int64_t number(TrackId id)
{
    return static_cast<std::int64_t>(id);
}

// What the stored pairs depend on, beside the tracks themselves.
QByteArray mapIdentity(const library::Snapshot& snapshot, const PairProbability& probability,
                       const CoverMapOptions& options)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& part :
         {snapshot.identity.modelHash, QByteArray::number(snapshot.identity.chunkHop),
          snapshot.identity.featureSettings, probability.key, QByteArray::number(options.leastProbability),
          QByteArray::number(static_cast<qulonglong>(options.partnersPerTrack))})
        hash.addData(part + '\n');
    return hash.result().toHex();
}

struct Known
{
    CoverMapStore::Contents contents; // only what still holds
    Ids tracks;
    std::vector<TrackId> outdated; // indexed anew since
};

Known stillTrue(const library::Snapshot& snapshot, const CoverMapStore::Contents& stored)
{
    Known known;
    for (const MappedTrack& mapped : stored.tracks) {
        const catalogue::Track* track = snapshot.find(mapped.id);
        if (track == nullptr || snapshot.chunks->find(mapped.id) == nullptr)
            continue;
        if (track->embeddings == mapped.embeddings) {
            known.contents.tracks.push_back(mapped);
            known.tracks.insert(number(mapped.id));
        } else {
            known.outdated.push_back(mapped.id);
        }
    }
    for (const CoverPair& pair : stored.pairs) {
        if (known.tracks.contains(number(pair.first)) && known.tracks.contains(number(pair.second)))
            known.contents.pairs.push_back(pair);
    }
    return known;
}

std::size_t comparableTracks(const index::ChunkTable& table)
{
    return static_cast<std::size_t>(
        std::count_if(table.tracks().begin(), table.tracks().end(),
                      [](const index::ChunkTable::Track& track) { return track.rowCount > 0; }));
}

Result<Known> takeUp(const library::Snapshot& snapshot, CoverMapStore* store, const QByteArray& identity)
{
    if (store == nullptr)
        return Known();
    const auto stored = store->read(identity);
    if (!stored)
        return base::fail(stored.error());
    Known known = stillTrue(snapshot, *stored);
    if (stored->tracks.empty()) {
        if (auto done = store->restart(identity); !done)
            return base::fail(done.error());
    } else if (!known.outdated.empty()) {
        if (auto done = store->forget(known.outdated); !done)
            return base::fail(done.error());
    }
    return known;
}

// The lists and the floors of one run, by position.
class MapRun
{
public:
    MapRun(const library::Snapshot& snapshot, const CoarseTable& coarse, const PairProbability& probability,
           const CoverMapOptions& options)
        : m_snapshot(snapshot), m_coarse(coarse), m_partners(coarse.trackCount(), options.partnersPerTrack)
    {
        m_wanted.partners = &m_partners;
        for (std::size_t position = 0; position < coarse.trackCount(); ++position) {
            const catalogue::Track* track = snapshot.find(coarse.track(position).id);
            const base::Seconds length = track != nullptr ? track->duration : 0.0;
            m_wanted.ofShorter.push_back(probability.leastScore(options.leastProbability, length));
            m_positions[number(coarse.track(position).id)] = static_cast<std::uint32_t>(position);
        }
    }

    void restore(const std::vector<CoverPair>& pairs)
    {
        for (const CoverPair& pair : pairs) {
            const std::uint32_t first = m_positions.at(number(pair.first));
            const std::uint32_t second = m_positions.at(number(pair.second));
            m_partners.offer({std::min(first, second), std::max(first, second), pair.score});
        }
        m_partners.takeChanges(); // the store has them
    }

    void offer(const std::vector<ScoredPair>& pairs)
    {
        for (const ScoredPair& pair : pairs)
            m_partners.offer(pair);
    }

    Result<void> commit(CoverMapStore* store, std::span<const std::size_t> block)
    {
        const PartnerLists::Changes changes = m_partners.takeChanges();
        if (store == nullptr)
            return {};
        std::vector<MappedTrack> compared;
        for (const std::size_t position : block) {
            const TrackId id = m_coarse.track(position).id;
            if (const catalogue::Track* track = m_snapshot.find(id))
                compared.push_back({id, track->embeddings});
        }
        return store->add(compared, byId(changes.added), byId(changes.dropped));
    }

    std::vector<CoverPair> pairs() const { return byId(m_partners.all()); }
    const WantedScores& wanted() const { return m_wanted; }

private:
    std::vector<CoverPair> byId(const std::vector<ScoredPair>& pairs) const
    {
        std::vector<CoverPair> result;
        result.reserve(pairs.size());
        for (const ScoredPair& pair : pairs) {
            const TrackId a = m_coarse.track(pair.shorter).id;
            const TrackId b = m_coarse.track(pair.longer).id;
            result.push_back({std::min(a, b), std::max(a, b), pair.score});
        }
        std::sort(result.begin(), result.end(), [](const CoverPair& left, const CoverPair& right) {
            return std::tie(left.first, left.second) < std::tie(right.first, right.second);
        });
        return result;
    }

    const library::Snapshot& m_snapshot;
    const CoarseTable& m_coarse;
    PartnerLists m_partners;
    WantedScores m_wanted;
    std::unordered_map<std::int64_t, std::uint32_t> m_positions;
};

} // namespace

Result<CoverMap> readCoverMap(const library::Snapshot& snapshot, const CoverMapStore& store,
                              const PairProbability& probability, const CoverMapOptions& options)
{
    const auto stored = store.read(mapIdentity(snapshot, probability, options));
    if (!stored)
        return base::fail(stored.error());
    Known known = stillTrue(snapshot, *stored);
    return CoverMap{std::move(known.contents.pairs), known.tracks.size(), comparableTracks(*snapshot.chunks)};
}

Result<CoverMap> updateCoverMap(const library::Snapshot& snapshot, CoverMapStore* store,
                                const PairProbability& probability, const CoverMapOptions& options,
                                const base::CancellationToken& token, const base::ProgressSink& progress,
                                CoverMapWork* work)
{
    const auto known = takeUp(snapshot, store, mapIdentity(snapshot, probability, options));
    if (!known)
        return base::fail(known.error());
    const index::ChunkTable& table = *snapshot.chunks;
    base::report(
        progress,
        {0.0, 0.0, QCoreApplication::translate("coverscope::cover_map", "Preparing the comparison")});
    const auto projection = Projection::fit(table, token);
    if (!projection)
        return base::fail(projection.error());
    const auto coarse = CoarseTable::build(table, *projection, token);
    if (!coarse)
        return base::fail(coarse.error());

    MapRun run(snapshot, *coarse, probability, options);
    run.restore(known->contents.pairs);
    const std::vector<MapBlock> plan = planBlocks(
        *coarse, [&known](TrackId id) { return known->tracks.contains(number(id)); }, options.tracksPerStep);
    double total = 0.0;
    for (const MapBlock& block : plan)
        total += block.work;
    CoverMapWork counted{0, 0, coarse->depth(), projection->keptShare()};
    double done = 0.0;
    for (const MapBlock& block : plan) {
        base::report(progress,
                     {done / total, 1.0,
                      QCoreApplication::translate("coverscope::cover_map", "Comparing all tracks")});
        const auto found = scanBlock(table, *coarse, block.tracks, block.doneAfter, run.wanted(), token);
        if (!found)
            return base::fail(found.error());
        run.offer(found->pairs);
        if (auto stored = run.commit(store, block.tracks); !stored)
            return base::fail(stored.error());
        done += block.work;
        counted.comparedPairs += found->comparedPairs;
        counted.proposedPairs += found->proposedPairs;
    }
    if (work != nullptr)
        *work = counted;
    return CoverMap{run.pairs(), coarse->trackCount(), coarse->trackCount()};
}

} // namespace coverscope::cover_map
