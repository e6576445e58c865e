// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cover_map/cover_graph.h"

#include <QByteArray>
#include <QJsonObject>

namespace coverscope::report {

// The cover map as documents. Keys, words and numbers are never translated.

// One row for each track of each group, in the order of the list.
QByteArray groupsCsv(const cover_map::CoverGraph& graph);

// One row for each pair from the threshold on, the most probable first.
QByteArray pairsCsv(const cover_map::CoverGraph& graph);

// The graph for other programs (Gephi, yEd, Cytoscape; Graphviz): titles, files, groups, probabilities.
QByteArray graphMl(const cover_map::CoverGraph& graph);
QByteArray graphvizDot(const cover_map::CoverGraph& graph);

// What `coverscope-cli map --json` prints:
//     {"threshold", "tracks", "compared", "complete",
//      "groups": [{"title", "best_probability", "mean_probability", "decided", "work": {"id", "title"},
//                  "tracks": [{"file", "title", "artist", "duration", "decided"}]}],
//      "pairs": [{"probability", "decision", "files": [a, b], "groups": [number of a's, of b's, from 0]}],
//      "unheeded": [{"decision", "files": [a, b]}]}
// Probabilities are what the program believes. "decision" is what people decided about a pair, by itself or
// by its work: "confirmed", "rejected", or null; "decided": whether that is why a track is in its group;
// "work" is null where the group is none; "unheeded" are decisions that newer ones contradict.
QJsonObject coverMapJson(const cover_map::CoverGraph& graph, const cover_map::CoverMap& map);

} // namespace coverscope::report
