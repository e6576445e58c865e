// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/sql.h"

// Private to core/catalogue: shared by the sources of Catalogue.
namespace coverscope::catalogue {

struct Catalogue::State
{
    Connection connection;
};

} // namespace coverscope::catalogue
