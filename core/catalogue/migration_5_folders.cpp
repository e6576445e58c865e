// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

// What the person took out of the library though its folder stays, so that the next scan does not bring it
// back; and where the library itself was last, so that one that was moved finds the music that moved along.
Migration folderTables()
{
    return {
        "CREATE TABLE excluded_files ("
        " root_id INTEGER NOT NULL REFERENCES roots(id) ON DELETE CASCADE,"
        " relative_path BLOB NOT NULL,"
        " PRIMARY KEY (root_id, relative_path)) WITHOUT ROWID",

        "CREATE TABLE library_place ("
        " id INTEGER PRIMARY KEY CHECK (id = 1),"
        " path BLOB NOT NULL)",
    };
}

} // namespace coverscope::catalogue
