// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sql.h"

namespace coverscope::catalogue {

// "CScp", in the header of every catalogue: tells ours from other programs' SQLite files. Do not change.
constexpr qint64 applicationId = 0x43536370;

// What this program writes; the number of migrations.
int schemaVersion();

// Brings the catalogue from whatever version it has to schemaVersion(), in one transaction. NewerVersion.
base::Result<void> migrate(const Connection& connection);

// For reading only: NotALibrary, NewerVersion. An older catalogue is fine: see migrations.h.
base::Result<void> checkSchema(const Connection& connection);

} // namespace coverscope::catalogue
