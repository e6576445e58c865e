// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

// Which other match of the clip a match was found through, as a version of it.
Migration versionTables()
{
    return {"ALTER TABLE batch_matches ADD COLUMN through_track INTEGER"};
}

} // namespace coverscope::catalogue
