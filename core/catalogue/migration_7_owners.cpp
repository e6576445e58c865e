// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

// What tells the blocks of a track from others of the same shape: see core/index/FORMAT.md. 0: not known.
Migration ownerTables()
{
    return {
        "CREATE TABLE library (id INTEGER PRIMARY KEY CHECK (id = 1), random_id BLOB NOT NULL)",
        "INSERT INTO library (id, random_id) VALUES (1, randomblob(16))",

        "ALTER TABLE tracks ADD COLUMN embeddings_checksum INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE tracks ADD COLUMN features_checksum INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE cover_map_tracks ADD COLUMN embeddings_checksum INTEGER NOT NULL DEFAULT 0",
    };
}

} // namespace coverscope::catalogue
