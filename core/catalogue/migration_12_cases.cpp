// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

// Cases: clips, what was decided and runs under one roof. Clips and tracks are known by their bytes, as those
// of verdicts. A verdict is held by what it is about, so that the newest one about it counts here too. A run
// is no reference: a case goes on to name one that was deleted.
//
// And the evidence that verdicts were made on. A row is of what a search had found, whatever was decided on
// it how often, and never changed.
Migration caseTables()
{
    return {
        "CREATE TABLE IF NOT EXISTS cases ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " name TEXT NOT NULL UNIQUE COLLATE NOCASE," // or a number, as the person writes it
        " reviewer TEXT NOT NULL,"
        " notes TEXT NOT NULL,"
        " created_ms INTEGER NOT NULL," // since the epoch, UTC
        " closed_ms INTEGER)",          // NULL: it is open

        "CREATE TABLE IF NOT EXISTS case_clips ("
        " case_id INTEGER NOT NULL REFERENCES cases(id) ON DELETE CASCADE,"
        " clip_id INTEGER NOT NULL REFERENCES verdict_clips(id),"
        " PRIMARY KEY (case_id, clip_id)) WITHOUT ROWID",

        "CREATE TABLE IF NOT EXISTS case_verdicts ("
        " case_id INTEGER NOT NULL REFERENCES cases(id) ON DELETE CASCADE,"
        " clip_id INTEGER NOT NULL REFERENCES verdict_clips(id),"
        " region_start_ms INTEGER NOT NULL,"
        " region_end_ms INTEGER NOT NULL,"
        " track_id INTEGER NOT NULL REFERENCES verdict_tracks(id),"
        " PRIMARY KEY (case_id, clip_id, region_start_ms, region_end_ms, track_id)) WITHOUT ROWID",

        "CREATE TABLE IF NOT EXISTS case_runs ("
        " case_id INTEGER NOT NULL REFERENCES cases(id) ON DELETE CASCADE,"
        " run_id INTEGER NOT NULL," // of batch_runs
        " name TEXT NOT NULL,"      // that it had
        " PRIMARY KEY (case_id, run_id)) WITHOUT ROWID",

        "CREATE TABLE IF NOT EXISTS verdict_evidence ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " clip_id INTEGER NOT NULL REFERENCES verdict_clips(id),"
        " region_start_ms INTEGER NOT NULL,"
        " region_end_ms INTEGER NOT NULL,"
        " track_id INTEGER NOT NULL REFERENCES verdict_tracks(id),"
        " model_id INTEGER NOT NULL REFERENCES verdict_models(id),"
        " score REAL NOT NULL," // as in verdicts
        " key_shift INTEGER, tempo_ratio REAL,"
        " chunk_hop_seconds REAL NOT NULL," // of the library
        " match_threshold REAL NOT NULL,"
        " possible_threshold REAL NOT NULL,"
        " evidence BLOB NOT NULL," // core/batch/evidence_bytes.h, compressed; empty: none
        " UNIQUE (clip_id, track_id, region_start_ms, region_end_ms, model_id, score))",
    };
}

} // namespace coverscope::catalogue
