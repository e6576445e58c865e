// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

// A clip and a track are known by their bytes, not by a row of `tracks`: a verdict outlives the removal of
// a track, and stands again when it comes back. Rows of `verdicts` are added and never changed, so that what
// was decided when, and by whom, can be told later; the newest one of a pair counts.
Migration verdictTables()
{
    return {
        "CREATE TABLE verdict_clips ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " content_hash BLOB NOT NULL UNIQUE,"
        " path BLOB NOT NULL)", // as last seen

        "CREATE TABLE verdict_tracks ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " content_hash BLOB NOT NULL UNIQUE,"
        " track_id INTEGER NOT NULL," // of `tracks` when last seen; not a reference, it may be gone
        " path BLOB NOT NULL,"
        " title TEXT NOT NULL,"
        " artist TEXT NOT NULL,"
        " duration_seconds REAL NOT NULL)",

        "CREATE TABLE verdict_models ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " hash BLOB NOT NULL,"
        " name TEXT NOT NULL,"
        " UNIQUE (hash, name))",

        "CREATE TABLE verdicts ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " clip_id INTEGER NOT NULL REFERENCES verdict_clips(id),"
        " region_start_ms INTEGER NOT NULL," // of the clip, what was searched for
        " region_end_ms INTEGER NOT NULL CHECK (region_end_ms >= region_start_ms),"
        " track_id INTEGER NOT NULL REFERENCES verdict_tracks(id),"
        " decision INTEGER NOT NULL CHECK (decision BETWEEN 0 AND 3)," // 0 withdrawn, else see verdicts.cpp
        " note TEXT NOT NULL,"
        " decided_ms INTEGER NOT NULL," // since the epoch, UTC
        " decided_by TEXT NOT NULL,"
        " model_id INTEGER NOT NULL REFERENCES verdict_models(id),"
        " score REAL NOT NULL,"
        " probability REAL NOT NULL,"
        " query_start REAL, query_end REAL, track_start REAL, track_end REAL)", // seconds; NULL: not known

        "CREATE INDEX verdicts_by_clip ON verdicts (clip_id, track_id)",
        "CREATE INDEX verdicts_by_track ON verdicts (track_id)",
    };
}

} // namespace coverscope::catalogue
