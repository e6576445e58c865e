// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/catalogue/cover_map_store.h"
#include "core/cover_map/cover_groups.h"
#include "core/cover_map/cover_map.h"
#include "core/library/library.h"
#include "core/search/thresholds.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace coverscope::cover_map {

// The pairs of a map with their probabilities, most of which the threshold hides.
struct ProbablePairs
{
    std::shared_ptr<const library::Snapshot> snapshot;
    std::vector<CoverEdge> edges;
    search::Thresholds thresholds; // tell what is called a match
    GroupRules rules{};            // what people decided; see readGroupRules()
};

// How probable the pairs of a map are in the library as it is now: the map itself keeps scores.
ProbablePairs probablePairs(std::shared_ptr<const library::Snapshot> snapshot, const CoverMap& map,
                            const PairLikelihood& likelihood, const search::Thresholds& thresholds);

// What list and graph show: tracks as nodes, pairs from a threshold on as edges, groups of tracks that are
// taken for versions of one piece. Nodes of a group stand one after the other, groups as CoverGrouping has
// them. Immutable, between threads as shared_ptr<const CoverGraph>.
struct CoverGraph
{
    struct Edge
    {
        std::uint32_t first = 0; // node
        std::uint32_t second = 0;
        double probability = 0.0;       // as the program believes, whatever was decided
        bool joinsGroups = false;       // not versions of one piece, by the rest of the evidence
        PairRule rule = PairRule::None; // what was decided
    };
    struct Node
    {
        const catalogue::Track* track = nullptr; // of the snapshot
        std::uint32_t group = 0;
        std::vector<std::uint32_t> edges; // best first
        bool isDecided = false; // that it is in its group: by a confirmed pair, or as a recording of a work
    };
    struct Group
    {
        std::uint32_t firstNode = 0;
        std::uint32_t nodeCount = 0;
        std::uint32_t namedBy = 0; // the node that stands for it: its title is the group's
        double bestProbability = 0.0;
        double meanProbability = 0.0;
        bool isLoose = false;   // no group: the tracks all of whose partners are in groups; the last one
        bool isDecided = false; // some of its tracks are where they are by decision
        QString workTitle{};    // where it is a work of the library
        QByteArray workUid{};
    };

    std::shared_ptr<const library::Snapshot> snapshot; // keeps the tracks alive
    search::Thresholds thresholds;
    double threshold = 0.0;
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::vector<Group> groups;
    std::vector<GroupRules::Pair> unheeded{}; // decided pairs that contradict newer ones

    std::uint32_t otherEnd(std::uint32_t edge, std::uint32_t node) const
    {
        return edges[edge].first == node ? edges[edge].second : edges[edge].first;
    }
    QString titleOf(std::uint32_t node) const;
    QString nameOf(std::uint32_t node) const;     // "Title – Artist"
    QString groupTitle(std::uint32_t group) const // the work's, else that of a track
    {
        return groups[group].workTitle.isEmpty() ? titleOf(groups[group].namedBy) : groups[group].workTitle;
    }
    std::vector<std::uint32_t> edgesByProbability() const; // the most probable first
    std::optional<std::uint32_t> nodeOf(TrackId track) const;
    std::optional<std::uint32_t> edgeBetween(std::uint32_t first, std::uint32_t second) const;
};

// Any thread. Fails only with Cancelled.
base::Result<std::shared_ptr<const CoverGraph>> makeCoverGraph(const ProbablePairs& pairs, double threshold,
                                                               const base::CancellationToken& token = {});

} // namespace coverscope::cover_map
