// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

// The cover map, as far as it has come: which tracks were compared with each other, from which embeddings,
// and the pairs that were found. It can always be made again, so nothing of it needs to outlive a
// track; the database itself sees to that.
Migration coverMapTables()
{
    return {
        "CREATE TABLE cover_map ("
        " id INTEGER PRIMARY KEY CHECK (id = 1),"
        " identity BLOB NOT NULL)", // of the index and of what decides which pairs are kept

        "CREATE TABLE cover_map_tracks ("
        " track_id INTEGER PRIMARY KEY REFERENCES tracks(id) ON DELETE CASCADE,"
        " embeddings_segment INTEGER NOT NULL," // the block that was compared
        " embeddings_offset INTEGER NOT NULL,"
        " embeddings_rows INTEGER NOT NULL)",

        "CREATE TABLE cover_map_pairs ("
        " first_id INTEGER NOT NULL REFERENCES tracks(id) ON DELETE CASCADE,"
        " second_id INTEGER NOT NULL REFERENCES tracks(id) ON DELETE CASCADE,"
        " score REAL NOT NULL,"
        " PRIMARY KEY (first_id, second_id),"
        " CHECK (first_id < second_id)) WITHOUT ROWID",

        "CREATE INDEX cover_map_pairs_by_second ON cover_map_pairs (second_id)",
    };
}

} // namespace coverscope::catalogue
