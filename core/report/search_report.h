// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/search_engine.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace coverscope::report {

// Results as documents. Pure functions; all text is valid UTF-8 whatever bytes a file name has; times are in
// seconds. Keys and words here are promised to scripts: never translated.

// "match", "possible", "no match".
QString verdictWord(search::Verdict verdict);

// What `coverscope-cli query --json` prints:
//     {"query": {"file", "duration", "chunks"}, "model": {"name", "hash"}, "mode": "exact|hnsw",
//      "candidates": N, "timing_ms": {...}, "verdict", "threshold", "possible_threshold",
//      "matches": [...]}
// and, only where what the library stored is damaged, "damaged": the files that could not be searched, and
// "damaged": true in each match that was judged without its notes (SearchResult::unreadable).
// "chunks" of a match are the maxima behind its MaxMean. What is not known is null. `snapshot` is the one
// that was searched; a track it does not know has a null file.
QJsonObject searchJson(const search::SearchResult& result, const library::Snapshot& snapshot);

// What `coverscope-cli compare --json` prints: {"files": [query, track], "model", "verdict", "threshold",
// "possible_threshold", ... as a match
// ..., "heatmap": {"query_chunks": [[start, end]], "track_chunks": [[start, end]], "similarities": [[...]]},
// "alignment": [{"query_time", "track_time", "similarity"}]}
QJsonObject compareJson(const search::Match& match, const search::Query& query, const search::Query& track,
                        const search::Thresholds& thresholds);

// The result table: a header and a row per match.
QByteArray resultTableCsv(const search::SearchResult& result, const library::Snapshot& snapshot);

// The similarity matrix: the first row holds the start of each track chunk, the first column that of each
// query chunk.
QByteArray heatmapCsv(const search::Evidence& evidence);

} // namespace coverscope::report
