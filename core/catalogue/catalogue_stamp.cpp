// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_stamp.h"

#include "core/catalogue/catalogue_file.h"

#include <string>

namespace coverscope::catalogue {

CatalogueStamp catalogueStamp(const std::filesystem::path& libraryFolder)
{
    CatalogueStamp stamp{};
    std::size_t place = 0;
    for (const char* suffix : {"", "-wal"}) {
        const auto file = libraryFolder / (std::string(catalogueFileName) + suffix);
        std::error_code problem;
        const auto changed = std::filesystem::last_write_time(file, problem);
        stamp[place++] = problem ? 0 : changed.time_since_epoch().count();
        const auto size = std::filesystem::file_size(file, problem);
        stamp[place++] = problem ? 0 : static_cast<std::intmax_t>(size);
    }
    return stamp;
}

} // namespace coverscope::catalogue
