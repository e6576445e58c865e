// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shared_catalogue/server.h"
#include "core/shared_catalogue/shared_catalogue.h"

namespace coverscope::shared_catalogue {

struct SharedCatalogue::Parts
{
    Server server;
    catalogue::IndexIdentity identity;
};

// Whether there is a finished graph over the chunks.
base::Result<bool> hasGraph(const Server& server);

} // namespace coverscope::shared_catalogue
