// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/base/track_id.h"
#include "core/cover_map/group_rules.h"

#include <cstdint>
#include <span>
#include <vector>

namespace coverscope::cover_map {

// An edge of the map: two tracks and how probably they are versions of the same piece, as the program
// believes; and what people decided about them.
struct CoverEdge
{
    TrackId first{};
    TrackId second{};
    double probability = 0.0;
    PairRule rule = PairRule::None;
    bool operator==(const CoverEdge&) const = default;
};

// Tracks that are taken for versions of one piece. A track all of whose partners ended up in other groups is
// a group of its own, so that no edge is without a place.
struct CoverGroup
{
    std::vector<TrackId> tracks;      // by id
    std::vector<std::uint32_t> edges; // indices of the edges inside, ascending
    double bestProbability = 0.0;     // of the edges inside
    double meanProbability = 0.0;     // over all pairs of its tracks, 0 where there is no edge
    std::vector<std::uint32_t>
        works{}; // of GroupRules, whose tracks are here; more than one by decided pairs
    bool operator==(const CoverGroup&) const = default;
};

struct CoverGrouping
{
    // Those from the threshold on, in the order given; then those that were decided to be.
    std::vector<CoverEdge> edges;
    std::vector<CoverGroup> groups;          // largest first, then by probability, then by the lowest id
    std::vector<std::uint32_t> linkingEdges; // indices of edges between two groups
    std::vector<GroupRules::Pair> unheeded;  // decided pairs that contradict newer ones
};

// The groups at a threshold. Connected components alone would chain: one wrong edge joins two pieces, a few
// join half of a library. So components are built up by average linkage (Sokal and Michener 1958): the
// two groups with the highest mean probability over all pairs between them are joined, as long as that mean
// is at least half of the threshold; pairs without an edge count 0. Three tracks of which one pair was missed
// stay together, two cliques that a single edge joins do not. Deterministic, whatever the order of edges.
// Edges are few thousand to a few hundred thousand.
//
// What people decided comes first, as constraints (Wagstaff et al. 2001): tracks that are confirmed to be
// versions of one piece, or are of one work, are in one group, with all that the program groups with either,
// also where the map has no edge for them; groups with a rejected pair between them, or of different works,
// are never joined, nor through others. A rejected edge speaks for nothing. `rules` may name any tracks.
// Fails only with Cancelled.
base::Result<CoverGrouping> groupCovers(std::span<const CoverEdge> edges, double threshold,
                                        const base::CancellationToken& token = {},
                                        const GroupRules& rules = {});

} // namespace coverscope::cover_map
