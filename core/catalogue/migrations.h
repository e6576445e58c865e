// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

// The steps a catalogue's schema went through, a file each; private to core/catalogue. Never change one
// that was released: add the next one, here and to the list in schema.cpp. A step only adds tables and
// columns, so that a program that is allowed to read only can read an older catalogue as it stands.
//
// Paths are BLOBs, since names need not be text; times are INTEGER milliseconds or nanoseconds where they are
// compared and REAL seconds where they are shown. AUTOINCREMENT: an id that was given is never given again.
namespace coverscope::catalogue {

using Migration = std::vector<const char*>; // statements, in order

Migration trackTables();    // to version 1
Migration verdictTables();  // to version 2
Migration coverMapTables(); // to version 3
Migration batchTables();    // to version 4
Migration folderTables();   // to version 5
Migration stampTables();    // to version 6
Migration ownerTables();    // to version 7
Migration versionTables();  // to version 8
Migration workTables();     // to version 9
Migration tagTables();      // to version 10
Migration tuneColumns();    // to version 11
Migration caseTables();     // to version 12

} // namespace coverscope::catalogue
