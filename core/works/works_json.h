// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/pair_decision_store.h"
#include "core/works/works_import.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

// Works for scripts. Keys and words are promised: never translated.
namespace coverscope::works {

// [{"id", "title", "composers", "year", "notes", "musicbrainz_work",
//   "recordings": [{"file", "hash", "title", "artist", "role", "from", "in_library",
//   "musicbrainz_recording"}]}]
// "year" and "role" are null where they are not known.
QJsonArray worksJson(std::span<const catalogue::Work> works, const LibraryTracks& library);

// [{"decision": "confirmed|rejected|unsure|taken_back", "counts", "note", "decided_at", "decided_by",
//   "tracks": [{"file", "hash", "title", "artist"}, ...]}]
QJsonArray pairDecisionsJson(std::span<const catalogue::PairDecision> decisions);

// {"rows", "new_works", "changed_works", "new_recordings", "changed_recordings", "moved_recordings",
//  "problems": [{"line", "kind": "not_found|ambiguous|contradicting|malformed", "message"}]}
QJsonObject importJson(const WorksImport& result);

QString problemWord(RowProblemKind kind);

} // namespace coverscope::works
