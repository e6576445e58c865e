// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

// By what else than size and time of modification a file is known to be the one that was indexed: programs
// that write tags, and copies, keep both.
Migration stampTables()
{
    return {
        "CREATE TABLE IF NOT EXISTS file_stamps ("
        " track_id INTEGER PRIMARY KEY REFERENCES tracks(id) ON DELETE CASCADE,"
        " changed_ns INTEGER NOT NULL,"
        " inode INTEGER NOT NULL)",
    };
}

} // namespace coverscope::catalogue
