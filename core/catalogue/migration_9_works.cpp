// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

// What people know of works, and what they decided about pairs of recordings. Both hang on verdict_tracks,
// which are known by their bytes: so they outlive the removal of a track and stand again when it comes back.
// Rows of pair_decisions are added and never changed, as those of verdicts.
Migration workTables()
{
    return {
        "CREATE TABLE IF NOT EXISTS works ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " uid BLOB NOT NULL UNIQUE," // hex; the same in every library that the work was brought to
        " musicbrainz_id TEXT NOT NULL,"
        " title TEXT NOT NULL,"
        " composers TEXT NOT NULL,"
        " year INTEGER," // NULL: not known
        " notes TEXT NOT NULL)",

        "CREATE TABLE IF NOT EXISTS work_recordings ("
        " work_id INTEGER NOT NULL REFERENCES works(id) ON DELETE CASCADE,"
        " track_id INTEGER NOT NULL REFERENCES verdict_tracks(id),"
        " role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 6),"     // 0 not known, else see work_rows.cpp
        " origin INTEGER NOT NULL CHECK (origin BETWEEN 1 AND 3)," // see work_rows.cpp
        " musicbrainz_id TEXT NOT NULL,"
        " PRIMARY KEY (work_id, track_id)) WITHOUT ROWID",

        "CREATE INDEX IF NOT EXISTS work_recordings_by_track ON work_recordings (track_id)",

        "CREATE TABLE IF NOT EXISTS pair_decisions ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " first_id INTEGER NOT NULL REFERENCES verdict_tracks(id),"
        " second_id INTEGER NOT NULL REFERENCES verdict_tracks(id),"
        " decision INTEGER NOT NULL CHECK (decision BETWEEN 0 AND 3)," // as in verdicts
        " note TEXT NOT NULL,"
        " decided_ms INTEGER NOT NULL," // since the epoch, UTC
        " decided_by TEXT NOT NULL,"
        " is_beside INTEGER NOT NULL CHECK (is_beside BETWEEN 0 AND 1)," // another reviewer's; does not count
        " CHECK (first_id < second_id))",

        "CREATE INDEX IF NOT EXISTS pair_decisions_by_first ON pair_decisions (first_id, second_id)",
        "CREATE INDEX IF NOT EXISTS pair_decisions_by_second ON pair_decisions (second_id)",

        // Of another reviewer, whom a decision of this library contradicted: kept, but do not count.
        "CREATE TABLE IF NOT EXISTS verdicts_beside ("
        " verdict_id INTEGER PRIMARY KEY REFERENCES verdicts(id))",
    };
}

} // namespace coverscope::catalogue
