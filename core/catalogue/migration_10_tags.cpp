// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

// What tags say of a track beyond what it is indexed with. Read from the files when somebody wants to see it,
// so it may be there for some tracks only; size and time say of which state of the file.
Migration tagTables()
{
    return {
        "CREATE TABLE IF NOT EXISTS track_tags ("
        " track_id INTEGER PRIMARY KEY REFERENCES tracks(id) ON DELETE CASCADE,"
        " file_size INTEGER NOT NULL,"
        " modified_ns INTEGER NOT NULL,"
        " genre TEXT NOT NULL,"
        " composer TEXT NOT NULL)",
    };
}

} // namespace coverscope::catalogue
