// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"

#include <QJsonArray>

#include <span>

namespace coverscope::report {

// What `coverscope-cli verdicts --json` lists, in the order given:
//     [{"clip": {"file", "hash", "start", "end"}, "track": {"file", "hash", "title", "artist"},
//       "verdict": "confirmed|rejected|unsure|taken_back", "note", "decided_at", "decided_by",
//       "counts", "model": {"name", "hash"}, "score", "probability", "segment"}]
// "counts" is false for another reviewer's entry beside a decision that was made here, as histories have it.
// Score, probability and segment (as a match has it) are null where no search had found the pair. Keys and
// words are promised to scripts: never translated.
QJsonArray verdictsJson(std::span<const catalogue::VerdictRecord> records);

// "confirmed", "rejected", "unsure", "taken_back".
QString verdictRecordWord(const catalogue::VerdictRecord& record);

// Whether a search had found the pair when it was judged; scores are 0 otherwise.
bool wasFound(const catalogue::VerdictRecord& record);

} // namespace coverscope::report
