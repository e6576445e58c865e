// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

Migration trackTables()
{
    return {
        "CREATE TABLE identity ("
        " id INTEGER PRIMARY KEY CHECK (id = 1),"
        " model_hash BLOB NOT NULL,"
        " model_name TEXT NOT NULL,"
        " chunk_hop_seconds REAL NOT NULL,"
        " feature_settings BLOB NOT NULL,"
        " embedding_dimension INTEGER NOT NULL)",

        "CREATE TABLE roots ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " path BLOB NOT NULL UNIQUE)",

        "CREATE TABLE tracks ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " root_id INTEGER NOT NULL REFERENCES roots(id) ON DELETE CASCADE,"
        " relative_path BLOB NOT NULL,"
        " file_size INTEGER NOT NULL,"
        " modified_ns INTEGER NOT NULL,"
        " content_hash BLOB NOT NULL,"
        " duration_seconds REAL NOT NULL,"
        " title TEXT NOT NULL,"
        " artist TEXT NOT NULL,"
        " album TEXT NOT NULL,"
        " date TEXT NOT NULL,"
        " state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2)," // 0 indexed, 1 failed, 2 away
        " problem TEXT NOT NULL,"
        " chunk_count INTEGER NOT NULL,"
        " embeddings_segment INTEGER NOT NULL,"
        " embeddings_offset INTEGER NOT NULL,"
        " embeddings_rows INTEGER NOT NULL,"
        " features_segment INTEGER NOT NULL,"
        " features_offset INTEGER NOT NULL,"
        " features_rows INTEGER NOT NULL,"
        " UNIQUE (root_id, relative_path))",

        "CREATE INDEX tracks_by_content ON tracks (content_hash)",

        "CREATE TABLE graph ("
        " id INTEGER PRIMARY KEY CHECK (id = 1),"
        " file_name BLOB NOT NULL,"
        " checksum BLOB NOT NULL,"
        " row_count INTEGER NOT NULL,"
        " rows_digest BLOB NOT NULL)",
    };
}

} // namespace coverscope::catalogue
