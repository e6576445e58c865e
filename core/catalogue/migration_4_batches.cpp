// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

// Runs over many clips, with what each found. A track is described as it was when it was found and is no
// reference: what a run has found stays readable when the library changes. A clip in work is not
// written down as such, so that after a crash it is simply waiting.
Migration batchTables()
{
    return {
        "CREATE TABLE batch_runs ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " name TEXT NOT NULL,"
        " created_ms INTEGER NOT NULL," // since the epoch, UTC
        " program_version TEXT NOT NULL,"
        " model_hash BLOB NOT NULL,"
        " model_name TEXT NOT NULL,"
        " chunk_hop_seconds REAL NOT NULL,"
        " query_hop_seconds REAL NOT NULL,"
        " mode TEXT NOT NULL,"
        " candidate_count INTEGER NOT NULL,"
        " match_count INTEGER NOT NULL," // kept per clip
        " match_threshold REAL NOT NULL,"
        " possible_threshold REAL NOT NULL,"
        " library_track_count INTEGER NOT NULL,"
        " library_seconds REAL NOT NULL,"
        " library_indexed_ms INTEGER NOT NULL," // since the epoch, UTC; 0: not known
        " library_fingerprint BLOB NOT NULL)",

        "CREATE TABLE batch_clips ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT," // also their order
        " run_id INTEGER NOT NULL REFERENCES batch_runs(id) ON DELETE CASCADE,"
        " path BLOB NOT NULL,"
        " region_start REAL, region_end REAL,"                     // as asked for; NULL: the whole file
        " status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 5)," // see batch_store.cpp
        " problem TEXT NOT NULL, problem_detail TEXT NOT NULL,"
        " content_hash BLOB NOT NULL,"
        " searched_start REAL NOT NULL, searched_end REAL NOT NULL,"
        " file_seconds REAL NOT NULL,"
        " chunk_count INTEGER NOT NULL,"
        " used_graph INTEGER NOT NULL,"
        " compared_track_count INTEGER NOT NULL,"
        " searched_ms INTEGER NOT NULL," // since the epoch, UTC; 0: not yet
        " duration_ms REAL NOT NULL)",

        "CREATE INDEX batch_clips_by_run ON batch_clips (run_id)",

        "CREATE TABLE batch_matches ("
        " id INTEGER PRIMARY KEY,"
        " clip_id INTEGER NOT NULL REFERENCES batch_clips(id) ON DELETE CASCADE,"
        " rank INTEGER NOT NULL,"
        " track_id INTEGER NOT NULL,"
        " content_hash BLOB NOT NULL,"
        " path BLOB NOT NULL,"
        " title TEXT NOT NULL,"
        " artist TEXT NOT NULL,"
        " track_seconds REAL NOT NULL,"
        " score REAL NOT NULL,"
        " probability REAL NOT NULL,"
        " query_start REAL, query_end REAL, track_start REAL, track_end REAL," // seconds; NULL: not known
        " key_shift INTEGER, tempo_ratio REAL,"
        " evidence BLOB NOT NULL," // core/batch/evidence_bytes.h
        " UNIQUE (clip_id, rank))",
    };
}

} // namespace coverscope::catalogue
