// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/shared_catalogue/server.h"

// The tables of a shared catalogue, in the schema "coverscope" of its database.
namespace coverscope::shared_catalogue {

inline constexpr int schemaVersion = 1;

// What the catalogue's vectors were made with. Fails with NotALibrary where there is no catalogue yet,
// NewerVersion where a newer Coverscope made it, and as the server does.
base::Result<catalogue::IndexIdentity> readIdentity(const Server& server);

// The tables, made or brought up to date where they are not. Of many that come at once one does it while the
// others wait. The model is set once: ModelMismatch, naming both, where the catalogue has another one.
// InvalidArgument where the database lacks pgvector or the administrator's part (setup.sql).
base::Result<void> prepareSchema(const Server& server, const catalogue::IndexIdentity& identity);

// Of a row of coverscope.recording: whether its checksum holds and all of its chunks are there.
QString isSoundExpression(int dimension);

} // namespace coverscope::shared_catalogue
