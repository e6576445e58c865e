// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/migrations.h"

namespace coverscope::catalogue {

// Whether the clips of a run are tunes that somebody sings, hums or whistles.
Migration tuneColumns()
{
    return {"ALTER TABLE batch_runs ADD COLUMN hummed INTEGER NOT NULL DEFAULT 0"};
}

} // namespace coverscope::catalogue
