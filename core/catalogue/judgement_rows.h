// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/judgement.h"
#include "core/catalogue/sql.h"

#include <optional>

// Private to core/catalogue: how judgements stand in its tables.
namespace coverscope::catalogue {

// Written into catalogues; 0 is what was taken back.
int decisionNumber(const std::optional<Decision>& decision);
std::optional<Decision> decisionFrom(int number);

// Ends of a passage that was judged stand in whole milliseconds, so that the same passage is the same row.
qint64 inMilliseconds(base::Seconds seconds);

// Inserts what has the key, or brings it up to date; the row's id. `text` ends with RETURNING.
base::Result<qint64> putRow(const Connection& connection, const QString& text, const QVariantList& values);

// Into verdict_clips, which holds the clips of verdicts and cases.
base::Result<qint64> putJudgedClip(const Connection& connection, const QByteArray& contentHash,
                                   const std::filesystem::path& path);
base::Result<qint64> putJudgedModel(const Connection& connection, const QByteArray& hash,
                                    const QString& name);
// Into verdict_tracks, which holds the tracks of all judgements.
base::Result<qint64> putJudgedTrack(const Connection& connection, const JudgedTrack& track);
// From the columns content_hash, track_id, path, title, artist, duration_seconds.
JudgedTrack judgedTrackFrom(const Statement& row, int firstColumn);
QString judgedTrackColumns(const char* table);

} // namespace coverscope::catalogue
