// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/sql.h"

namespace coverscope::catalogue {

inline constexpr const char* catalogueFileName = "catalogue.sqlite"; // do not change

// Finds or makes LIBRARY/catalogue.sqlite, and opens it with its schema and settings right.
base::Result<Connection> openCatalogueFile(const std::filesystem::path& libraryFolder,
                                           Catalogue::OpenMode mode);

} // namespace coverscope::catalogue
