// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/cover_map_store.h"
#include "core/cover_map/pair_probability.h"
#include "core/library/library.h"

#include <cstddef>
#include <vector>

namespace coverscope::cover_map {

struct CoverMapOptions
{
    double leastProbability = 0.1;     // pairs below, in a small library, are not kept
    std::size_t partnersPerTrack = 20; // see PartnerLists
    std::size_t tracksPerStep = 256;   // at most, between two commits
};

// All pairs of a library that are probably versions of the same piece, as far as the comparison has come.
struct CoverMap
{
    std::vector<catalogue::CoverPair> pairs; // by first, then second
    std::size_t comparedTracks = 0;          // each with every other of them
    std::size_t trackCount = 0;              // with embeddings
    bool isComplete() const { return comparedTracks == trackCount; }
};

// What a run did, for reports and measurements.
struct CoverMapWork
{
    std::size_t comparedPairs = 0; // of tracks, by their coarse vectors
    std::size_t proposedPairs = 0; // whose MaxMean was computed, as the bound did not rule them out
    std::size_t coarseDepth = 0;   // numbers in a coarse vector
    double keptShare = 0.0;        // of the squared lengths of the embeddings, in the coarse vectors
};

// What there is already, without comparing anything. Pairs of tracks that left or were indexed anew since
// are left out. Fails as CoverMapStore does.
base::Result<CoverMap> readCoverMap(const library::Snapshot& snapshot, const catalogue::CoverMapStore& store,
                                    const PairProbability& probability, const CoverMapOptions& options = {});

// Compares every track that is not part of the map yet with all others and returns the whole map:
//
//     auto store = catalogue::CoverMapStore::open(library.folder(), OpenMode::Existing);
//     auto map = updateCoverMap(*library.snapshot(), &*store, PairProbability::from(likelihood));
//
// Work is committed to the store every second or so; a run that is cancelled or dies is taken up there by
// the next one, which then ends with the very same map. `store` null: nothing is kept, for a library that can
// only be read. A few minutes for 10 000 tracks, on all processors; the caller's thread works too.
// Progress is in shares of the work, 0..1. Fails with Cancelled, or as CoverMapStore does.
base::Result<CoverMap> updateCoverMap(const library::Snapshot& snapshot, catalogue::CoverMapStore* store,
                                      const PairProbability& probability, const CoverMapOptions& options = {},
                                      const base::CancellationToken& token = {},
                                      const base::ProgressSink& progress = {}, CoverMapWork* work = nullptr);

} // namespace coverscope::cover_map
